// What a passage should read where letters, spaces or marks went wrong. Laid over the text, which stays as it was imported. All of it is JSON, as in records.ts.
import type { Span } from './records';

/** Why a reading is proposed: two words without a space, a word or mark that stands twice, letters of another script or in the wrong encoding … */
export const CORRECTION_REASONS = ['joined', 'doubled', 'punctuation', 'space', 'script', 'encoding', 'ligature'] as const;
export type CorrectionReason = (typeof CORRECTION_REASONS)[number];

export interface Correction extends Span {
  /** Null for a suggestion that nobody has accepted or refused. */
  id: number | null;
  version: number;
  /** What stands in the text. */
  printed: string;
  replacement: string;
  state: 'suggested' | 'accepted' | 'refused';
  /** Null for what was accepted, for it may be the analyst's own. */
  reason: CorrectionReason | null;
}

/** How an export puts a passage that was corrected: as printed, with [sic], or as it should read. */
export const QUOTING = ['printed', 'sic', 'corrected'] as const;
export type Quoting = (typeof QUOTING)[number];
