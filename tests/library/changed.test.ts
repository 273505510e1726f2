// The window asks again only for the records that a step says it touched: so a step has to name whatever is answered otherwise since.
import { expect, test } from 'vitest';
import { draft, openShelf } from './shelf';

const TEXT = 'The strait\nA tanker was stopped in the strait of Ostrel on Monday, the harbour master said to reporters in the port.';
const PAGE = { from: 0, count: 50 };

function noteOn(uuid: string, words: string): string {
  const reference = { type: 'reference', version: 1, thing: 'article', uuid, text: 'the article' };
  return JSON.stringify({ root: { type: 'root', version: 1, children: [{ type: 'paragraph', version: 1, children: [{ type: 'text', version: 1, text: words }, reference] }] } });
}

function noteQuoting(highlight: string): string {
  const citation = { type: 'citation', version: 1, highlight, quote: 'A tanker', kind: 'quote', title: 'The strait' };
  return JSON.stringify({ root: { type: 'root', version: 1, children: [citation] } });
}

test('every step names the records of each answer that it changed', async () => {
  const { ask, change, bring, changed, library } = openShelf();
  const asked = (): [string, object][] => [
    ['library.counts', {}], ['article.list', PAGE], ['article.open', { id: 1 }], ['highlight.list', { version: 1, ...PAGE }], ['mention.list', { version: 1, ...PAGE }],
    ['tag.list', { like: '', ...PAGE }], ['tag.pins', {}], ['tag.passages', { id: 1, ...PAGE }], ['actor.list', { like: '', ...PAGE }], ['actor.open', { id: 1 }], ['actor.mentions', { id: 1, ...PAGE }],
    ['claim.list', PAGE], ['claim.open', { id: 1 }], ['note.list', PAGE], ['note.open', { id: 1 }], ['note.open', { id: 2 }], ['thing.list', { like: '', ...PAGE }],
    ['search.find', { words: 'tanker', scope: 'all', ...PAGE }], ['history.top', {}], ['history.list', PAGE], ['import.files', { job: 1, ...PAGE }], ['repair.list', PAGE], ['trash.list', PAGE],
  ];
  const answers = () => asked().map(([name, args]) => {
    try {
      return JSON.stringify(library.call(name, args));
    } catch (error) {
      return String(error);
    }
  });
  let before = answers();
  const look = (act: string) => {
    const now = answers();
    const told = new Set(changed.splice(0).flatMap(({ records }) => records));
    const missed = asked().filter(([name], index) => now[index] !== before[index] && !told.has(name.slice(0, name.indexOf('.')))).map(([name]) => name);
    expect({ act, missed }).toEqual({ act, missed: [] });
    before = now;
  };
  const does = async (...[name, args]: Parameters<typeof change>) => {
    const written = await change(name, args);
    look(name);
    return written;
  };

  await bring(draft('strait.txt', TEXT), draft('other.txt', 'Another one\nabout something else, and longer than a line.'));
  look('import');
  const span = { version: 1, start: 11, end: 19 };
  await does('highlight.add', { ...span, kind: 'quote' });
  const uuid = (await ask('highlight.list', { version: 1, ...PAGE })).rows[0]?.uuid ?? '';
  await does('tag.attach', { highlights: [1], tag: 'sea' });
  await does('tag.rename', { id: 1, name: 'the sea' });
  await does('tag.pin', { tag: 1, pin: 4 });
  await does('actor.add', { ...span, name: 'Tanker', kind: 'thing' });
  await does('actor.mention', { version: 1, start: 35, end: 41, actor: 1 });
  await does('claim.add', { ...span, start: 20, statement: 'It was stopped.', speaker: 1, mode: 'asserted', end: 31 });
  await does('evidence.add', { claim: 1, highlight: 1, stance: 'supports' });
  await does('evidence.edit', { id: 1, stance: 'contradicts' });
  await does('evidence.trash', { id: 1 });
  await does('evidence.add', { claim: 1, highlight: 1, stance: 'supports' });
  await does('claim.edit', { id: 1, statement: 'It was stopped on Monday.' });
  await does('note.add', { title: 'On it', state: noteQuoting(uuid) });
  await does('note.add', { title: 'And on that', state: noteOn((await ask('article.open', { id: 1 })).article.uuid, 'see') });
  await does('note.save', { id: 2, title: 'And on that', state: noteOn((await ask('article.open', { id: 1 })).article.uuid, 'see there') });
  await does('highlight.edit', { ids: [1], kind: 'figure', comment: 'how large?' });
  await does('highlight.resize', { id: 1, ...span, end: 31 });
  await does('highlight.resize', { id: 1, ...span });
  await bring(draft('again.txt', TEXT.replace('A tanker', 'One large ship').replace('was stopped', 'was held')));
  look('import again');
  const repairs = (await ask('repair.list', PAGE)).rows.map(({ id }) => id);
  await does('repair.accept', { ids: repairs.slice(0, 1) });
  await does('repair.drop', { ids: repairs.slice(1, 2) });
  await does('highlight.trash', { ids: [1] });
  await does('mention.trash', { id: 2 });
  await does('trash.restore', { kind: 'mention', id: 2 });
  await does('tag.trash', { id: 1 });
  await does('article.trash', { ids: [1] });
  await does('trash.restore', { kind: 'article', id: 1 });
  await does('note.trash', { id: 1 });
  await does('claim.trash', { id: 1 });
  for (let left = (await ask('history.list', PAGE)).total; left > 0; left--) await does('history.undo', {});
  await does('history.redo', {});
  await does('history.jump', { step: 12 });
  await library.close();
});
