// What the analyst said of lines comes along when their article comes again, changed: wherever they surely stand, and nowhere else.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../main/library/database';
import { keepMarkings } from '../../main/library/markings';
import { addText, incoming } from '../../main/library/texts';
import { addVersion, succeed } from '../../main/library/versions';
import { linesAround } from '../../main/library/zone-marking';
import { partsIn } from '../../main/reader/parts';
import { understand } from '../../main/reader/understand';
import { MARKED_KINDS, type Ask, type DraftZone, type MarkedKind, type Reading } from '../../preload/api';
import { articlesOf } from './copies';
import { draft, openShelf, type Shelf } from './shelf';

/** The reader's rules, without its process. */
const reader = ((_: string, { text, kind }: { text: string; kind: 'comments' | 'related' }) => Promise.resolve(partsIn(text, kind))) as Ask<Reading>;
const LINES = [
  'The ferry sails again', 'The ferry between Ostrel and Lantoria sails from Monday.', 'The port of Ostrel said that the quay is mended.', 'Mira Fells has lived on the lake for years.',
  'Our newsletter comes on Fridays.', 'Share', 'Readers write', 'Mira, 12.05.2020 14:05', 'About time.', 'Ivo, 12.05.2020 15:10', 'We shall see.',
];
const TEXT = LINES.join('\n');

/** All of it is body, so that whatever is not comes of what was marked. */
function ferry(text = TEXT) {
  return draft('ferry.txt', text, { title: 'The ferry sails again' });
}

async function marked(shelf: Shelf, first: string, last: string, kind: MarkedKind): Promise<void> {
  const { version } = await shelf.ask('article.open', { id: 1 });
  await shelf.change('zone.mark', { version: version.id, start: version.text.indexOf(first), end: version.text.indexOf(last) + last.length, kind });
}

/** What is not body, with its first and its last line. */
async function othersIn(shelf: Shelf): Promise<string[][]> {
  const { version, zones } = await shelf.ask('article.open', { id: 1 });
  return zones.filter(({ kind }) => kind !== 'body').map(({ kind, start, end }) => {
    const lines = version.text.slice(start, end).split('\n');
    return [kind, lines[0] ?? '', ...(lines.length > 1 ? [lines.at(-1) ?? ''] : [])];
  });
}

describe('lines marked by hand, in a newer text', () => {
  it('keep their kind, in the step that brought it; undo takes both', async () => {
    const shelf = openShelf();
    await shelf.bring(ferry());
    await marked(shelf, 'Mira Fells', 'years.', 'bio');
    await marked(shelf, 'Our newsletter', 'Fridays.', 'promo');
    const before = await shelf.ask('article.open', { id: 1 });
    await shelf.bring(ferry(TEXT.replace('Monday', 'Tuesday').replace('Our newsletter', 'A line more.\nOur newsletter')));
    expect(await othersIn(shelf)).toEqual([['bio', 'Mira Fells has lived on the lake for years.'], ['promo', 'Our newsletter comes on Fridays.']]);
    const after = await shelf.ask('article.open', { id: 1 });
    await shelf.change('history.undo', {});
    expect(await shelf.ask('article.open', { id: 1 })).toEqual(before);
    await shelf.change('history.redo', {});
    expect(await shelf.ask('article.open', { id: 1 })).toEqual(after);
    await shelf.library.close();
  });

  it('come along from text to text, and what was said last counts', async () => {
    const shelf = openShelf();
    await shelf.bring(ferry());
    await marked(shelf, 'Mira Fells', 'Share', 'bio');
    await shelf.bring(ferry(TEXT.replace('Monday', 'Tuesday')));
    await marked(shelf, 'Our newsletter', 'Share', 'promo');
    await shelf.bring(ferry(TEXT.replace('Monday', 'Sunday')));
    expect(await othersIn(shelf)).toEqual([['bio', 'Mira Fells has lived on the lake for years.'], ['promo', 'Our newsletter comes on Fridays.', 'Share']]);
    await shelf.library.close();
  });

  it('are found where they moved to, and where one of them reads differently', async () => {
    const shelf = openShelf();
    await shelf.bring(ferry());
    await marked(shelf, 'Mira Fells', 'years.', 'bio');
    await marked(shelf, 'Our newsletter', 'Fridays.', 'promo');
    await shelf.bring(ferry([...LINES.filter((line) => !line.startsWith('Mira Fells')), LINES[3]].join('\n').replace('on Fridays', 'on Saturdays')));
    expect(await othersIn(shelf)).toEqual([['promo', 'Our newsletter comes on Saturdays.'], ['bio', 'Mira Fells has lived on the lake for years.']]);
    await shelf.library.close();
  });

  it('hold what came in between, and single comments in it are found', async () => {
    const shelf = openShelf();
    await shelf.bring(ferry());
    await marked(shelf, 'Readers write', 'We shall see.', 'comments');
    await shelf.bring(ferry(TEXT.replace('About time.', 'About time.\nAda, 12.05.2020 14:30\nIs it?').replace('Monday', 'Tuesday')));
    expect(await othersIn(shelf)).toEqual([
      ['comments', 'Readers write', 'We shall see.'], ['comment', 'Mira, 12.05.2020 14:05', 'About time.'], ['comment', 'Ada, 12.05.2020 14:30', 'Is it?'],
      ['comment', 'Ivo, 12.05.2020 15:10', 'We shall see.'],
    ]);
    await shelf.library.close();
  });

  it.each([
    ['the last of them is gone', TEXT.replace('Share\n', '').replace('Monday', 'Tuesday')],
    ['the last of them is part of a longer one', TEXT.replace('Share\n', 'Share this with your friends ').replace('Monday', 'Tuesday')],
    ['all of them are gone', LINES.filter((line) => !/Mira Fells|newsletter|Share/u.test(line)).join('\n')],
  ])('are left to the rules when %s', async (_, text) => {
    const shelf = openShelf();
    await shelf.bring(ferry());
    await marked(shelf, 'Mira Fells', 'Share', 'bio');
    await shelf.bring(ferry(text));
    expect([await othersIn(shelf), (await shelf.ask('article.open', { id: 1 })).versions.length, (await shelf.ask('repair.list', { from: 0, count: 9 })).total]).toEqual([[], 2, 0]);
    await shelf.library.close();
  });

  it('are worked out anew when something was said of them meanwhile', async () => {
    const db = openDatabase(':memory:');
    const { article } = addText(db, incoming(ferry()));
    const newer = ferry(TEXT.replace('Monday', 'Tuesday'));
    const early = await succeed({ db, reader }, article, newer);
    keepMarkings(db, 1, [{ start: 0, end: 21, kind: 'headline' }]);
    expect(addVersion(db, incoming(newer), early)).toBe(false);
    db.close();
  });
});

describe('whatever else of an article changed', () => {
  it('the lines that were marked keep their kind, and the rules tell that of all others', async () => {
    const articles = await articlesOf('articles');
    const edit = fc.record({ what: fc.constantFrom('insert', 'remove', 'replace', 'change'), at: fc.nat(), by: fc.nat() });
    const trial = fc.record({ article: fc.constantFrom(...articles), from: fc.nat(), count: fc.integer({ min: 1, max: 6 }), kind: fc.constantFrom(...MARKED_KINDS), edits: fc.array(edit, { minLength: 1, maxLength: 8 }) });
    await fc.assert(fc.asyncProperty(trial, async ({ article: { text }, from, count, kind, edits }) => {
      const lines = text.split('\n');
      const cut = from % lines.length;
      const parts = { before: lines.slice(0, cut), said: lines.slice(cut, cut + count), after: lines.slice(cut + count) };
      fc.pre(parts.said.join('').trim() !== '');
      const newer = { before: parts.before, after: parts.after };
      for (const { what, at, by } of edits) {
        const side = at % 2 === 0 ? 'before' : 'after';
        const kept = [...newer[side]];
        const index = kept.length === 0 ? 0 : at % kept.length;
        const words = `Written anew, number ${by} of many.`;
        if (what === 'insert') kept.splice(index, 0, words);
        else if (what === 'change') kept[index] = (kept[index] ?? '').replace(/\p{L}+/u, 'Otherwise');
        else kept.splice(index, 1, ...(what === 'replace' ? [words] : []));
        newer[side] = kept;
      }
      const old = { text, span: spanOf(parts.before, parts.said, text) };
      const next = [...newer.before, ...parts.said, ...newer.after].join('\n');
      const { start, end } = spanOf(newer.before, parts.said, next);
      const wanted = kindsIn(next, understand(next, null).zones).map(([at, rule]) => [at, at >= start && at < end ? kind : rule]);
      expect(kindsIn(next, await carried(old, kind, next))).toEqual(wanted);
    }), { numRuns: 150 });
  });

  function spanOf(before: readonly string[], said: readonly string[], text: string) {
    const start = before.reduce((sum, line) => sum + line.length + 1, 0);
    const lines = linesAround(text, { start, end: start + said.join('\n').length });
    if (!lines) throw new Error('Some of the lines hold something.');
    return lines;
  }

  async function carried(old: { text: string; span: { start: number; end: number } }, kind: MarkedKind, next: string): Promise<DraftZone[]> {
    const db = openDatabase(':memory:');
    const { article } = addText(db, incoming(draft('a.txt', old.text, { zones: understand(old.text, null).zones })));
    keepMarkings(db, 1, [{ ...old.span, kind }]);
    const { zones } = await succeed({ db, reader }, article, draft('a.txt', next, { zones: understand(next, null).zones }));
    db.close();
    return zones;
  }

  /** The kind of every character that is seen. */
  function kindsIn(text: string, zones: readonly DraftZone[]): [number, string][] {
    const wholes = zones.filter(({ kind }) => kind !== 'comment' && kind !== 'related-item');
    return [...text.matchAll(/\S/gu)].map(({ index }) => [index, wholes.find(({ start, end }) => start <= index && index < end)?.kind ?? 'body']);
  }
});
