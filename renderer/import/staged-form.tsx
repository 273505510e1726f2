// What was understood of the chosen file, to be put right before it comes in; below it the beginning of its text.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ENCODINGS, type Encoding } from '../../preload/records';
import { EDITABLE, type Staged } from '../../preload/imports';
import { PaneScroll, Section } from '../ui/pane';
import { wordNumber } from '../words';
import { DetailFields, type Facts } from './details/detail-fields';
import { DetailSelect } from './details/detail-select';
import { hasLetters } from './encodings';
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
    <PaneScroll label={t('details')}>
      <Section>
        <StagedAbout file={staged} onRetry={() => acts.retry(job, [id])} />
        {!isRejected && <ChoiceSegments value={staged.choice} canBeVersion={near !== null} onChange={(choice) => acts.choose(which, choice)} />}
      </Section>
      {!isRejected && (
        <Section title={t('guessed')}>
          <DetailFields facts={facts} dateReason={dateReason} onSave={(change) => acts.edit(which, change)} more={<EncodingSelect staged={staged} acts={acts} />} />
          <p className={styles.facts}>
            {[
              titleFrom && t(`titleFrom.${titleFrom}`), format && t(`format.${format}`), t('reader:words', { count: words, number: wordNumber(words) }),
            ].filter(Boolean).join(' · ')}
          </p>
        </Section>
      )}
      {!isRejected && <TextPreview staged={staged} />}
    </PaneScroll>
  );
}

/** Letters that were read wrongly are read again as one says. */
function EncodingSelect({ staged, acts }: { staged: Staged; acts: PreviewActs }) {
  const { t } = useTranslation('import');
  const [isReading, setReading] = useState(false);
  const { id, format, encoding } = staged;
  if (!hasLetters(format)) return null;
  const decode = async (wanted: Encoding) => {
    setReading(true);
    await acts.decode(id, wanted);
    setReading(false);
  };
  const known = ENCODINGS.find((one) => one === encoding);
  const options = [...known ? [] : [{ value: encoding ?? '', label: encoding ?? '' }], ...ENCODINGS.map((value) => ({ value, label: value }))];
  return (
    <DetailSelect
      label={t('detail.encoding')}
      value={encoding ?? ''}
      options={options}
      hint={isReading ? t('detail.reading') : t('detail.encodingHint')}
      onSave={(value) => {
        const wanted = ENCODINGS.find((one) => one === value);
        if (wanted) void decode(wanted);
      }}
    />
  );
}
