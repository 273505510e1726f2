// The tags on the keys 1 to 9, and the keys of the eight kinds: Shift and their place in the row of digits.
import { HIGHLIGHT_KINDS, type HighlightKind, type Tag } from '../../preload/records';
import type { CommandId } from '../../preload/commands';
import { useQuery } from '../query';

export type PinCommand = Extract<CommandId, `pin.${number}`>;
export type KindCommand = Extract<CommandId, `kind.${string}`>;

export const PIN_COMMANDS: readonly PinCommand[] = ['pin.1', 'pin.2', 'pin.3', 'pin.4', 'pin.5', 'pin.6', 'pin.7', 'pin.8', 'pin.9'];
export const KIND_COMMANDS: readonly KindCommand[] = HIGHLIGHT_KINDS.map(commandOfKind);

const NONE: readonly Tag[] = [];

export function usePins(): readonly Tag[] {
  return useQuery('tag.pins', {}).answer ?? NONE;
}

export function pinOf(command: PinCommand): number {
  return PIN_COMMANDS.indexOf(command) + 1;
}

export function commandOfKind(kind: HighlightKind): KindCommand {
  return `kind.${kind}`;
}

export function kindOf(command: KindCommand): HighlightKind {
  return HIGHLIGHT_KINDS.find((kind) => commandOfKind(kind) === command) ?? 'evidence';
}

/** The digit of a physical key, 1 to 9; null for another key. */
export function digitOf(code: string): number | null {
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1];
  return digit === undefined ? null : Number(digit);
}
