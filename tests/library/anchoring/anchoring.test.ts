// What becomes of one highlight, edit by edit; and what holds whatever the texts are.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Anchor, type Carried, carryOver } from '../../../main/library/anchoring/anchoring';
import { anchorAt } from './trial';

const OLD = [
  'The harbour closed on Monday after the storm had broken two of its cranes.',
  'Barges now wait at the lock, said the pilot, and the grain in them grows damp.',
  'The mayor promised that the cranes would be mended before the feast of Saint Odo.',
  'Nobody in the town believes the mayor, who promised the same thing last year.',
].join('\n');

/** How the passage `quote` of the old text is carried over, and what it reads then. */
function carried(oldText: string, newText: string, quote: string): [Carried['status'], string] {
  const [found] = carryOver(oldText, newText, [anchorOf(oldText, quote)]);
  return [found?.status ?? 'lost', newText.slice(found?.start, found?.end)];
}

function anchorOf(text: string, quote: string): Anchor {
  const start = text.indexOf(quote);
  return anchorAt(text, 1, { start, end: start + quote.length });
}

describe('a highlight', () => {
  test('is exact where only other paragraphs changed', () => {
    const edited = `Our newsletter brings you all of it.\n${OLD.replace('two of its cranes', 'three cranes and a roof')}`;
    expect(carried(OLD, edited, 'the grain in them')).toEqual(['exact', 'the grain in them']);
  });

  test('is moved where its paragraph moved, or left its neighbours', () => {
    const [first, second, ...others] = OLD.split('\n');
    expect(carried(OLD, [first, ...others, second].join('\n'), 'the grain in them')).toEqual(['moved', 'the grain in them']);
    expect(carried(OLD, OLD.replace(' the grain in them', ' not the grain in them'), 'the grain in them')).toEqual(['moved', 'the grain in them']);
  });

  test('is changed where a word of it, or so much as a mark, is another one', () => {
    expect(carried(OLD, OLD.replace('grain', 'rye'), 'the grain in them')).toEqual(['changed', 'the rye in them']);
    expect(carried(OLD, OLD.replace('lock, said', 'lock – said'), 'the lock, said the pilot')).toEqual(['changed', 'the lock – said the pilot']);
  });

  test('is changed where its first and last words were replaced, and keeps its edges', () => {
    const edited = OLD.replace('Barges now wait', 'Ships now wait').replace('grows damp', 'grows mouldy');
    expect(carried(OLD, edited, 'Barges now wait at the lock, said the pilot, and the grain in them grows damp.'))
      .toEqual(['changed', 'Ships now wait at the lock, said the pilot, and the grain in them grows mouldy.']);
  });

  test('is found where its paragraph moved and changed', () => {
    const [first, second = '', ...others] = OLD.split('\n');
    const edited = [first, ...others, second.replace('pilot', 'old pilot').replace('grows', 'turned')].join('\n');
    expect(carried(OLD, edited, 'the pilot, and the grain in them')).toEqual(['changed', 'the old pilot, and the grain in them']);
  });

  test('is lost where its sentence went, though another reads nearly the same', () => {
    const edited = OLD.split('\n').slice(0, 3).join('\n');
    expect(carried(OLD, edited, 'the mayor, who promised')).toEqual(['lost', '']);
  });

  test('is lost where its words went, though the same words stand elsewhere', () => {
    const [first, second, third, fourth] = OLD.split('\n');
    expect(carried(OLD, [first, second, fourth].join('\n'), 'promised')).toEqual(['lost', '']);
    expect(carried(OLD, [first, second, third].join('\n'), 'Nobody in the town')).toEqual(['lost', '']);
  });

  test('is carried through scripts without spaces and through signs without words', () => {
    const old = '港は月曜日に閉まった。\nПорт закрыли в понедельник — и надолго.\n👍🏽 — 🚢';
    expect(carried(old, old.replace('月曜日', '火曜日'), '閉まった')).toEqual(['exact', '閉まった']);
    expect(carried(old, old.replace('月曜日', '火曜日'), '月曜日に閉')).toEqual(['changed', '火曜日に閉']);
    expect(carried(old, old.replace('Порт', 'Завод'), '— и надолго')).toEqual(['exact', '— и надолго']);
    expect(carried(old, `Сегодня\n${old}`, '🚢')).toEqual(['exact', '🚢']);
  });

  test('is never exact without a diff, which alone says where it should be', () => {
    const anchors = [anchorOf(OLD, 'the grain in them'), anchorOf(OLD, 'the lock')];
    expect(carryOver(OLD, OLD, anchors, 0).map(({ status }) => status)).toEqual(['moved', 'moved']);
  });
});

const word = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('the', 'of', 'port', 'grain', 'The', 'said', 'mayor', 'порт', 'зерно', 'lock') },
  { weight: 2, arbitrary: fc.string({ minLength: 1, maxLength: 8, unit: 'grapheme' }).map((text) => text.replace(/\n/g, ' ')) },
  { weight: 1, arbitrary: fc.constantFrom('港', '👍🏽', '🚢', '“', '—', '1987', '’s', 'e\u0301') },
);
const paragraph = fc.array(word, { minLength: 1, maxLength: 14 }).map((words) => words.join(' '));
const paragraphs = fc.array(paragraph, { minLength: 1, maxLength: 6 });
const text = paragraphs.map((lines) => lines.join('\n'));

/** Up to five passages of a text, as a selection may make them: anywhere but inside a pair, and never only space. */
function anchorsIn(whole: string, places: readonly [number, number][]): Anchor[] {
  const characters = [...whole];
  return places.flatMap(([from, length], id) => {
    const first = from % characters.length;
    const start = characters.slice(0, first).join('').length;
    const end = start + characters.slice(first, first + 1 + length).join('').length;
    return whole.slice(start, end).trim() === '' ? [] : [anchorAt(whole, id, { start, end })];
  });
}

const places = fc.array(fc.tuple(fc.nat(400), fc.nat(60)), { minLength: 1, maxLength: 5 });

describe('whatever the texts', () => {
  test('a text that did not change keeps everything exactly where it was', () => {
    fc.assert(fc.property(text, places, (whole, where) => {
      const anchors = anchorsIn(whole, where);
      expect(carryOver(whole, whole, anchors)).toEqual(anchors.map(({ id, start, end }) => ({ id, status: 'exact', start, end })));
    }));
  });

  test('edits outside a passage and its paragraph never lose it, nor a letter of it', () => {
    const around = fc.record({ before: paragraphs, after: paragraphs, ahead: paragraphs, behind: paragraphs });
    fc.assert(fc.property(paragraph, places, around, (own, where, { before, after, ahead, behind }) => {
      fc.pre(own.trim() !== '' && ![...before, ...after, ...ahead, ...behind].includes(own));
      const start = before.join('\n').length + 1;
      const old = [...before, own, ...after].join('\n');
      const next = [...ahead, own, ...behind].join('\n');
      const anchors = anchorsIn(own, where).map((anchor) => anchorAt(old, anchor.id, { start: anchor.start + start, end: anchor.end + start }));
      const quotes = carryOver(old, next, anchors).map((each) => [each.status === 'exact' || each.status === 'moved', next.slice(each.start, each.end)]);
      expect(quotes).toEqual(anchors.map(({ quote }) => [true, quote]));
    }), { numRuns: 300 });
  });

  test('a place is within the text and parts no pair; it reads as it did if it is exact or moved, and only then', () => {
    fc.assert(fc.property(text, text, places, fc.constantFrom(0, 3_000), (old, next, where, diffTime) => {
      const anchors = anchorsIn(old, where);
      for (const [index, found] of carryOver(old, next, anchors, diffTime).entries()) expect(faultOf(found, anchors[index], next)).toBe('none');
    }), { numRuns: 500 });
  });

  test('an anchor whose quote its text does not have is looked for all the same', () => {
    const { id, start, end, ...rest } = anchorOf(OLD, 'the grain in them');
    const stray = { ...rest, id, start: 2, end: 9 };
    expect(carryOver(OLD, OLD, [stray])).toEqual([{ id, status: 'moved', start, end }]);
    expect(carryOver('', '', [{ ...stray, start: 90, end: 4 }])).toEqual([{ id: 1, status: 'lost', start: 0, end: 0 }]);
  });
});

function faultOf({ id, status, start, end }: Carried, anchor: Anchor | undefined, next: string): string {
  if (id !== anchor?.id) return 'another anchor';
  if (status === 'lost') return start === 0 && end === 0 ? 'none' : 'lost, but somewhere';
  if (start < 0 || end <= start || end > next.length) return 'not within the text';
  if (/^[\uDC00-\uDFFF]/.test(next.slice(start)) && /[\uD800-\uDBFF]$/.test(next.slice(0, start))) return 'begins inside a pair';
  if (/^[\uDC00-\uDFFF]/.test(next.slice(end)) && /[\uD800-\uDBFF]$/.test(next.slice(0, end))) return 'ends inside a pair';
  return (next.slice(start, end) === anchor.quote) === (status !== 'changed') ? 'none' : `${status}, but reads otherwise`;
}
