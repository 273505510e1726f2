import { expect, test } from 'vitest';
import { COMMANDS, type Command } from '../../../preload/commands';
import { spell } from '../../../renderer/ui/keys';

test('keys are spelled as their caps', () => {
  const spelled = (id: string) => COMMANDS.filter((one) => one.id === id).map(spell)[0];
  expect(['go.search', 'import.folder', 'go.back', 'help.keys', 'highlight.add', 'highlight.next', 'go.nextPane', 'view.theme', 'reader.extendDown'].map(spelled)).toEqual([
    ['Ctrl', 'K'], ['Ctrl', 'Shift', 'O'], ['Alt', '←'], ['?'], ['h'], [']'], ['F6'], [], ['Shift', 'J'],
  ]);
});

test('no two commands of one place share a key', () => {
  const all: readonly Command[] = COMMANDS;
  const keys = all.filter((one) => one.code !== undefined).map((one) => [one.where, one.ctrl, one.shift, one.alt, one.code].join());
  expect(keys.filter((key, place) => keys.indexOf(key) !== place)).toEqual([]);
});
