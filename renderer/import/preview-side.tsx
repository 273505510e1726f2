// Beside the files of a preview: the one that is chosen, or what several share.
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { ArrowLeft } from 'lucide-react';
import { useQuery } from '../query';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { Pane, PaneBar } from '../ui/pane';
import { StagedBulk } from './staged-bulk';
import { StagedForm } from './staged-form';
import { shownName } from './staged-words';
import type { PreviewActs } from './use-preview-acts';
import type { StagedFiles } from './use-staged';
import styles from './form.module.css';

interface PreviewSideProps {
  staged: StagedFiles;
  job: number;
  acts: PreviewActs;
  /** Null while the files are beside it. */
  onBack: (() => void) | null;
}

export const PreviewSide = memo(function PreviewSide({ staged, job, acts, onBack }: PreviewSideProps) {
  const { t } = useTranslation('import');
  const { only, which, count } = staged;
  const { answer } = useQuery('staged.open', only === null ? null : { id: only });
  const title = count > 1 ? t('filesChosen', { count }) : answer ? shownName(answer.fileName) : t('details');
  return (
    <Pane label={t('details')} isSide>
      <PaneBar title={<span dir="auto">{title}</span>}>
        {onBack && <Button look="quiet" isSmall onClick={onBack}><Icon of={ArrowLeft} size="small" />{t('backToFiles')}</Button>}
      </PaneBar>
      {count > 1 && which && <StagedBulk which={which} count={count} job={job} acts={acts} />}
      {/* While another one is asked for, the last stays, and whatever is typed belongs to it. */}
      {count === 1 && answer && <StagedForm key={answer.id} staged={answer} job={job} acts={acts} />}
      {count === 0 && <p className={styles.nothing}>{t('nothingChosen')}</p>}
    </Pane>
  );
});
