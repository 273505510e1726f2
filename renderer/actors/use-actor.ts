// The actor that is shown: from the list where it is loaded, else asked for by itself.
import { useMemo } from 'react';
import type { Actor } from '../../preload/api';
import { useQuery } from '../query';

export function useActor(id: number | null, row: (index: number) => Actor | undefined, total: number): Actor | undefined {
  const listed = useMemo(() => {
    for (let index = 0; index < total; index++) {
      const actor = row(index);
      if (actor && actor.id === id) return actor;
    }
    return undefined;
  }, [id, row, total]);
  const asked = useQuery('actor.open', id !== null && !listed ? { id } : null, ['mention']);
  return listed ?? (asked.state === 'answered' && asked.answer.id === id ? asked.answer : undefined);
}
