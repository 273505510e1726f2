// What of an open article is drawn: its blocks and sections, and the highlights and mentions that lie over them.
import { useEffect, useMemo, useRef } from 'react';
import type { Highlight, Mention, OpenArticle } from '../../preload/api';
import type { CallFailure } from '../library';
import { beginsOf, type Begins } from './begins';
import { indexOf, type IntervalIndex } from './interval-index';
import { blocksOf, type Block } from './paragraphs';
import { wordsIn } from './reading-time';
import { useHighlights, useMentions } from './rows';
import { sectionsOf, type Sections } from './sections';

export interface Drawn {
  blocks: readonly Block[];
  sections: Sections;
  /** Words of the body. */
  words: number;
  highlights: readonly Highlight[];
  /** Whether the library has said which there are. */
  areHighlightsKnown: boolean;
  mentions: readonly Mention[];
  /** Finds the highlights at an offset. */
  index: IntervalIndex<Highlight>;
  /** By the start of the block in which they begin. */
  begins: Begins;
  /** Why the highlights could not be asked for. */
  failure: CallFailure | null;
}

export function useArticle({ version, zones }: OpenArticle): Drawn {
  const { text, blocks: sets } = version;
  const blocks = useMemo(() => blocksOf(text, zones, sets), [text, zones, sets]);
  const sections = useMemo(() => sectionsOf(blocks), [blocks]);
  const words = useMemo(() => sections.body.reduce((count, block) => count + wordsIn(text.slice(block.start, block.end)), 0), [sections, text]);
  const { rows: highlights, isAnswered: areHighlightsKnown, failure } = useHighlights(version.id);
  const { rows: mentions } = useMentions(version.id);
  const index = useMemo(() => indexOf(highlights), [highlights]);
  const last = useRef<Begins>(undefined);
  const begins = useMemo(() => beginsOf(blocks, highlights, last.current), [blocks, highlights]);
  useEffect(() => {
    last.current = begins;
  });
  return { blocks, sections, words, highlights, areHighlightsKnown, mentions, index, begins, failure };
}
