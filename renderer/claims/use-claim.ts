// The claim that is shown: from the list where it is loaded, else asked for by itself.
import { useMemo } from 'react';
import type { Claim } from '../../preload/api';
import { useQuery } from '../query';

export function useClaim(id: number | null, row: (index: number) => Claim | undefined, total: number): Claim | undefined {
  const listed = useMemo(() => {
    for (let index = 0; index < total; index++) {
      const claim = row(index);
      if (claim && claim.id === id) return claim;
    }
    return undefined;
  }, [id, row, total]);
  const asked = useQuery('claim.open', id !== null && !listed ? { id } : null, ['evidence']);
  return listed ?? (asked.state === 'answered' && asked.answer.id === id ? asked.answer : undefined);
}
