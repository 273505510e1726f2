// The repair desk: what changed or was lost when articles came again, one after the other, each beside the text it was marked in.
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CircleCheck } from 'lucide-react';
import type { Repair } from '../../preload/api';
import { useCommand } from '../commands';
import { useNavigation } from '../navigation';
import { EmptyState } from '../ui/empty-state';
import { ListBox } from '../ui/list-box';
import { Pane, PaneBar } from '../ui/pane';
import { Split } from '../ui/split';
import { Tip } from '../ui/tip';
import { failureSentence, wordNumber } from '../words';
import { Desk } from './desk';
import { RepairRow } from './repair-row';
import styles from './repair-place.module.css';
import { chosenIn, useRepairs } from './repairs';
import { useRepairActs } from './use-repair-acts';

const ROW_HEIGHT = 72;
const NONE: readonly Repair[] = [];

export function RepairPlace() {
  const { t } = useTranslation('repair');
  const query = useRepairs();
  const rows = query.answer?.rows ?? NONE;
  return (
    <div className={styles.place} data-part="repair">
      {query.state === 'failed' && <Tip tone="bad">{failureSentence(query.failure)}</Tip>}
      {query.answer && rows.length === 0 && (
        <Pane label={t('title')}>
          <PaneBar title={t('title')} />
          <EmptyState icon={CircleCheck} title={t('empty.title')}>{t('empty.text')}</EmptyState>
        </Pane>
      )}
      {query.answer && rows.length > 0 && <Repairs rows={rows} total={query.answer.total} />}
    </div>
  );
}

function Repairs({ rows, total }: { rows: readonly Repair[]; total: number }) {
  const { t } = useTranslation('repair');
  const { article } = useNavigation();
  // One comes from an article: what is to be looked at there comes first.
  const [chosen, setChosen] = useState(() => chosenAt(rows, Math.max(0, rows.findIndex((row) => row.article === article))));
  const at = chosenIn(rows, chosen);
  const repair = rows[at];
  const acts = useRepairActs();
  const choose = (index: number) => setChosen(chosenAt(rows, Math.max(0, Math.min(rows.length - 1, index))));
  useCommand('repair.next', () => choose(at + 1));
  useCommand('repair.previous', () => choose(at - 1));
  const keyOf = useCallback((index: number) => rows[index]?.id ?? index, [rows]);
  if (!repair) return null;
  const changed = rows.filter((row) => row.article === repair.article && row.status === 'changed').map(({ id }) => id);
  const list = (
    <Pane label={t('title')} isSide>
      <PaneBar title={t('title')} count={wordNumber(total)} />
      <ListBox
        label={t('list')}
        part="repair"
        count={rows.length}
        rowHeight={ROW_HEIGHT}
        selected={at}
        keyOf={keyOf}
        choosesOnMove
        onOpen={choose}
        render={(index) => {
          const row = rows[index];
          return row && <RepairRow repair={row} isFirst={rows[index - 1]?.article !== row.article} />;
        }}
      />
    </Pane>
  );
  return <Split id="repair" startSize="19rem" start={list} end={<Pane label={t('desk')}><Desk repair={repair} changed={changed} acts={acts} /></Pane>} />;
}

function chosenAt(rows: readonly Repair[], index: number): { id: number; index: number } | null {
  const row = rows[index];
  return row ? { id: row.id, index } : null;
}
