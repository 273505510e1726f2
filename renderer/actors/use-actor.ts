// The actor that is shown: from the list where it is loaded, else asked for by itself.
import { useMemo } from 'react';
import type { Actor } from '../../preload/api';
import { useQuery } from '../query';

const MOST = 500;

export function useActor(id: number | null, row: (index: number) => Actor | undefined, total: number): Actor | undefined {
  const listed = useMemo(() => {
    for (let index = 0; index < total; index++) {
      const actor = row(index);
      if (actor && actor.id === id) return actor;
    }
    return undefined;
  }, [id, row, total]);
  // There is no call for one actor: the list is asked for as far as one page reaches.
  const isMissing = id !== null && listed === undefined;
  const asked = useQuery('actor.list', isMissing ? { like: '', from: 0, count: MOST } : null, ['mention']);
  return listed ?? asked.answer?.rows.find((actor) => actor.id === id);
}
