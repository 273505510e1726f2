// Keys pressed while the window is still being drawn: kept, and pressed again as soon as somebody listens. Import it first.
import { pressAgain } from './press-again';

/** Whoever presses more than this has no idea any more what they pressed. */
const MOST = 20;

let kept: KeyboardEvent[] | null = null;

if (typeof window !== 'undefined') listenEarly();

export function listenEarly(): void {
  kept = [];
  window.addEventListener('keydown', keep);
}

/** Presses the keys so far again, in their order; from now on whoever asked listens. */
export function pressEarlyKeys(): void {
  const keys = kept ?? [];
  kept = null;
  window.removeEventListener('keydown', keep);
  for (const event of keys) pressAgain(event);
}

function keep(event: KeyboardEvent): void {
  if (kept && kept.length < MOST && !event.repeat) kept.push(event);
}
