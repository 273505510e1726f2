// A claim that the selected highlight speaks to, and what the highlight does for it.
import { useTranslation } from 'react-i18next';
import { Unlink } from 'lucide-react';
import type { ClaimOn as Claim, Stance } from '../../preload/records';
import { call } from '../library';
import { useNavigation } from '../navigation';
import { IconButton } from '../ui/button';
import { Segments } from '../ui/segments';
import { STANCE_ORDER, StanceSign } from '../ui/stance';
import { useToast } from '../ui/toast';
import { useAttempt } from './acts';
import styles from './inspector.module.css';

export function ClaimOn({ claim }: { claim: Claim }) {
  const { t } = useTranslation('reader');
  const attempt = useAttempt();
  const navigation = useNavigation();
  const toasts = useToast();
  const detach = () => void attempt(async () => {
    const { step } = await call('evidence.trash', { id: claim.evidence });
    toasts.undoable(t('evidence.trashed', { claim: `C${claim.claim}` }), step);
  });
  const change = (stance: Stance) => void attempt(() => call('evidence.edit', { id: claim.evidence, stance }));
  return (
    <div className={styles.claim}>
      <div className={styles.claimHead}>
        <button type="button" className={styles.statement} onClick={() => navigation.go({ place: 'claims', claim: claim.claim })}>
          <span className={styles.code}>{`C${claim.claim}`}</span> <span dir="auto">{claim.statement}</span>
        </button>
        <IconButton isSmall icon={Unlink} label={t('evidence.trash', { claim: claim.statement })} onClick={detach} />
      </div>
      <Segments
        label={t('inspector.stance', { claim: claim.statement })}
        value={claim.stance}
        onChange={change}
        segments={STANCE_ORDER.map((value) => ({ value, label: <StanceSign stance={value} hasWord /> }))}
      />
    </div>
  );
}
