// Commands that the typed words name, in the language of the menu.
import { COMMANDS, type Command, type CommandId } from '../../preload/commands';

export interface NamedCommand {
  id: CommandId;
  name: string;
}

/** Those of the menu; every typed word must begin a word of the name. */
export function matchingCommands(typed: string, nameOf: (id: CommandId) => string): NamedCommand[] {
  const words = wordsOf(typed);
  return COMMANDS
    .filter((command: Command) => command.menu !== undefined && command.id !== 'go.search' && command.id !== 'go.searchAll')
    .map(({ id }) => ({ id, name: nameOf(id) }))
    .filter(({ name }) => {
      const parts = wordsOf(name);
      return words.every((word) => parts.some((part) => part.startsWith(word)));
    });
}

function wordsOf(text: string): string[] {
  return text.toLocaleLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
