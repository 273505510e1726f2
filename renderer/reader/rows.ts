// Every highlight, mention and correction of a version, however many pages of the library's answer that takes.
import type { Correction, Highlight, Mention } from '../../preload/api';
import { call } from '../library';
import { everyOf, type Every } from './every';

const PAGE = 500;
const highlights = everyOf<Highlight>((version, from) => call('highlight.list', { version, from, count: PAGE }), ['highlight', 'tag', 'claim', 'evidence']);
const mentions = everyOf<Mention>((version, from) => call('mention.list', { version, from, count: PAGE }), ['mention', 'actor']);
const corrections = everyOf<Correction>((version, from) => call('correction.list', { version, from, count: PAGE }), ['correction']);

export function useHighlights(version: number | null): Every<Highlight> {
  return highlights.use(version);
}

export function useMentions(version: number | null): Every<Mention> {
  return mentions.use(version);
}

export function useCorrectionRows(version: number | null): Every<Correction> {
  return corrections.use(version);
}

/** A highlight that was just made is painted at once. */
export function putHighlight(version: number, highlight: Highlight): void {
  highlights.put(version, highlight);
}
