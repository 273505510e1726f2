// The focus is on its way to what is only just being opened: keys pressed meanwhile are kept, and pressed again where it arrives.
import { COMMANDS } from '../preload/commands';
import { isBare, matches } from './commands';
import { pressAgain } from './press-again';

interface Waiting {
  kept: KeyboardEvent[];
  end: () => void;
}

/** Whoever presses more than this has no idea any more what they pressed. */
const MOST = 20;
/** If nobody takes the focus by then, the keys were for nobody. In milliseconds. */
const LONGEST = 1500;
const ALONE = new Set(['Tab', 'Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock']);

let waiting: Waiting | null = null;

/**
 * Keeps keys until something takes the focus and has been drawn. A press of the pointer, or nobody for a second and a half, lets them go, but for commands
 * that work everywhere. Those with Ctrl are done at once, unless keys before them wait. Waiting on keeps what was kept.
 * @returns what to call when the focus was there already
 */
export function awaitFocus(): () => void {
  const kept = waiting?.kept ?? [];
  waiting?.end();
  let frame = 0;
  const keep = (event: KeyboardEvent) => {
    // Others may be the system's own, as for pasting, which nobody can press again.
    if (event.isComposing || ALONE.has(event.key) || !(isBare(event) || (kept.length > 0 && worksEverywhere(event)))) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (kept.length < MOST && !event.repeat) kept.push(event);
  };
  const arrived = () => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      end();
      void pressAll(kept);
    });
  };
  const end = () => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
    window.removeEventListener('keydown', keep, true);
    document.removeEventListener('focusin', arrived);
    document.removeEventListener('pointerdown', end, true);
    if (waiting === mine) waiting = null;
  };
  window.addEventListener('keydown', keep, true);
  document.addEventListener('focusin', arrived);
  document.addEventListener('pointerdown', end, true);
  const timer = setTimeout(() => {
    end();
    void pressAll(kept.filter(worksEverywhere));
  }, LONGEST);
  const mine = { kept, end };
  waiting = mine;
  return () => {
    if (waiting === mine) arrived();
  };
}

function worksEverywhere(event: KeyboardEvent): boolean {
  return COMMANDS.some((command) => command.where === 'anywhere' && matches(command, event));
}

/** One after the other, so that each finds what the one before it has changed. */
async function pressAll(keys: readonly KeyboardEvent[]): Promise<void> {
  for (const event of keys) {
    pressAgain(event);
    await Promise.resolve();
  }
}
