// Where the story ends: a hairline that shows when one comes near it, and leads to the mode in which all edges can be moved.
import { useTranslation } from 'react-i18next';
import { UnfoldVertical } from 'lucide-react';
import { Icon } from '../../ui/icon';
import type { Block } from '../paragraphs';
import styles from './zone-ends.module.css';
import type { Zoning } from './use-zoning';

/** @param last the story's last paragraph. */
export function ZoneEnd({ last, zoning }: { last: Block | undefined; zoning: Zoning }) {
  const { t } = useTranslation('zones');
  return (
    <button type="button" className={styles.end} onClick={zoning.toggle}>
      <Icon of={UnfoldVertical} size="small" />
      <span>{last?.number ? t('endsAfter', { number: last.number }) : t('edit')}</span>
    </button>
  );
}
