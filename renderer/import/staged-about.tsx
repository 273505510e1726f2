// What would become of a file of a preview, why, and how to have it otherwise.
import { useTranslation } from 'react-i18next';
import { CHOICES, type Choice } from '../../preload/imports';
import type { StagedRow } from '../../preload/imports';
import { Button } from '../ui/button';
import { Segments } from '../ui/segments';
import { Tip } from '../ui/tip';
import { currentLanguage, failureSentence } from '../words';
import styles from './staged-about.module.css';

/** Says what is to be said of it before it comes in; nothing of a new text. */
export function StagedAbout({ file, onRetry }: { file: StagedRow; onRetry: () => void }) {
  const { t } = useTranslation('import');
  const { outlook, near, reason } = file;
  if (reason) return <div className={styles.about}><Tip tone="bad">{failureSentence(reason)}</Tip><Button isSmall onClick={onRetry}>{t('retry.this')}</Button></div>;
  if (near === null || outlook === 'new' || outlook === 'rejected') return null;
  const share = new Intl.NumberFormat(currentLanguage(), { style: 'percent' }).format(near.likeness);
  return <div className={styles.about}><Tip tone={outlook === 'near-duplicate' ? 'warn' : 'plain'}>{t(`about.${outlook}`, { title: near.title, share })}</Tip></div>;
}

interface ChoiceSegmentsProps {
  value: Choice | null;
  /** A new version only of something that is there. */
  canBeVersion: boolean;
  onChange: (choice: Choice) => void;
}

export function ChoiceSegments({ value, canBeVersion, onChange }: ChoiceSegmentsProps) {
  const { t } = useTranslation('import');
  const segments = CHOICES.filter((choice) => choice !== 'version' || canBeVersion).map((choice) => ({ value: choice, label: t(`choice.${choice}`) }));
  return <Segments label={t('choice')} segments={segments} value={value} onChange={onChange} />;
}
