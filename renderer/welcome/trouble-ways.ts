// Which ways out make sense, by what stands in the way. Pure.
import type { ErrorCode } from '../../preload/api';

/** In the order in which they are offered. */
export type Way = 'restore' | 'again' | 'readOnly' | 'salvage';
export type Trouble = 'missing' | 'empty' | 'damaged' | 'locked' | 'newer' | 'foreign' | 'full' | 'unwritable' | 'other';

const TROUBLES: Partial<Record<ErrorCode, Trouble>> = {
  'library-missing': 'missing', 'library-empty': 'empty', 'library-damaged': 'damaged', 'library-locked': 'locked', 'library-newer': 'newer', 'library-foreign': 'foreign',
  'library-full': 'full', 'library-unwritable': 'unwritable',
};
const WAYS: Record<Trouble, readonly Way[]> = {
  missing: ['restore', 'again'],
  // Nothing in it can be read or saved.
  empty: ['restore', 'again'],
  damaged: ['restore', 'readOnly', 'salvage'],
  // Its work is whole; a backup in its place would be a step back.
  locked: ['again', 'readOnly'],
  newer: ['readOnly', 'salvage'],
  // What was a library may be one still, behind a beginning that was overwritten.
  foreign: ['restore', 'salvage'],
  full: ['again', 'readOnly', 'salvage'],
  unwritable: ['again', 'readOnly', 'salvage'],
  other: ['again', 'restore', 'readOnly', 'salvage'],
};

export function troubleOf(code: ErrorCode): Trouble {
  return TROUBLES[code] ?? 'other';
}

export function waysOutOf(code: ErrorCode): readonly Way[] {
  return WAYS[troubleOf(code)];
}
