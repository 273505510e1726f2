// Finding in the open article: what is looked for, where it stands, and at which of the places one is.
import { useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react';
import type { Span } from '../../preload/records';
import { useCommand } from '../commands';
import { firstFrom, folded, placesOf } from './find';
import { blockAt } from './offsets';
import { placeIn } from './scrolling';
import type { OpenFolds } from './use-folds';
import type { Selected } from './use-selection';

export interface Finding {
  isOpen: boolean;
  /** Changes when the field is to take the focus. */
  asked: number;
  words: string;
  places: readonly Span[];
  /** Which of the places, counted from 0; -1 when there are none. */
  at: number;
  hit: Span | null;
  type(words: string): void;
  step(by: 1 | -1): void;
  /** The place where one is stays selected, so that the next key is for it. */
  close(): void;
}

interface FindProps {
  scroller: RefObject<HTMLElement | null>;
  root: RefObject<HTMLElement | null>;
  text: string;
  selection: Selected;
  folds: OpenFolds;
  /** Brings a passage into view. */
  show: (span: Span) => void;
  /** Puts the caret there, when one has found what one looked for. */
  put: (offset: number) => void;
}

const NONE: readonly Span[] = [];
/** What is selected is looked for, if it is as short as what one would type. */
const LONGEST = 80;

export function useFind({ scroller, root, text, selection, folds, show, put }: FindProps): Finding {
  const [words, setWords] = useState('');
  const [at, setAt] = useState(-1);
  const [isOpen, setOpen] = useState(false);
  const [asked, setAsked] = useState(0);
  /** Where one began: the first place after it comes first. */
  const origin = useRef(0);
  const wanted = useRef<Span | null>(null);
  const comparable = useMemo(() => (isOpen ? folded(text) : null), [isOpen, text]);
  const places = useMemo(() => (comparable ? placesOf(words, comparable) : NONE), [comparable, words]);
  const hit = isOpen ? places[at] ?? null : null;

  const open = () => {
    const { span } = selection;
    const seen = scroller.current && root.current ? placeIn(scroller.current, root.current)?.block : undefined;
    const chosen = span ? text.slice(span.start, span.end) : '';
    origin.current = span?.start ?? seen ?? 0;
    const next = chosen !== '' && chosen.length <= LONGEST && !chosen.includes('\n') ? chosen : words;
    setOpen(true);
    setAsked((before) => before + 1);
    look(next);
  };
  const look = (next: string) => {
    const found = placesOf(next, comparable ?? folded(text));
    setWords(next);
    setAt(firstFrom(found, origin.current));
  };
  const step = (by: 1 | -1) => {
    if (!isOpen) return open();
    const next = places.length === 0 ? -1 : (at + by + places.length) % places.length;
    origin.current = places[next]?.start ?? origin.current;
    setAt(next);
  };
  const close = () => {
    setOpen(false);
    if (hit) {
      selection.select(hit);
      put(hit.start);
    }
    scroller.current?.focus({ preventScroll: true });
  };
  useCommand('reader.find', open);
  useCommand('reader.findNext', () => step(1));
  useCommand('reader.findPrevious', () => step(-1));

  const { openAt } = folds;
  useLayoutEffect(() => {
    wanted.current = hit;
    if (hit) openAt(hit.start);
  }, [hit, openAt]);
  // Once its fold is open, it can be brought into view.
  useLayoutEffect(() => {
    const article = root.current;
    const span = wanted.current;
    if (!span || !article || blockAt(article, span.start)?.closest('details:not([open])')) return;
    wanted.current = null;
    show(span);
  }, [hit, folds.open, root, show]);

  return { isOpen, asked, words, places, at, hit, type: look, step, close };
}
