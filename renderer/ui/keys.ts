// How a command's key is written for the reader of it: key caps in order.
import { COMMANDS, type Command, type CommandId } from '../../preload/commands';

const CAPS: Record<string, string> = {
  Backslash: '\\', BracketLeft: '[', BracketRight: ']', Slash: '/', Period: '.', Comma: ',', Equal: '+', Minus: '−', ArrowLeft: '←', ArrowRight: '→', ArrowUp: '↑', ArrowDown: '↓',
};
const isMac = typeof navigator !== 'undefined' && navigator.userAgent.includes('Mac');

/** No caps for a command without a key. */
export function spellCommand(id: CommandId): string[] {
  const command: Command | undefined = COMMANDS.find((one) => one.id === id);
  return command ? spell(command) : [];
}

export function spell(command: Command): string[] {
  if (!command.code) return [];
  if (command.code === 'Slash' && command.shift && !command.ctrl) return ['?'];
  const held = [command.ctrl && (isMac ? '⌘' : 'Ctrl'), command.alt && (isMac ? '⌥' : 'Alt'), command.shift && (isMac ? '⇧' : 'Shift')];
  const letter = capOf(command.code);
  return [...held.filter((key) => typeof key === 'string'), command.ctrl || command.shift ? letter : letter.length === 1 ? letter.toLowerCase() : letter];
}

function capOf(code: string): string {
  if (code.startsWith('Key')) return code.slice(3);
  if (code.startsWith('Digit')) return code.slice(5);
  return CAPS[code] ?? code;
}
