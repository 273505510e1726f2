// Whether the window came back after it stopped unasked: a page that ends as it should takes its mark along.
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useToast } from './ui/toast';

const RUNNING = 'window.running';
const STOPS = 'window.stops';
const WITHIN = 60_000;
/** From the third return within a minute on, what was open may be to blame. */
const BLAMED = 3;

/** How often it stopped within the last minute, this time included. */
const stops = countStops();
let isTold = stops === 0;

/** Whether the window should begin with nothing open. */
export function beginsBare(): boolean {
  return stops >= BLAMED;
}

/** Says once that the window is back. */
export function useStopNotice(): void {
  const { t } = useTranslation('app');
  const toast = useToast();
  useEffect(() => {
    if (isTold) return;
    isTold = true;
    toast.show({ text: t(beginsBare() ? 'returned.bare' : 'returned') });
  }, [t, toast]);
}

/** The session's store outlives a crash of its page, but not the app: a start is no return. */
function countStops(): number {
  if (typeof sessionStorage === 'undefined') return 0;
  window.addEventListener('pagehide', () => sessionStorage.removeItem(RUNNING));
  const hasStopped = sessionStorage.getItem(RUNNING) !== null;
  sessionStorage.setItem(RUNNING, 'yes');
  if (!hasStopped) return 0;
  const now = Date.now();
  const before = (sessionStorage.getItem(STOPS) ?? '').split(' ').filter((at) => at !== '' && now - Number(at) < WITHIN);
  sessionStorage.setItem(STOPS, [...before, now].join(' '));
  return before.length + 1;
}
