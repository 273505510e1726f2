// How wide the window is in rem: page zoom, text zoom and a narrow window take one road.
import { useSyncExternalStore } from 'react';

/** wide: three panes; middle: the inspector lies over the reader; small: one pane at a time. */
export type WindowSize = 'wide' | 'middle' | 'small';

const WIDE = 80;
const MIDDLE = 60;

export function useWindowSize(): WindowSize {
  return useSyncExternalStore(listen, sizeNow);
}

export function sizeOf(rems: number): WindowSize {
  if (rems >= WIDE) return 'wide';
  return rems >= MIDDLE ? 'middle' : 'small';
}

function sizeNow(): WindowSize {
  return sizeOf(window.innerWidth / Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
}

function listen(changed: () => void): () => void {
  window.addEventListener('resize', changed);
  return () => window.removeEventListener('resize', changed);
}
