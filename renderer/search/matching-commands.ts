// Commands that the typed words name, in the language of the window.
import { COMMANDS, type Command, type CommandId } from '../../preload/commands';

export interface NamedCommand {
  id: CommandId;
  name: string;
}

interface Naming {
  nameOf: (id: CommandId) => string;
  /** Whether it can be done where one is. */
  isHandled: (id: CommandId) => boolean;
}

/** Steps at the text, and what needs words that are selected: their keys are quicker than any list, and the search takes the selection away. */
const BY_KEY_ALONE = /^(?:go\.search|pin\.|kind\.|reader\.(?:next|previous|extend|shrink|start|sentence|zone$)|correction\.write)/u;

/** Those of the menu, then those that can be done where one is; every typed word must begin a word of the name. Without words only the menu's. */
export function matchingCommands(typed: string, { nameOf, isHandled }: Naming): NamedCommand[] {
  const words = wordsOf(typed);
  const all: readonly (Command & { id: CommandId })[] = COMMANDS;
  const isListed = ({ id, menu }: Command & { id: CommandId }) => menu !== undefined || (words.length > 0 && isHandled(id));
  const listed = all.filter((command) => !BY_KEY_ALONE.test(command.id) && isListed(command));
  return [...listed.filter(({ menu }) => menu), ...listed.filter(({ menu }) => !menu)]
    .map(({ id }) => ({ id, name: nameOf(id) }))
    .filter(({ name }) => {
      const parts = wordsOf(name);
      return words.every((word) => parts.some((part) => part.startsWith(word)));
    });
}

function wordsOf(text: string): string[] {
  return text.toLocaleLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
