// The acts of the reader, on keys and buttons: mark, tag, name, claim, note, comment, trash.
import { useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article, Highlight, Span, Version } from '../../preload/api';
import { call } from '../library';
import { useCommand, useRun } from '../commands';
import { useNavigation } from '../navigation';
import { useToast } from '../ui/toast';
import { highlighted, useAttempt } from './acts';
import { openList } from './list-open';
import { wantComment } from './status';
import type { Selected } from './use-selection';
import { isSameSpan, targetOf, type Target } from './target';
import { useQuickKeys } from './use-quick-keys';

export type ToolName = 'tag' | 'actor' | 'claim' | 'note';

export interface OpenTools {
  open: ToolName | null;
  /** What the open one is for. */
  target: Target | null;
  close(): void;
  /** @param highlight the one that was made or used. */
  done(highlight: number | null): void;
  choose(highlight: Highlight): void;
}

interface ToolsProps {
  article: Article;
  version: Version;
  highlights: readonly Highlight[];
  selected: Highlight | null;
  selection: Selected;
  select: (highlight: number | null) => void;
  /** Gives the focus back to the text. */
  focus: () => void;
  /** Brings a passage into view. */
  show: (span: Span) => void;
}

export function useTools({ version, highlights, selected, selection, select, focus, show }: ToolsProps): OpenTools {
  const { t } = useTranslation('reader');
  const toasts = useToast();
  const attempt = useAttempt();
  const { highlight: wanted } = useNavigation();
  const run = useRun();
  const [tool, setTool] = useState<{ name: ToolName; target: Target } | null>(null);
  const isFree = tool === null;

  /** Chosen a moment ago, and not among the highlights yet: the next key is for it all the same. */
  const made = useRef<Highlight | null>(null);
  const withTarget = (act: (target: Target) => void) => {
    const target = targetOf(selection.span, selected ?? (made.current?.id === wanted ? made.current : null), highlights);
    if (target) act(target);
    else toasts.show({ text: t('selectFirst') });
  };
  const open = (name: ToolName) => withTarget((target) => {
    show(target.span);
    setTool({ name, target });
  });
  const now = useRef(selection.span);
  now.current = selection.span;
  /** Whoever has gone on meanwhile, or selected other words, stays there. */
  const chosen = (highlight: Highlight, target: Target) => {
    made.current = highlight;
    const isHere = now.current ? isSameSpan(now.current, target.span) : target.highlight !== null;
    if (!isHere) return highlight.id;
    selection.select(null);
    select(highlight.id);
    return highlight.id;
  };
  const marked = (target: Target) => attempt(async () => chosen(await highlighted(version.id, target), target));
  useQuickKeys({ version: version.id, withTarget, onMarked: chosen, isEnabled: isFree });
  const commented = async (target: Target) => {
    const highlight = await marked(target);
    if (highlight !== null) wantComment(highlight, () => show(target.span));
  };
  const trashed = (highlight: Highlight) => attempt(async () => {
    const { step } = await call('highlight.trash', { ids: [highlight.id] });
    select(null);
    toasts.undoable(t('trashed'), step);
  });
  const listed = () => {
    if (!document.querySelector('[data-part="inspector"]')) run('view.inspector');
    openList();
  };
  useCommand('highlight.list', listed, isFree);
  useCommand('highlight.add', () => withTarget((target) => void marked(target)), isFree);
  useCommand('highlight.tag', () => open('tag'), isFree);
  useCommand('highlight.actor', () => open('actor'), isFree);
  useCommand('highlight.claim', () => open('claim'), isFree);
  useCommand('highlight.note', () => open('note'), isFree);
  useCommand('highlight.comment', () => withTarget((target) => void commented(target)), isFree);
  useCommand('highlight.trash', () => {
    if (selected) void trashed(selected);
    else toasts.show({ text: t('chooseFirst') });
  }, isFree);

  const restore = selection.select;
  const close = useCallback(() => {
    if (tool && !tool.target.highlight) restore(tool.target.span);
    setTool(null);
    const { activeElement } = document;
    if (!activeElement || activeElement === document.body || activeElement.closest('[popover]')) focus();
  }, [tool, restore, focus]);
  const done = useCallback((highlight: number | null) => {
    setTool(null);
    restore(null);
    if (highlight !== null) select(highlight);
    focus();
  }, [restore, select, focus]);
  const latest = useRef(select);
  latest.current = select;
  // Stays the same, so that choosing a card does not draw all the others anew.
  const choose = useCallback((highlight: Highlight) => latest.current(highlight.id), []);
  // The words may have been highlighted since it was opened.
  const target = useMemo(() => tool && (tool.target.highlight ? tool.target : targetOf(tool.target.span, null, highlights)), [tool, highlights]);
  return { open: tool?.name ?? null, target, close, done, choose };
}
