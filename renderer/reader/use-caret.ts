// The keyboard's way through an article: a caret that is a paragraph, and selections that grow from it.
import { useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Highlight, Span } from '../../preload/api';
import { useCommand } from '../commands';
import { reachBlock, spanOfHeld, type Held } from './motions';
import { blockAt, blocksIn, spanOfBlock } from './offsets';
import type { Block } from './paragraphs';
import { blocksOfFold, type FoldName, type Sections } from './sections';
import { useReaching } from './use-reaching';
import type { Selected } from './use-selection';
import { useStepping, type Stepped } from './use-stepping';

interface CaretProps {
  scroller: RefObject<HTMLElement | null>;
  root: RefObject<HTMLElement | null>;
  /** Brings a passage into view. */
  show: (span: Span) => void;
  text: string;
  sections: Sections;
  openFolds: ReadonlySet<FoldName>;
  selection: Selected;
  language: string | null;
  highlights: readonly Highlight[];
  areHighlightsKnown: boolean;
  selected: Highlight | null;
  select: (highlight: number | null) => void;
}

export interface Caret {
  /** Where its block starts; null before the first move. */
  at: number | null;
  /** The number of its paragraph. */
  number: number | null;
  /** What the last move led to, for those who listen. */
  said: string;
  /** On the block that holds an offset. */
  put(offset: number): void;
  pressed(event: KeyboardEvent): void;
}

export function useCaret(props: CaretProps): Caret {
  const { scroller, root, show, text, sections, openFolds, selection, language, highlights, areHighlightsKnown, selected, select } = props;
  const { t } = useTranslation('reader');
  const [at, setAt] = useState<number | null>(null);
  const [said, setSaid] = useState('');
  const held = useRef<(Held & { span: Span }) | null>(null);
  const order = [...sections.body, ...sections.folds.flatMap(({ name }) => (openFolds.has(name) ? blocksOfFold(sections, name) : []))];

  const here = () => {
    const from = isSeen(at, scroller.current, root.current) ? at : firstInView(scroller.current, root.current);
    return Math.max(0, order.findIndex(({ start, end }) => start <= (from ?? 0) && (from ?? 0) < end));
  };
  const move = (by: 1 | -1) => {
    // Whoever scrolled away begins with what they see.
    const isFresh = !selection.span && !isSeen(at, scroller.current, root.current);
    const block = order[isFresh ? here() : Math.min(Math.max(here() + by, 0), order.length - 1)];
    if (block) come(block);
  };
  const come = (block: Block) => {
    selection.select(null);
    setAt(block.start);
    setSaid(saidOf(block, text));
    show({ start: block.start, end: Math.min(block.end, block.start + 1) });
  };
  const edge = (block: Block | undefined, top: number) => {
    if (block) come(block);
    if (scroller.current) scroller.current.scrollTop = top;
  };
  const take = (span: Span) => {
    selection.select(span);
    put(span.start);
    setSaid(text.slice(span.start, span.end));
    show(span);
  };
  const extend = (by: 1 | -1) => {
    const isSame = held.current && selection.span && held.current.span.start === selection.span.start && held.current.span.end === selection.span.end;
    const from = selection.span ? order.findIndex((block) => block.end > (selection.span?.start ?? 0)) : here();
    const next = reachBlock(order.length, isSame ? held.current : null, Math.max(0, from), by);
    const span = spanOfHeld(order, next);
    const block = order[next.caret];
    if (!span || !block) return;
    held.current = { ...next, span };
    take(span);
    setAt(block.start);
  };
  const step = ({ highlight, place }: Stepped) => {
    selection.select(null);
    select(highlight.id);
    setAt([...sections.body, ...order].find(({ end }) => end > highlight.start)?.start ?? at);
    const kind = t(`ui:kind.${highlight.kind}`).toLocaleLowerCase();
    setSaid(t('highlightName', { place: place + 1, total: highlights.length, kind, quote: highlight.quote }));
  };
  useCommand('reader.nextParagraph', () => move(1));
  useCommand('reader.previousParagraph', () => move(-1));
  useCommand('reader.extendDown', () => extend(1));
  useCommand('reader.extendUp', () => extend(-1));
  useCommand('reader.top', () => edge(order[0], 0));
  useCommand('reader.bottom', () => edge(order.at(-1), scroller.current?.scrollHeight ?? 0));
  useReaching({ text, language, sections, span: selection.span, here: () => order[here()], take });
  useStepping({ highlights, isKnown: areHighlightsKnown, selected, from: at ?? 0, come: step, none: () => setSaid(t('noHighlights')) });

  /** Esc goes one level up. */
  const pressed = (event: KeyboardEvent) => {
    if (event.target !== scroller.current && !(event.target instanceof HTMLButtonElement)) return;
    if (event.key !== 'Escape') return;
    if (selection.span) selection.select(null);
    else select(null);
  };
  // A cell of a table is a part of its block.
  const put = (offset: number) => setAt(order.find(({ start, end }) => start <= offset && offset < end)?.start ?? offset);
  const number = order.find(({ start }) => start === at)?.number ?? null;
  return { at, number, said, pressed, put };
}

function saidOf(block: Block, text: string): string {
  const words = text.slice(block.start, block.end);
  return block.number === null ? words : `¶${block.number} ${words}`;
}

/** Whether any of the block that starts there is in view. */
function isSeen(at: number | null, scroller: Element | null, root: Element | null): boolean {
  const box = at === null || !root ? undefined : blockAt(root, at)?.getBoundingClientRect();
  const view = scroller?.getBoundingClientRect();
  return box !== undefined && view !== undefined && box.bottom > view.top && box.top < view.bottom;
}

function firstInView(scroller: Element | null, root: Element | null): number | null {
  if (!scroller || !root) return null;
  const { top } = scroller.getBoundingClientRect();
  const block = blocksIn(root).find((one) => one.closest('header') === null && one.getBoundingClientRect().top >= top);
  return block ? spanOfBlock(block).start : null;
}
