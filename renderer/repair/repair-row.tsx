// A line of the repair desk: what became of the passage, what it is, and its words; the article above the first of its passages.
import { useTranslation } from 'react-i18next';
import { AtSign, PencilLine, Unlink } from 'lucide-react';
import type { Repair } from '../../preload/api';
import { Icon } from '../ui/icon';
import { KindLabel } from '../ui/kind';
import { Verdict } from '../ui/verdict';
import styles from './repair-row.module.css';

export function RepairRow({ repair, isFirst }: { repair: Repair; isFirst: boolean }) {
  return (
    <div className={styles.row}>
      {isFirst && <div className={styles.title} dir="auto">{repair.title}</div>}
      <div className={styles.head}><RepairStatus status={repair.status} /><RepairKind repair={repair} /></div>
      <div className={styles.words} dir="auto">{repair.old.words}</div>
    </div>
  );
}

export function RepairStatus({ status }: { status: Repair['status'] }) {
  const { t } = useTranslation('repair');
  const isLost = status === 'lost';
  return <Verdict tone={isLost ? 'danger' : 'warn'} icon={isLost ? Unlink : PencilLine}>{t(`status.${status}`)}</Verdict>;
}

/** A highlight's kind, or whom the passage names. */
export function RepairKind({ repair: { kind, actor } }: { repair: Repair }) {
  if (kind) return <KindLabel kind={kind} />;
  return <span className={styles.actor}><Icon of={AtSign} size="small" /><span dir="auto">{actor}</span></span>;
}
