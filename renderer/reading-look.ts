// How articles are set for reading, as values on the page. Whoever shows an article keeps its place while they change.
import { useLayoutEffect } from 'react';
import { READING_BOUNDS, type ReadingLook } from '../preload/reading';

/** The letters a line of the reading text holds to its size: Literata's and Inter's are half as wide as high, on the whole. */
const LETTER_WIDTH = 0.5;
const ROOT = 16;
const keepers = new Set<() => () => void>();
/** As it was chosen in this window: nobody else changes it, and settings that were written before it must not undo it. */
let chosen: ReadingLook | null = null;

/** While the component is on screen: `keep` is asked before the values change, and gives back what brings the place back after it. */
export function useKeptPlace(keep: () => () => void): void {
  useLayoutEffect(() => {
    keepers.add(keep);
    return () => void keepers.delete(keep);
  }, [keep]);
}

/** In rem, so that they grow with the window's zoom and the system's size of text. */
export function lookValues({ face, font, size, width, line, gap, letter }: ReadingLook): Record<string, string> {
  const rem = (pixels: number) => `${Number((pixels / ROOT).toFixed(4))}rem`;
  const family = font.replaceAll(/["\\\n]/g, '');
  const faces = { serif: 'var(--font-read)', sans: 'var(--font-ui)', own: family === '' ? 'var(--font-read)' : `"${family}", var(--font-read)` };
  return {
    '--read-face': faces[face], '--read-size': rem(size), '--read-measure': rem(width * LETTER_WIDTH * size), '--read-line': String(line),
    '--read-gap': rem(gap * size), '--read-letter': `${letter}em`,
  };
}

export function chosenLook(): ReadingLook | null {
  return chosen;
}

export function chooseLook(look: ReadingLook): void {
  chosen = look;
  apply(look);
}

/** @param settings count until another look is chosen. */
export function applyLook(settings: ReadingLook): void {
  apply(chosen ?? settings);
}

/** Larger and smaller by steps that one sees at every size; within the bounds. */
export function sizeBy(size: number, by: 1 | -1): number {
  const { least, most } = READING_BOUNDS.size;
  const step = (by === 1 ? size : size - 1) >= 20 ? 2 : 1;
  return Math.min(most, Math.max(least, size + by * step));
}

function apply(look: ReadingLook): void {
  const { style } = document.documentElement;
  const changed = Object.entries(lookValues(look)).filter(([name, value]) => style.getPropertyValue(name) !== value);
  if (changed.length === 0) return;
  const back = [...keepers].map((keep) => keep());
  for (const [name, value] of changed) style.setProperty(name, value);
  for (const place of back) place();
}
