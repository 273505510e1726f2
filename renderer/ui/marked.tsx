// Text with the words that a search found marked in it.
import type { Span } from '../../preload/api';

export interface Piece {
  text: string;
  isMarked: boolean;
}

export function Marked({ text, marks }: { text: string; marks: readonly Span[] }) {
  return <>{piecesOf(text, marks).map((piece, place) => piece.isMarked ? <mark key={place} data-hit="">{piece.text}</mark> : piece.text)}</>;
}

/** The pieces joined are the text again, whatever the spans are. */
export function piecesOf(text: string, marks: readonly Span[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    const start = Math.max(at, mark.start);
    const end = Math.min(text.length, mark.end);
    if (end <= start) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), isMarked: false });
    pieces.push({ text: text.slice(start, end), isMarked: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), isMarked: false });
  return pieces;
}
