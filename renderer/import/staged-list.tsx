// The files of a preview: a line each, several may be chosen. Only what is on screen is asked for and drawn.
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { StagedRow as Row } from '../../preload/imports';
import { type Pages, useKeyOf } from '../pages';
import type { Choosing } from '../ui/choosing';
import { ListBox } from '../ui/list-box';
import { Tip } from '../ui/tip';
import { failureSentence } from '../words';
import styles from './lists.module.css';
import { StagedHead, StagedRow } from './staged-row';

const ROW_HEIGHT = 32;

interface StagedListProps {
  files: Pages<Row>;
  choosing: Choosing;
  isRunning: boolean;
  /** To what is known of the file. */
  onOpen: (by: 'pointer' | 'enter' | 'move') => void;
  onLeaveOut: () => void;
}

export const StagedList = memo(function StagedList({ files, choosing, isRunning, onOpen, onLeaveOut }: StagedListProps) {
  const { t } = useTranslation('import');
  const { total, row, show, failure } = files;
  const keyOf = useKeyOf(row);
  return (
    <div className={styles.files}>
      <StagedHead />
      {failure && <Tip tone="bad">{failureSentence(failure)}</Tip>}
      {total !== null && total > 0 && (
        <ListBox
          label={t('files')}
          part="staged"
          count={total}
          rowHeight={ROW_HEIGHT}
          selected={-1}
          keyOf={keyOf}
          choosing={choosing}
          onOpen={(_index, by) => onOpen(by)}
          onDelete={onLeaveOut}
          onRange={show}
          render={(index) => <StagedRow file={row(index)} />}
        />
      )}
      {total === 0 && !isRunning && <p className={styles.none}>{t('none')}</p>}
    </div>
  );
});
