// What was deleted, for thirty days: choose one and restore it.
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Trash2 } from 'lucide-react';
import type { Trashed } from '../../preload/api';
import { call } from '../library';
import { useNavigation } from '../navigation';
import { usePages } from '../pages';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { Kbd } from '../ui/kbd';
import { ListBox } from '../ui/list-box';
import { PaneBar } from '../ui/pane';
import { Tip } from '../ui/tip';
import { useToast } from '../ui/toast';
import { failureSentence, wordNumber } from '../words';
import styles from './rows.module.css';

const ROW_HEIGHT = 49;
const askTrash = (from: number, count: number) => call('trash.list', { from, count });

export function TrashSection() {
  const { t } = useTranslation('keeping');
  const toast = useToast();
  const navigation = useNavigation();
  const { total, failure, row, show } = usePages<Trashed>(askTrash, 'trash');
  const [chosen, setChosen] = useState(0);
  const count = total ?? 0;
  const at = Math.min(chosen, count - 1);
  const keyOf = useCallback((index: number) => keyOfRow(row(index)) ?? `place-${index}`, [row]);
  const restore = async (one: Trashed | undefined) => {
    if (!one) return;
    const { kind, id } = one;
    const text = t('trash.restored', { title: one.title || t('trash.untitled') });
    try {
      if (kind === 'preview') {
        await call('import.restore', { job: id });
        return toast.show({ text, about: `preview ${id}`, action: { label: t('import:waiting.look'), act: () => navigation.go({ place: 'import' }) } });
      }
      const { step } = await call('trash.restore', { kind, id });
      toast.undoable(text, step);
    } catch (error) {
      toast.failed(error);
    }
  };

  return (
    <>
      <PaneBar title={t('section.trash')} count={total === null ? undefined : wordNumber(count)}>
        {count > 0 && <Button onClick={() => void restore(row(at))}>{t('trash.restore')}<Kbd keys={['Enter']} /></Button>}
      </PaneBar>
      {count > 0 && <p className={styles.lead}>{t('trash.lead')}</p>}
      {failure && <div className={styles.tip}><Tip tone="bad">{failureSentence(failure)}</Tip></div>}
      {total === 0 && <EmptyState icon={Trash2} title={t('trash.empty.title')}>{t('trash.empty.text')}</EmptyState>}
      {count > 0 && (
        <ListBox
          label={t('section.trash')}
          part="trash"
          count={count}
          rowHeight={ROW_HEIGHT}
          selected={at}
          keyOf={keyOf}
          choosesOnMove
          onOpen={(index, by) => {
            setChosen(index);
            if (by === 'enter') void restore(row(index));
          }}
          onRange={show}
          render={(index) => <TrashRow trashed={row(index)} />}
        />
      )}
    </>
  );
}

function TrashRow({ trashed }: { trashed: Trashed | undefined }) {
  const { t } = useTranslation('keeping');
  if (!trashed) return <div className={styles.row} aria-busy="true" />;
  const { kind, title, within, daysLeft } = trashed;
  return (
    <div className={styles.row}>
      <span className={styles.when}>{t(`kind.${kind}`)}</span>
      <span className={styles.words} dir="auto">
        {title || t('trash.untitled')}
        {within !== null && <span className={styles.more}>{t('trash.within', { title: within })}</span>}
      </span>
      <span className={styles.end}>{daysLeft > 0 ? t('trash.days', { count: daysLeft }) : t('trash.over')}</span>
    </div>
  );
}

function keyOfRow(trashed: Trashed | undefined): string | undefined {
  return trashed && `${trashed.kind} ${trashed.id}`;
}
