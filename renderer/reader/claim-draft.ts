// A claim that is half written: kept past a crash of the window, or a press beside the form, until it is added. There is one; another passage's takes its place.
import { CLAIM_MODES, type ClaimMode, type Span } from '../../preload/records';
import { fieldOf, numberOf, recall, remember } from '../memory';

const KEY = 'claim.draft';

export interface ClaimDraft {
  statement: string;
  speaker: { id: number; name: string } | null;
  mode: ClaimMode;
}

/** Which text and which words of it. */
interface Place extends Span {
  version: number;
}

export function keepClaim({ version, start, end }: Place, draft: ClaimDraft): void {
  remember(KEY, { version, start, end, ...draft });
}

export function forgetClaim(): void {
  localStorage.removeItem(KEY);
}

/** null when nothing is kept for just these words. */
export function keptClaim(place: Place): ClaimDraft | null {
  const kept = recall(KEY);
  const isHere = (['version', 'start', 'end'] as const).every((field) => numberOf(kept, field) === place[field]);
  const statement = fieldOf(kept, 'statement');
  const mode = CLAIM_MODES.find((one) => one === fieldOf(kept, 'mode'));
  if (!isHere || typeof statement !== 'string' || !mode) return null;
  const speaker = fieldOf(kept, 'speaker');
  const [id, name] = [numberOf(speaker, 'id'), fieldOf(speaker, 'name')];
  return { statement, mode, speaker: id !== null && typeof name === 'string' ? { id, name } : null };
}
