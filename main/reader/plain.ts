// A plain text is its own text.
import type { Encoding } from '../../preload/records';
import { decode } from './decode';
import type { Parsed } from './parsed';

export function parsePlain(bytes: Uint8Array, encoding: Encoding | undefined): Parsed {
  return { ...decode(bytes, encoding), blocks: [], said: {} };
}
