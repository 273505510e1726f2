// The actors: who is named in the articles, how they are spelled, and where.
import { useCallback, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Search, Users } from 'lucide-react';
import type { Actor } from '../../preload/api';
import { call } from '../library';
import { useNavigation } from '../navigation';
import { useKeyOf, usePages } from '../pages';
import { useChoosing } from '../ui/choosing';
import { EmptyState } from '../ui/empty-state';
import { Field } from '../ui/field';
import { ListBox } from '../ui/list-box';
import { Pane, PaneBar } from '../ui/pane';
import { Split } from '../ui/split';
import { useToast } from '../ui/toast';
import { wordNumber } from '../words';
import { ActorPage } from './actor-page';
import { MergeBar } from './merge-bar';
import { useActor } from './use-actor';
import styles from './actors-place.module.css';

const ROW_HEIGHT = 45;
const MOST_ASKED = 500;

/** All that are listed, in the order of the list. */
async function idsLike(like: string): Promise<number[]> {
  const ids: number[] = [];
  for (;;) {
    const { total, rows } = await call('actor.list', { like, from: ids.length, count: MOST_ASKED });
    ids.push(...rows.map(({ id }) => id));
    if (rows.length === 0 || ids.length >= total) return ids;
  }
}

export function ActorsPlace() {
  const { t } = useTranslation('actors');
  const navigation = useNavigation();
  const [like, setLike] = useState('');
  const ask = useCallback((from: number, count: number) => call('actor.list', { like, from, count }), [like]);
  const { total, row, show } = usePages<Actor>(ask, 'actor mention');
  const first = row(0)?.id ?? null;
  const { go } = navigation;
  const shown = navigation.actor ?? first;
  const actor = useActor(shown, row, total ?? 0);
  const selected = useMemo(() => {
    for (let index = 0; index < (total ?? 0); index++) if (row(index)?.id === shown) return index;
    return -1;
  }, [row, total, shown]);
  const keyOf = useKeyOf(row);
  const { failed } = useToast();
  const choosing = useChoosing({ row, all: () => idsLike(like), failed, base: shown });
  const { chosen, take } = choosing;
  const ids = useMemo(() => [...chosen], [chosen]);
  const merged = (survivor: number) => {
    take([]);
    go({ place: 'actors', actor: survivor });
  };
  const open = (index: number) => {
    const id = row(index)?.id;
    if (id !== undefined && id !== navigation.actor) go({ place: 'actors', actor: id });
  };
  useEffect(() => show(0, 0), [show, like]);

  const hasNone = total === 0 && like === '';
  return (
    <Split
      id="actors"
      start={(
        <Pane label={t('title')} isSide>
          <PaneBar title={t('title')} count={total === null ? undefined : wordNumber(total)} />
          {!hasNone && <div className={styles.find}><Field label={t('find')} icon={Search} placeholder={t('find')} value={like} onChange={(event) => setLike(event.target.value)} /></div>}
          {hasNone && <EmptyState icon={Users} title={t('empty.title')}>{t('empty.text')}</EmptyState>}
          {total === 0 && !hasNone && <p className={styles.none}>{t('none', { like })}</p>}
          {total !== null && total > 0 && (
            <ListBox
              label={t('title')}
              part="actors"
              count={total}
              rowHeight={ROW_HEIGHT}
              selected={selected}
              keyOf={keyOf}
              choosesOnMove
              choosing={choosing}
              onOpen={open}
              onRange={show}
              render={(index) => <ActorRow actor={row(index)} />}
            />
          )}
          {ids.length > 0 && <MergeBar ids={ids} onMerged={merged} onClear={() => take([])} />}
        </Pane>
      )}
      end={<Pane label={t('page')}>{actor && <ActorPage key={actor.id} actor={actor} />}</Pane>}
    />
  );
}

function ActorRow({ actor }: { actor: Actor | undefined }) {
  const { t } = useTranslation('actors');
  if (!actor) return <div className={styles.row} aria-busy="true" />;
  return (
    <div className={styles.row}>
      <span className={styles.name} dir="auto">{actor.name}</span>
      <span className={styles.count} title={t('mentions', { count: actor.mentions })}>{wordNumber(actor.mentions)}</span>
      <small>{t(`ui:actorKind.${actor.kind}`)}</small>
    </div>
  );
}
