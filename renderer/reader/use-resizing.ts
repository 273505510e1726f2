// Gives the selected highlight other edges, by its handles or by keys. What one sees meanwhile is a preview: a drag, or a burst of keys, is one step.
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Highlight, Span } from '../../preload/api';
import { useCommands } from '../commands';
import { call } from '../library';
import { useAttempt } from './acts';
import { dragged, type Edge, type Unit } from './edges';
import { REACHES, REACH_COMMANDS, reachWord, type Reach } from './motions';
import { peersOf, type Sections } from './sections';

/** A burst of keys ends with another key, a press of the pointer, or this pause: nothing is unsaved for longer. */
const PAUSE = 1000;
const MODIFIERS = new Set(['Shift', 'Control', 'Alt', 'Meta']);

interface Preview extends Span {
  id: number;
  /** Stays until the highlights are asked for anew, so that nothing jumps back. */
  isSaved: boolean;
}

interface ResizingProps {
  version: number;
  text: string;
  sections: Sections;
  highlights: readonly Highlight[];
  selected: Highlight | null;
  /** Keys are for the selection while there is one. */
  isEnabled: boolean;
  /** Brings a passage into view. */
  show: (span: Span) => void;
}

export interface Resizing {
  /** The selected highlight, and all of them, with the edges as they would be. */
  shown: Highlight | null;
  highlights: readonly Highlight[];
  /** What the last key led to, for those who listen. */
  said: string;
  reach(reach: Reach): void;
  drag(edge: Edge, offset: number, unit: Unit): void;
  /** Keeps what one sees. */
  save(): void;
  /** Back to what it was. */
  restore(): void;
}

export function useResizing({ version, text, sections, highlights, selected, isEnabled, show }: ResizingProps): Resizing {
  const { t } = useTranslation('reader');
  const attempt = useAttempt();
  const [preview, setPreview] = useState<Preview | null>(null);
  const [said, setSaid] = useState('');
  const now = useRef<Preview | null>(null);
  const put = useCallback((next: Preview | null) => {
    now.current = next;
    setPreview(next);
  }, []);

  const save = useCallback(() => {
    const last = now.current;
    if (!last || last.isSaved) return;
    const { id, start, end } = last;
    put({ ...last, isSaved: true });
    void attempt(() => call('highlight.resize', { id, version, start, end })).then((written) => {
      if (now.current?.id === id && (written === null || written.step === 0)) put(null);
    });
  }, [attempt, put, version]);
  const restore = useCallback(() => {
    put(null);
    setSaid(t('resize.restored'));
  }, [put, t]);

  const isOpen = preview !== null && !preview.isSaved;
  // Whatever else is done, it is done to the edges that one sees.
  useEffect(() => {
    if (!isOpen) return;
    const pressed = (event: KeyboardEvent) => {
      if (event.key === 'Escape') {
        event.preventDefault();
        event.stopPropagation();
        restore();
      } else if (!MODIFIERS.has(event.key) && !event.key.startsWith('Arrow')) save();
    };
    const left = (event: Event) => {
      if (!(event.target instanceof Element && event.target.closest('[data-handle]'))) save();
    };
    window.addEventListener('keydown', pressed, true);
    window.addEventListener('pointerdown', left, true);
    window.addEventListener('blur', save);
    window.addEventListener('pagehide', save);
    return () => {
      window.removeEventListener('keydown', pressed, true);
      window.removeEventListener('pointerdown', left, true);
      window.removeEventListener('blur', save);
      window.removeEventListener('pagehide', save);
    };
  }, [isOpen, save, restore]);
  const id = selected?.id ?? null;
  useEffect(() => save, [save, id]);
  useEffect(() => {
    if (now.current?.isSaved) put(null);
  }, [highlights, put]);

  const timer = useRef(0);
  useEffect(() => () => clearTimeout(timer.current), []);
  const current = (): Preview | null => {
    if (!selected) return null;
    return now.current?.id === selected.id ? now.current : { id: selected.id, start: selected.start, end: selected.end, isSaved: false };
  };
  const move = (from: Preview, span: Span, edge: Edge) => {
    if (span.start === from.start && span.end === from.end) return;
    put({ id: from.id, start: span.start, end: span.end, isSaved: false });
    show(edge === 'end' ? { start: Math.max(span.start, span.end - 1), end: span.end } : { start: span.start, end: span.start + 1 });
  };
  const reach = (by: Reach) => {
    const from = current();
    if (!from) return;
    const span = reachWord(text, peersOf(sections, from.start), from, by);
    move(from, span, by.edge);
    setSaid(t(`resize.${by.edge}`, { words: edgeWords(text, span, by.edge) }));
    clearTimeout(timer.current);
    timer.current = window.setTimeout(save, PAUSE);
  };
  const drag = (edge: Edge, offset: number, unit: Unit) => {
    clearTimeout(timer.current);
    const from = current();
    if (from) move(from, dragged(text, peersOf(sections, from.start), from, { edge, offset, unit }), edge);
  };
  // Enabled later than those for selections, so these win.
  useCommands(REACH_COMMANDS, (command) => reach(REACHES[command]), isEnabled && selected !== null);
  const shown = useMemo(() => (selected && preview?.id === selected.id ? { ...selected, start: preview.start, end: preview.end } : selected), [selected, preview]);
  const all = useMemo(() => (shown === selected ? highlights : highlights.map((one) => (shown && one.id === shown.id ? shown : one))), [highlights, shown, selected]);
  return { shown, highlights: all, said, reach, drag, save, restore };
}

/** The words at an edge, enough to know where one is. */
function edgeWords(text: string, { start, end }: Span, edge: Edge): string {
  const words = text.slice(start, end).split(/\s+/u);
  return (edge === 'end' ? words.slice(-3) : words.slice(0, 3)).join(' ');
}
