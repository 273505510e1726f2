// The words of a text as it should read, each at its place in the text as it is printed.
import type { Span } from '../../../preload/records';
import { tokens, type Token } from './tokens';

/** An accepted correction; none lies over another, and they are in the order of the text. */
export interface Reading extends Span {
  replacement: string;
}

/** A stretch of the corrected text, and where it stands in the printed one. */
interface Stretch {
  from: number;
  to: number;
  /** The place in the printed text of an offset in this stretch, as a beginning and as an end. */
  start(offset: number): number;
  end(offset: number): number;
}

export function* readTokens(text: string, readings: readonly Reading[]): Generator<Token> {
  if (readings.length === 0) return yield* tokens(text);
  const { corrected, stretches } = applied(text, readings);
  let at = 0;
  for (const { token, start, end } of tokens(corrected)) {
    while (at < stretches.length - 1 && (stretches[at]?.to ?? 0) <= start) at++;
    const first = stretches[at];
    const last = stretches.slice(at).find(({ to }) => end <= to);
    yield { token, start: first?.start(start - first.from) ?? start, end: last?.end(end - last.from) ?? end };
  }
}

function applied(text: string, readings: readonly Reading[]): { corrected: string; stretches: Stretch[] } {
  const stretches: Stretch[] = [];
  let corrected = '';
  let at = 0;
  const add = (piece: string, start: (offset: number) => number, end: (offset: number) => number) => {
    if (piece === '') return;
    stretches.push({ from: corrected.length, to: corrected.length + piece.length, start, end });
    corrected += piece;
  };
  const plain = (from: number, to: number) => add(text.slice(from, to), (offset) => from + offset, (offset) => from + offset);
  for (const reading of readings) {
    plain(at, reading.start);
    const places = placesOf(text.slice(reading.start, reading.end), reading.replacement);
    add(
      reading.replacement,
      (offset) => (places ? reading.start + (places[offset] ?? 0) : reading.start),
      (offset) => (places ? reading.start + (places[offset - 1] ?? 0) + 1 : reading.end),
    );
    at = reading.end;
  }
  plain(at, text.length);
  return { corrected, stretches };
}

/** Where each character of a replacement stands in the printed words, if only blanks were added or taken away. */
function placesOf(printed: string, replacement: string): number[] | null {
  if (printed.replace(/\s/gu, '') !== replacement.replace(/\s/gu, '')) return null;
  let at = 0;
  return Array.from({ length: replacement.length }, (_, place) => {
    const letter = replacement[place] ?? '';
    if (/\s/u.test(letter)) return at;
    while (/\s/u.test(printed[at] ?? '')) at++;
    return at++;
  });
}
