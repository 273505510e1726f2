// A file of a preview, one line: what would become of it, and what was understood of it.
import { useTranslation } from 'react-i18next';
import { Check, CircleSlash, Copy, CopyPlus, FilePlus2, FileStack, TriangleAlert } from 'lucide-react';
import type { StagedRow as Row } from '../../preload/imports';
import { wordDate } from '../dates';
import { classes } from '../ui/classes';
import { Verdict } from '../ui/verdict';
import { failureSentence } from '../words';
import styles from './staged-row.module.css';
import { shownName, verdictOf, zonesFound } from './staged-words';

const LOOKS = {
  new: { tone: 'ok', icon: Check },
  version: { tone: 'ok', icon: FileStack },
  own: { tone: 'ok', icon: FilePlus2 },
  'near-duplicate': { tone: 'warn', icon: CopyPlus },
  duplicate: { tone: 'plain', icon: Copy },
  skip: { tone: 'plain', icon: CircleSlash },
  rejected: { tone: 'danger', icon: TriangleAlert },
} as const;

export function StagedHead() {
  const { t } = useTranslation('import');
  return (
    <div className={classes(styles.row, styles.head)} aria-hidden="true">
      <span>{t('column.verdict')}</span><span>{t('detail.title')}</span><span className={styles.file}>{t('column.file')}</span><span>{t('detail.date')}</span>
      <span className={styles.source}>{t('detail.publisher')}</span><span className={styles.language}>{t('column.language')}</span>
      <span className={styles.zones}>{t('column.zones')}</span>
    </div>
  );
}

/** @param file undefined while it is not loaded: its place is kept. */
export function StagedRow({ file }: { file: Row | undefined }) {
  const { t, i18n } = useTranslation('import');
  if (!file) return <div className={styles.row} aria-busy="true" />;
  const verdict = verdictOf(file);
  const look = LOOKS[verdict];
  const lang = file.language ?? undefined;
  if (file.reason) {
    return (
      <div className={styles.row} lang={i18n.language}>
        <span><Verdict tone={look.tone} icon={look.icon}>{t(`verdict.${verdict}`)}</Verdict></span>
        <span className={styles.reason}><b dir="auto">{shownName(file.fileName)}</b> {failureSentence(file.reason)}</span>
      </div>
    );
  }
  return (
    <div className={classes(styles.row, verdict === 'skip' && styles.out)}>
      <span lang={i18n.language}><Verdict tone={look.tone} icon={look.icon}>{t(`verdict.${verdict}`)}</Verdict></span>
      <span className={styles.title} lang={lang} dir="auto">{file.title}</span>
      <span className={styles.file} dir="auto">{shownName(file.fileName)}</span>
      <span className={styles.date} lang={i18n.language}>{file.date && wordDate(file.date)}</span>
      <span className={styles.source} lang={lang} dir="auto">{file.publisher ?? file.byline}</span>
      <span className={styles.language}>{file.language}</span>
      <span className={styles.zones} lang={i18n.language}>
        {zonesFound(file.zoneCounts).filter(({ zone }) => zone !== 'headline').map(({ zone, count }) => `${t(`ui:zone.${zone}`)}${count === null ? '' : ` ${count}`}`).join(', ')}
      </span>
    </div>
  );
}
