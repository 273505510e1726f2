// What a passage does for a claim: the sign first, the colour second, and the word.
import { useTranslation } from 'react-i18next';
import type { Stance } from '../../preload/api';
import styles from './stance.module.css';
import { classes } from './classes';
import { Hidden } from './hidden';

/** For, against, neither: the passage only says it. “?” would call it unclear, “○” silent. */
export const STANCE_ORDER: readonly Stance[] = ['supports', 'contradicts', 'reports'];
const SIGNS: Record<Stance, string> = { supports: '+', contradicts: '−', reports: '¶' };

interface StanceSignProps {
  stance: Stance;
  count?: number;
  hasWord?: boolean;
}

export function StanceSign({ stance, count, hasWord = false }: StanceSignProps) {
  const { t } = useTranslation('ui');
  const word = t(`stance.${stance}`);
  return (
    <span className={classes(styles.stance, styles[stance])}>
      <b aria-hidden="true">{SIGNS[stance]}</b>
      {hasWord ? word : <Hidden>{word}</Hidden>}
      {count !== undefined && <span>{count}</span>}
    </span>
  );
}
