// The repair desk: what changed or was lost when an article came again, and what the analyst does with it.
import { describe, expect, it } from 'vitest';
import type { Repair } from '../../preload/api';
import { draft, openShelf, type Shelf } from './shelf';

const REST = 'The road from the harbour was rebuilt two years ago, and trains of forty wagons leave it every morning for the plants in the north.';
const FIRST = textOf('The ports of Kuryk can load 20 million tons a year.', 'Amina Sarsen, the minister, said so on Monday.', 'Some allegedly doubt it.');
const SECOND = textOf('The ports of Kuryk can load 22 million tons a year.', 'Amina Sarsenova, the minister, said so on Monday.');

function textOf(...lines: string[]): string {
  return ['Ports on the lake', ...lines, REST].join('\n\n');
}

function spanOf(text: string, words: string) {
  return { start: text.indexOf(words), end: text.indexOf(words) + words.length };
}

/** A figure that changed, a name that changed, and a doubt that is gone. */
async function desk(): Promise<Shelf> {
  const shelf = openShelf();
  await shelf.bring(draft('ports.txt', FIRST));
  const { version } = await shelf.ask('article.open', { id: 1 });
  await shelf.change('highlight.add', { version: version.id, ...spanOf(FIRST, '20 million tons'), kind: 'figure' });
  await shelf.change('actor.add', { version: version.id, ...spanOf(FIRST, 'Amina Sarsen'), name: 'Amina Sarsen', kind: 'person' });
  await shelf.change('highlight.add', { version: version.id, ...spanOf(FIRST, 'allegedly doubt'), kind: 'doubt' });
  await shelf.bring(draft('ports.txt', SECOND));
  return shelf;
}

async function listed(shelf: Shelf): Promise<Repair[]> {
  return (await shelf.ask('repair.list', { from: 0, count: 100 })).rows;
}

async function named(shelf: Shelf): Promise<string[]> {
  return (await listed(shelf)).map(({ old }) => old.words);
}

async function statuses(shelf: Shelf): Promise<(readonly [string, string])[]> {
  const { version } = await shelf.ask('article.open', { id: 1 });
  return (await shelf.ask('highlight.list', { version: version.id, from: 0, count: 9 })).rows.map(({ start, end, status }) => [version.text.slice(start, end), status] as const);
}

async function repairOf(shelf: Shelf, words: string): Promise<number> {
  return (await listed(shelf)).find(({ old }) => old.words === words)?.id ?? 0;
}

describe('the repair desk', () => {
  it('lists what changed and what was lost in the order of the old text, each beside the place where it seems to stand', async () => {
    const rows = await listed(await desk());
    expect(rows.map(({ status, kind, actor, old, now }) => ({ status, kind, actor, old: old.words, now: now?.words ?? null }))).toEqual([
      { status: 'changed', kind: 'figure', actor: null, old: '20 million tons', now: '22 million tons' },
      { status: 'changed', kind: null, actor: 'Amina Sarsen', old: 'Amina Sarsen', now: 'Amina Sarsenova' },
      { status: 'lost', kind: 'doubt', actor: null, old: 'allegedly doubt', now: null },
    ]);
    for (const { old, now } of rows) {
      expect(FIRST).toContain(old.before + old.words + old.after);
      if (now) expect(SECOND).toContain(now.before + now.words + now.after);
    }
  });

  it('lets go of what is accepted, as one step; it stays where it seems to stand', async () => {
    const shelf = await desk();
    const ids = (await listed(shelf)).filter(({ status }) => status === 'changed').map(({ id }) => id);
    expect((await shelf.change('repair.accept', { ids })).record).toEqual(ids);
    expect(await named(shelf)).toEqual(['allegedly doubt']);
    expect(await statuses(shelf)).toEqual([['22 million tons', 'changed']]);
    await shelf.change('history.undo', {});
    expect(await named(shelf)).toHaveLength(3);
  });

  it('puts a lost passage where the analyst says, and undoes it', async () => {
    const shelf = await desk();
    const id = await repairOf(shelf, 'allegedly doubt');
    expect((await shelf.change('repair.place', { id, ...spanOf(SECOND, 'said so on Monday') })).record.now?.words).toBe('said so on Monday');
    expect(await named(shelf)).not.toContain('allegedly doubt');
    expect(await statuses(shelf)).toEqual([['22 million tons', 'changed'], ['said so on Monday', 'changed']]);
    await shelf.change('history.undo', {});
    expect(await named(shelf)).toContain('allegedly doubt');
    expect(await statuses(shelf)).toEqual([['22 million tons', 'changed']]);
  });

  it('refuses a place that holds no words, and one outside of the text', async () => {
    const shelf = await desk();
    const id = await repairOf(shelf, 'allegedly doubt');
    const tooFar = { start: SECOND.length - 1, end: SECOND.length + 4 };
    for (const span of [{ start: 17, end: 19 }, tooFar]) await expect(shelf.change('repair.place', { id, ...span })).rejects.toMatchObject({ code: 'bad-passage' });
    expect(await named(shelf)).toHaveLength(3);
  });

  it('sends what is let go to the trash, out of every text; restored, it is to be looked at again', async () => {
    const shelf = await desk();
    const rows = await listed(shelf);
    await shelf.change('repair.drop', { ids: rows.map(({ id }) => id) });
    expect([await named(shelf), await statuses(shelf)]).toEqual([[], []]);
    const trash = (await shelf.ask('trash.list', { from: 0, count: 9 })).rows;
    expect(trash.map(({ kind, title }) => `${kind} ${title}`).sort()).toEqual(['highlight 20 million tons', 'highlight allegedly doubt', 'mention Amina Sarsen']);
    await shelf.change('trash.restore', { kind: 'mention', id: trash.find(({ kind }) => kind === 'mention')?.id ?? 0 });
    expect(await named(shelf)).toEqual(['Amina Sarsen']);
    await shelf.change('history.undo', {});
    await shelf.change('history.undo', {});
    expect(await named(shelf)).toHaveLength(3);
  });

  it('says of the newest text alone what is to be looked at', async () => {
    const shelf = await desk();
    expect((await shelf.ask('article.open', { id: 1 })).versions.map(({ open }) => open)).toEqual([3, 0]);
    await shelf.bring(draft('ports.txt', `${SECOND}\n\nIt was corrected.`));
    expect((await shelf.ask('article.open', { id: 1 })).versions.map(({ open }) => open)).toEqual([3, 0, 0]);
    expect(new Set((await listed(shelf)).map(({ version }) => version))).toEqual(new Set([3]));
  });

  it('is empty while the article lies in the trash, and knows nothing of what was settled', async () => {
    const shelf = await desk();
    const [first] = await listed(shelf);
    await shelf.change('article.trash', { ids: [1] });
    expect(await listed(shelf)).toEqual([]);
    await shelf.change('history.undo', {});
    await shelf.change('repair.accept', { ids: [first?.id ?? 0] });
    expect((await shelf.change('repair.accept', { ids: [first?.id ?? 0] })).step).toBe(0);
    await expect(shelf.change('repair.drop', { ids: [first?.id ?? 0] })).rejects.toMatchObject({ code: 'not-found' });
  });
});
