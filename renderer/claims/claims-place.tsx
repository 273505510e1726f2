// The claims: what is said, by whom, how, and the passages for and against it.
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Table2 } from 'lucide-react';
import type { Claim, Stance } from '../../preload/records';
import { call } from '../library';
import { useNavigation } from '../navigation';
import { useKeyOf, usePages } from '../pages';
import { EmptyState } from '../ui/empty-state';
import { ListBox } from '../ui/list-box';
import { Pane, PaneBar } from '../ui/pane';
import { Split } from '../ui/split';
import { STANCE_ORDER, StanceSign } from '../ui/stance';
import { useToast } from '../ui/toast';
import { wordNumber } from '../words';
import { ClaimPage } from './claim-page';
import { useClaim } from './use-claim';
import styles from './claims-place.module.css';

const ROW_HEIGHT = 62;
const askClaims = (from: number, count: number) => call('claim.list', { from, count });

export function ClaimsPlace() {
  const { t } = useTranslation('claims');
  const { claim: wanted, go } = useNavigation();
  const toast = useToast();
  const { total, row, show } = usePages<Claim>(askClaims, 'claim evidence highlight article actor');
  const shown = wanted ?? row(0)?.id ?? null;
  const claim = useClaim(shown, row, total ?? 0);
  const selected = useMemo(() => {
    for (let index = 0; index < (total ?? 0); index++) if (row(index)?.id === shown) return index;
    return -1;
  }, [row, total, shown]);
  const keyOf = useKeyOf(row);
  const open = (index: number) => {
    const id = row(index)?.id;
    if (id !== undefined && id !== wanted) go({ place: 'claims', claim: id });
  };
  const trash = async (one: Claim | undefined) => {
    if (!one) return;
    try {
      const { step } = await call('claim.trash', { id: one.id });
      if (one.id === wanted) go({ claim: null });
      toast.undoable(t('trashed', { statement: one.statement }), step);
    } catch (error) {
      toast.failed(error);
    }
  };

  return (
    <Split
      id="claims"
      startSize="26rem"
      start={(
        <Pane label={t('title')} isSide>
          <PaneBar title={t('title')} count={total === null ? undefined : wordNumber(total)} />
          {total === 0 && <EmptyState icon={Table2} title={t('empty.title')}>{t('empty.text')}</EmptyState>}
          {total !== null && total > 0 && (
            <ListBox
              label={t('title')}
              part="claims"
              count={total}
              rowHeight={ROW_HEIGHT}
              selected={selected}
              keyOf={keyOf}
              choosesOnMove
              onOpen={open}
              onDelete={(index) => void trash(row(index))}
              onRange={show}
              render={(index) => <ClaimRow claim={row(index)} />}
            />
          )}
        </Pane>
      )}
      end={<Pane label={t('page')}>{claim && <ClaimPage key={claim.id} claim={claim} onTrash={() => void trash(claim)} />}</Pane>}
    />
  );
}

function ClaimRow({ claim }: { claim: Claim | undefined }) {
  const { t } = useTranslation('claims');
  if (!claim) return <div className={styles.row} aria-busy="true" />;
  return (
    <div className={styles.row}>
      <span className={styles.statement} dir="auto">{claim.statement}</span>
      <span className={styles.meta}>
        <span dir="auto">{claim.speakerName ?? t('noSpeaker')}</span><span>{t(`ui:mode.${claim.mode}`)}</span>
        <span className={styles.signs}>
          {STANCE_ORDER.map((stance) => ({ stance, count: countOf(claim, stance) })).filter(({ count }) => count > 0)
            .map(({ stance, count }) => <StanceSign key={stance} stance={stance} count={count} />)}
        </span>
      </span>
    </div>
  );
}

function countOf(claim: Claim, stance: Stance): number {
  return claim.evidence.filter((one) => one.stance === stance).length;
}
