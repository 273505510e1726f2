// Whether it can be said how the letters of a file are written: other formats say it themselves.
import type { Format } from '../../../preload/records';

const LETTERS: readonly Format[] = ['txt', 'md', 'html', 'mhtml', 'webarchive', 'eml'];

export function hasLetters(format: Format | null): boolean {
  return format !== null && LETTERS.includes(format);
}
