// Lists of the contract that the window needs at run time; the contract itself is only imported for its types.
import type { ClaimMode, Stance } from '../preload/api';

export const STANCES: readonly Stance[] = ['supports', 'contradicts', 'reports'];
export const MODES: readonly ClaimMode[] = ['asserted', 'denied', 'hedged'];
