// Whether a window that was somewhere can be there again.
import type { Bounds } from './settings';

export type Area = Omit<Bounds, 'isMaximized'>;

// Enough of the title bar to take hold of it.
const GRIP = 100;

/** Screens are unplugged between two starts. */
export function isWithin({ x, y, width }: Area, screens: readonly Area[]): boolean {
  return screens.some((one) => x + width - GRIP >= one.x && x + GRIP <= one.x + one.width && y >= one.y && y + GRIP <= one.y + one.height);
}
