// What several articles share, to be said of all of them in one step.
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { DetailFields, type FactChange } from '../import/details/detail-fields';
import { call } from '../library';
import { useQuery } from '../query';
import { useAttempt } from '../reader/acts';
import { Popover } from '../ui/popover';
import { useToast } from '../ui/toast';
import styles from './bulk-bar.module.css';

interface BulkEditProps {
  ids: number[];
  anchor: RefObject<HTMLElement | null>;
  onClose: () => void;
}

export function BulkEdit({ ids, anchor, onClose }: BulkEditProps) {
  const { t } = useTranslation('shelf');
  const attempt = useAttempt();
  const toast = useToast();
  const shared = useQuery('article.shared', { ids }).answer;
  const edit = (change: FactChange) => void attempt(async () => {
    const { record, step } = await call('article.edit', { ids, ...change });
    toast.undoable(t('edited', { count: record.length }), step);
  });
  if (!shared) return null;
  return (
    <Popover label={t('edit')} anchor={anchor} onClose={onClose}>
      <div className={styles.fields}>
        <p>{t('editLead', { count: ids.length })}</p>
        <DetailFields isMany facts={shared.facts} dateReason={shared.dateReason} onSave={edit} />
      </div>
    </Popover>
  );
}
