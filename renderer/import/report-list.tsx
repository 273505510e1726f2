// The files of an import, one a line: how each ended, and why. Only the lines on screen are drawn.
import { useCallback, useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Check, CircleSlash, Copy, CopyPlus, FileStack, TriangleAlert } from 'lucide-react';
import type { Job } from '../../preload/api';
import type { ImportedFile, Outcome } from '../../preload/imports';
import { call } from '../library';
import { useNavigation } from '../navigation';
import { useKeyOf, usePages } from '../pages';
import { classes } from '../ui/classes';
import { useChoosing } from '../ui/choosing';
import { ListBox } from '../ui/list-box';
import { Tip } from '../ui/tip';
import { useToast } from '../ui/toast';
import { Verdict } from '../ui/verdict';
import { failureSentence } from '../words';
import styles from './lists.module.css';
import rows from './report-list.module.css';
import { nameOf } from './staged-words';
import { useSteady } from './steady';

const ROW_HEIGHT = 32;
const LOOKS = {
  imported: { tone: 'ok', icon: Check },
  updated: { tone: 'ok', icon: FileStack },
  'near-duplicate': { tone: 'warn', icon: CopyPlus },
  duplicate: { tone: 'plain', icon: Copy },
  skipped: { tone: 'plain', icon: CircleSlash },
  rejected: { tone: 'danger', icon: TriangleAlert },
} as const;

interface ReportListProps {
  job: Job;
  outcome: Outcome | 'all';
  /** The rejected files among those that are chosen. */
  onChosen: (ids: readonly number[]) => void;
}

export function ReportList({ job, outcome, onChosen }: ReportListProps) {
  const { t } = useTranslation('import');
  const navigation = useNavigation();
  const { failed } = useToast();
  const listed = useMemo(() => ({ job: job.id, ...(outcome === 'all' ? {} : { outcome }) }), [job.id, outcome]);
  const ask = useCallback((from: number, count: number) => call('import.files', { ...listed, from, count }), [listed]);
  const all = useCallback(() => call('import.ids', listed), [listed]);
  const { total, failure, row, show } = usePages<ImportedFile>(ask, 'article', useSteady(`${job.done} ${job.state}`));
  const choosing = useChoosing({ row, all, failed, base: null });
  const { chosen } = choosing;
  useEffect(() => onChosen([...chosen]), [chosen, onChosen]);
  const keyOf = useKeyOf(row);
  const open = (index: number) => {
    const article = row(index)?.article;
    if (article !== null && article !== undefined) navigation.go({ place: 'shelf', article });
  };
  return (
    <div className={styles.files}>
      <div className={classes(rows.row, rows.head)} aria-hidden="true"><span>{t('column.outcome')}</span><span>{t('column.title')}</span><span className={rows.file}>{t('column.file')}</span></div>
      {failure && <Tip tone="bad">{failureSentence(failure)}</Tip>}
      {total !== null && total > 0 && (
        <ListBox
          label={t('files')}
          part="report"
          count={total}
          rowHeight={ROW_HEIGHT}
          selected={-1}
          keyOf={keyOf}
          choosing={choosing}
          onOpen={open}
          onRange={show}
          render={(index) => <Line file={row(index)} />}
        />
      )}
      {total === 0 && job.state !== 'running' && <p className={styles.none}>{t('none')}</p>}
    </div>
  );
}

function Line({ file }: { file: ImportedFile | undefined }) {
  const { t } = useTranslation('import');
  if (!file) return <div className={rows.row} aria-busy="true" />;
  const { outcome, article, title, reason, near } = file;
  return (
    <div className={rows.row}>
      <span><Verdict tone={LOOKS[outcome].tone} icon={LOOKS[outcome].icon}>{t(`outcome.${outcome}`)}</Verdict></span>
      <span className={rows.lead}>
        {reason ? failureSentence(reason) : <span className={article === null ? undefined : rows.link} dir="auto">{title}</span>}
        {near && <span className={rows.near}>{t('near', { title: near.title })}</span>}
      </span>
      <span className={rows.file} title={file.path} dir="auto">{nameOf(file.path)}</span>
    </div>
  );
}
