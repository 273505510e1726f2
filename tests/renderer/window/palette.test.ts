import { expect, test } from 'vitest';
import type { Hit, HitKind } from '../../../preload/api';
import { COMMANDS, type CommandId } from '../../../preload/commands';
import { matchingCommands } from '../../../renderer/search/matching-commands';
import { groupResults } from '../../../renderer/search/results';
import en from '../../../resources/words/en/menu.json';
import ru from '../../../resources/words/ru/menu.json';

const names = (words: Record<string, string>) => (id: string) => words[id] ?? '';
const menu = (words: Record<string, string>) => ({ nameOf: names(words), isHandled: () => false });
const inEnglish = (typed: string) => matchingCommands(typed, menu(en.commands)).map(({ id }) => id);

function hit(kind: HitKind, id: number): Hit {
  return { kind, id, title: '', snippet: '', marks: [], passage: null, count: 1 };
}

test('a command is found by the beginnings of its words, in any order', () => {
  expect(inEnglish('fol imp')).toEqual(['import.folder']);
  expect(matchingCommands('папку импорт', menu(ru.commands)).map(({ id }) => id)).toEqual(['import.folder']);
});

test('what can be done where one is is found by its name too, after the menu, but not what has to be quicker than a list', () => {
  const words: Record<string, string> = { ...en.commands, 'reader.zones': 'Edit zones', 'reader.nextParagraph': 'Next edit', 'highlight.list': 'List the edits', 'import.paste': 'Edit a paste' };
  const here = (typed: string, handled: CommandId[]) => matchingCommands(typed, { nameOf: names(words), isHandled: (id) => handled.includes(id) }).map(({ id }) => id);
  expect(here('edit', ['reader.zones', 'reader.nextParagraph'])).toEqual(['import.paste', 'reader.zones']);
  expect(here('edit', [])).toEqual(['import.paste']);
});

test('nothing typed, or only the sign for commands, shows every command of the menu but the search itself', () => {
  const all = COMMANDS.filter((command) => 'menu' in command && !command.id.startsWith('go.search')).map(({ id }) => id);
  expect([inEnglish(''), inEnglish('>')]).toEqual([all, all]);
});

test('hits stand by kind, best first within it, and commands come last', () => {
  const hits = [hit('tag', 1), hit('article', 7), hit('note', 3), hit('article', 2)];
  const groups = groupResults(hits, [{ id: 'go.back', name: 'Back' }]);
  expect(groups.map(({ group, results }) => [group, results.map(({ key }) => key)])).toEqual([
    ['article', ['article-7', 'article-2']], ['note', ['note-3']], ['tag', ['tag-1']], ['command', ['go.back']],
  ]);
});
