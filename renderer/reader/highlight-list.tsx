// All highlights of the open article, in a list that is walked by keys and read aloud. Several can be chosen, and what is done is done to all of them at once.
import { useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { X } from 'lucide-react';
import type { Article, Highlight, Version } from '../../preload/api';
import type { paragraphsOf } from '../../preload/paragraphs';
import { useCommand, useCommands } from '../commands';
import { focusPart } from '../frame/pane-focus';
import { useNavigation } from '../navigation';
import { IconButton } from '../ui/button';
import { useChoosing } from '../ui/choosing';
import { ListBox } from '../ui/list-box';
import { PaneBar } from '../ui/pane';
import { useToast } from '../ui/toast';
import { wordNumber } from '../words';
import { ALL, listed } from './filtering';
import { HighlightBulkBar } from './highlight-bulk-bar';
import { HighlightFilter } from './highlight-filter';
import styles from './highlight-list.module.css';
import { HighlightRow } from './highlight-row';
import { closeList, takeFocus } from './list-open';
import { KIND_COMMANDS, PIN_COMMANDS, kindOf, pinOf } from './pins';
import { useBulk } from './use-bulk';

const ROW_HEIGHT = 68;

interface HighlightListProps {
  article: Article;
  version: Version;
  paragraphs: ReturnType<typeof paragraphsOf>;
  highlights: readonly Highlight[];
}

export function HighlightList({ article, version, paragraphs, highlights }: HighlightListProps) {
  const { t } = useTranslation('reader');
  const { highlight: selected, select } = useNavigation();
  const { failed } = useToast();
  const pane = useRef<HTMLDivElement>(null);
  const [filter, setFilter] = useState(ALL);
  const [hasFocus, setFocus] = useState(false);
  const [isTagging, setTagging] = useState(false);
  const rows = useMemo(() => listed(highlights, filter), [highlights, filter]);
  const row = useCallback((index: number) => rows[index], [rows]);
  const { chosen, take, ...choosing } = useChoosing({ row, all: () => Promise.resolve(rows.map(({ id }) => id)), failed, base: selected });
  const at = useMemo(() => rows.findIndex(({ id }) => id === selected), [rows, selected]);
  const meant = useMemo(() => rows.filter(({ id }) => (chosen.size > 0 ? chosen.has(id) : id === selected)).map(({ highlight }) => highlight), [rows, chosen, selected]);
  const bulk = useBulk(meant, () => {
    take([]);
    select(null);
  });

  useEffect(() => {
    const here = pane.current;
    if (here && takeFocus()) (here.querySelector<HTMLElement>('[role="listbox"]') ?? here.querySelector('button'))?.focus();
  });
  const wasTagging = useRef(false);
  useEffect(() => {
    // Chosen or not, the keys are for the list again.
    if (wasTagging.current && !isTagging) pane.current?.querySelector<HTMLElement>('[role="listbox"]')?.focus();
    wasTagging.current = isTagging;
  }, [isTagging]);
  const close = () => {
    closeList();
    focusPart('reader');
  };
  useCommands(PIN_COMMANDS, (command) => bulk.pin(pinOf(command)), hasFocus);
  useCommands(KIND_COMMANDS, (command) => bulk.kind(kindOf(command)), hasFocus);
  useCommand('highlight.tag', () => setTagging(meant.length > 0), hasFocus);
  useCommand('highlight.trash', bulk.trash, hasFocus);
  useCommand('highlight.list', close, hasFocus);

  const open = (index: number, by: 'pointer' | 'enter' | 'move') => {
    const found = row(index);
    if (found) select(found.id);
    if (by === 'enter') focusPart('reader');
  };
  const pressed = (event: KeyboardEvent) => {
    // With several chosen, Esc lets go of them first.
    if (event.key === 'Escape' && chosen.size === 0 && !isTagging) close();
  };
  return (
    <div ref={pane} className={styles.pane} onKeyDown={pressed} onFocus={() => setFocus(true)} onBlur={() => setFocus(false)}>
      <PaneBar title={t('inspector.highlights')} count={wordNumber(rows.length)}>
        <IconButton icon={X} label={t('list.close')} command="highlight.list" onClick={close} />
      </PaneBar>
      <HighlightFilter highlights={highlights} filter={filter} onChange={setFilter} />
      {meant.length > 0 && (
        <HighlightBulkBar
          highlights={meant}
          bulk={bulk}
          isTagging={isTagging}
          onTagging={setTagging}
          onClear={chosen.size > 0 ? () => take([]) : null}
        />
      )}
      {rows.length === 0 && <p className={styles.none}>{t(highlights.length === 0 ? 'inspector.noHighlights' : 'list.none')}</p>}
      {rows.length > 0 && (
        <ListBox
          label={t('inspector.highlights')}
          part="highlights"
          count={rows.length}
          rowHeight={ROW_HEIGHT}
          selected={at}
          keyOf={(index) => row(index)?.id ?? index}
          choosesOnMove
          choosing={{ ...choosing }}
          onOpen={open}
          onDelete={bulk.trash}
          render={(index) => <HighlightRow listed={row(index)} total={highlights.length} paragraphs={paragraphs} text={version.text} lang={article.language ?? undefined} />}
        />
      )}
    </div>
  );
}
