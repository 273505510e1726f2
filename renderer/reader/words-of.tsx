// The words of a span of the text, as text and nothing else.
import type { Span } from '../../preload/records';

interface WordsProps extends Span {
  text: string;
}

/** Stands alone inside an element with `data-start`, so that points on the page are offsets and back. */
export function Words({ text, start, end }: WordsProps) {
  return text.slice(start, end);
}
