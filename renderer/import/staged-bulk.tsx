// What several chosen files share, to be said of all of them at once.
import { useTranslation } from 'react-i18next';
import { useQuery } from '../query';
import { PaneScroll, Section } from '../ui/pane';
import { DetailFields } from './details/detail-fields';
import { ChoiceSegments } from './staged-about';
import type { PreviewActs, Which } from './use-preview-acts';
import styles from './form.module.css';

export function StagedBulk({ which, acts }: { which: Which; acts: PreviewActs }) {
  const { t } = useTranslation('import');
  const shared = useQuery('staged.shared', which).answer;
  if (!shared) return null;
  return (
    <PaneScroll label={t('details')}>
      <Section><ChoiceSegments value={shared.choice} canBeVersion={shared.canBeVersion} onChange={(choice) => acts.choose(which, choice)} /></Section>
      <Section title={t('bulk')}>
        <DetailFields isMany facts={shared.facts} dateReason={shared.dateReason} onSave={(change) => acts.edit(which, change)} />
        <p className={styles.facts}>{t('bulk.hint')}</p>
      </Section>
    </PaneScroll>
  );
}
