// What several chosen files share, to be said of all of them at once.
import { useTranslation } from 'react-i18next';
import type { Shared } from '../../preload/imports';
import { useQuery } from '../query';
import { Button } from '../ui/button';
import { PaneScroll, Section } from '../ui/pane';
import { DetailFields } from './details/detail-fields';
import { ChoiceSegments } from './staged-about';
import type { PreviewActs, Which } from './use-preview-acts';
import styles from './form.module.css';

interface StagedBulkProps {
  which: Which;
  count: number;
  job: number;
  acts: PreviewActs;
}

export function StagedBulk({ which, count, job, acts }: StagedBulkProps) {
  const { t } = useTranslation('import');
  const shared = useQuery('staged.shared', which).answer;
  if (!shared) return null;
  const { rejected } = shared;
  return (
    <PaneScroll label={t('understood')}>
      {rejected > 0 && (
        <Section>
          <p className={styles.lead}>{t('rejected.title', { count: rejected })}</p>
          <Button isSmall className={styles.act} onClick={() => acts.retry(job, which.ids)}>{t('retry.all', { count: rejected })}</Button>
        </Section>
      )}
      {rejected < count && <Read which={which} shared={shared} acts={acts} />}
    </PaneScroll>
  );
}

function Read({ which, shared, acts }: { which: Which; shared: Shared; acts: PreviewActs }) {
  const { t } = useTranslation('import');
  return (
    <>
      <Section><ChoiceSegments value={shared.choice} canBeVersion={shared.canBeVersion} onChange={(choice) => acts.choose(which, choice)} /></Section>
      <Section title={t('bulk')}>
        <DetailFields isMany facts={shared.facts} dateReason={shared.dateReason} onSave={(change) => acts.edit(which, change)} />
        <p className={styles.facts}>{t('bulk.hint')}</p>
      </Section>
    </>
  );
}
