// The notes, the one changed last first.
import { NotebookPen, Plus } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { NoteRow } from '../../preload/api';
import { useRun } from '../commands';
import { wordMoment } from '../dates';
import { call } from '../library';
import { useKeyOf, usePages } from '../pages';
import { Button, IconButton } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { CommandKeys } from '../ui/kbd';
import { ListBox } from '../ui/list-box';
import { Pane, PaneBar } from '../ui/pane';
import { Tip } from '../ui/tip';
import { failureSentence, wordNumber } from '../words';
import styles from './notes.module.css';

const ROW_HEIGHT = 52;
const askNotes = (from: number, count: number) => call('note.list', { from, count });

interface NoteListProps {
  /** The note that is open. */
  note: number | null;
  /** Where no note is beside it, which would take the focus itself. */
  takesFocus: boolean;
  onOpen: (note: number, by: 'pointer' | 'enter' | 'move') => void;
  onTrash: (note: NoteRow) => void;
}

export function NoteList({ note, takesFocus, onOpen, onTrash }: NoteListProps) {
  const { t } = useTranslation('notes');
  const run = useRun();
  const { total, row, show, failure } = usePages<NoteRow>(askNotes, 'note highlight');
  const selected = useMemo(() => placeOf(note, total ?? 0, row), [note, total, row]);
  const keyOf = useKeyOf(row);
  const withRow = (act: (one: NoteRow) => void) => (index: number) => {
    const one = row(index);
    if (one) act(one);
  };
  return (
    <Pane label={t('notes')} isSide data-pane="notes">
      <PaneBar title={t('notes')} count={total === null ? undefined : wordNumber(total)}>
        <IconButton icon={Plus} label={t('new')} command="note.new" onClick={() => run('note.new')} />
      </PaneBar>
      {failure && <Tip tone="bad">{failureSentence(failure)}</Tip>}
      {total === 0 && (
        <EmptyState
          icon={NotebookPen}
          title={t('empty.title')}
          action={<Button onClick={() => run('note.new')}>{t('new')}<CommandKeys command="note.new" /></Button>}
        >
          {t('empty.text')}
        </EmptyState>
      )}
      {total !== null && total > 0 && (
        <ListBox
          label={t('list')}
          part="notes"
          count={total}
          rowHeight={ROW_HEIGHT}
          selected={selected}
          takesFocus={takesFocus}
          keyOf={keyOf}
          onOpen={(index, by) => withRow((one) => onOpen(one.id, by))(index)}
          onDelete={withRow(onTrash)}
          onRange={show}
          render={(index) => <Row note={row(index)} />}
        />
      )}
    </Pane>
  );
}

function Row({ note }: { note: NoteRow | undefined }) {
  const { t } = useTranslation('notes');
  if (!note) return <div className={styles.row} aria-busy="true" />;
  const { title, beginning, quotes, changedAt } = note;
  return (
    <div className={styles.row}>
      <div className={styles.rowTitle} dir="auto">{title || beginning.split('\n')[0] || t('untitled')}</div>
      <div className={styles.rowMeta}>
        <span>{wordMoment(changedAt)}</span>
        {quotes > 0 && <span>{t('quotes', { count: quotes })}</span>}
      </div>
    </div>
  );
}

/** Where a note stands among the rows that are loaded; -1 when it is not there. */
function placeOf(note: number | null, total: number, row: (index: number) => NoteRow | undefined): number {
  if (note === null) return -1;
  for (let index = 0; index < total; index++) if (row(index)?.id === note) return index;
  return -1;
}
