// Selecting with the keyboard alone: by sentence and by word, from the caret or from what is selected.
import { useCommand, useCommands } from '../commands';
import type { Span } from '../../preload/records';
import { REACHES, REACH_COMMANDS, nextSentence, previousSentence, reachSentence, reachWord, sentenceAround, type Reach } from './motions';
import type { Block } from './paragraphs';
import { peersOf, type Sections } from './sections';

interface ReachingProps {
  text: string;
  language: string | null;
  sections: Sections;
  /** What is selected. */
  span: Span | null;
  /** The block of the caret. */
  here: () => Block | undefined;
  /** Selects a passage, and puts the caret where it begins. */
  take: (span: Span) => void;
}

export function useReaching({ text, language, sections, span, here, take }: ReachingProps): void {
  const start = () => span?.start ?? here()?.start ?? 0;
  const peers = () => peersOf(sections, start());
  const taken = (found: Span | null) => {
    if (found) take(found);
  };
  /** The sentence that one is in; from a whole one to the next. */
  const sentence = () => {
    const whole = span && sentenceAround(text, peers(), span, language);
    const isWhole = whole && whole.start === span.start && whole.end === span.end;
    taken(whole && !isWhole ? whole : nextSentence(text, peers(), span?.end ?? start(), language));
  };
  const grow = (by: 1 | -1) => taken(span ? reachSentence(text, peers(), span, { by, language }) : nextSentence(text, peers(), start(), language));
  const word = (reach: Reach) => {
    const block = here();
    if (span) take(reachWord(text, peers(), span, reach));
    else if (block && reach.by === 1) take(reachWord(text, [block], { start: block.start, end: block.start }, { ...reach, edge: 'end' }));
  };
  useCommand('reader.sentence', sentence);
  useCommand('reader.nextSentence', () => taken(nextSentence(text, peers(), span?.end ?? start(), language)));
  useCommand('reader.previousSentence', () => taken(previousSentence(text, peers(), start(), language)));
  useCommand('reader.extendSentence', () => grow(1));
  useCommand('reader.shrinkSentence', () => grow(-1));
  useCommands(REACH_COMMANDS, (command) => word(REACHES[command]));
}
