// What was saved of a damaged library, and what was not.
import { useTranslation } from 'react-i18next';
import type { Salvaged, Tally } from '../../preload/api';
import { Tip } from '../ui/tip';

const COUNTED = ['articles', 'highlights', 'notes', 'claims'] as const;

export function TroubleSalvaged({ salvaged: { folder, saved, unreadable, changed } }: { salvaged: Salvaged }) {
  const { t } = useTranslation('welcome');
  const wordsOf = (tally: Tally, least: number) => COUNTED.filter((what) => tally[what] > least).map((what) => t(`keeping:counts.${what}`, { count: tally[what] })).join(', ');
  const lost = wordsOf(unreadable, 0);
  const isWhole = lost === '' && changed === 0;
  return (
    <Tip tone={isWhole ? 'good' : 'warn'}>
      <b>{t('trouble.salvaged', { folder, counts: wordsOf(saved, -1) })}</b>
      {isWhole && ` ${t('trouble.salvaged.whole')}`}
      {lost !== '' && ` ${t('trouble.salvaged.unreadable', { counts: lost })}`}
      {changed > 0 && ` ${t('trouble.salvaged.changed', { count: changed })}`}
    </Tip>
  );
}
