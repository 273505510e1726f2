// What was understood of the chosen file, to be put right before it comes in; below it the beginning of its text.
import { useTranslation } from 'react-i18next';
import { EDITABLE, type Staged } from '../../preload/imports';
import { PaneScroll, Section } from '../ui/pane';
import { DetailFields, type Facts } from './details/detail-fields';
import { EncodingSelect } from './details/encoding-select';
import { ChoiceSegments, StagedAbout } from './staged-about';
import { TextPreview } from './text-preview';
import type { PreviewActs } from './use-preview-acts';
import styles from './form.module.css';

interface StagedFormProps {
  staged: Staged;
  job: number;
  acts: PreviewActs;
}

export function StagedForm({ staged, job, acts }: StagedFormProps) {
  const { t } = useTranslation('import');
  const { id, near, words, format, titleFrom, dateReason } = staged;
  const which = { ids: [id] };
  const facts: Facts = Object.fromEntries(EDITABLE.map((field) => [field, staged[field]]));
  const isRejected = staged.outlook === 'rejected';
  return (
    <PaneScroll label={t('understood')}>
      <Section>
        <StagedAbout file={staged} onRetry={() => acts.retry(job, [id])} />
        {!isRejected && <ChoiceSegments value={staged.choice} canBeVersion={near !== null} onChange={(choice) => acts.choose(which, choice)} />}
      </Section>
      {!isRejected && (
        <Section title={t('guessed')}>
          <DetailFields facts={facts} dateReason={dateReason} onSave={(change) => acts.edit(which, change)} more={<EncodingSelect format={format} encoding={staged.encoding} onDecode={(encoding) => acts.decode(id, encoding)} />} />
          <p className={styles.facts}>
            {[
              titleFrom && t(`titleFrom.${titleFrom}`), format && t(`format.${format}`), t('reader:words', { count: words }),
            ].filter(Boolean).join(' · ')}
          </p>
        </Section>
      )}
      {!isRejected && <TextPreview staged={staged} />}
    </PaneScroll>
  );
}
