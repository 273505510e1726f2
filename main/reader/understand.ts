// What a text says of itself: title, who wrote and published it, when, and its zones.
import type { Draft } from '../../preload/records';
import { firstSentenceOf } from './sentences';

export type Understood = Omit<Draft, 'fileName' | 'encoding' | 'text' | 'language'>;

export function understand(text: string): Understood {
  const start = text.length - text.trimStart().length;
  return {
    title: firstSentenceOf(text), titleFrom: 'lead', byline: null, publisher: null, via: null, date: null, dateReason: null,
    zones: [{ kind: 'body', start, end: text.trimEnd().length }],
  };
}
