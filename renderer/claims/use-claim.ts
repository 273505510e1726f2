// The claim that is shown: from the list where it is loaded, else asked for by itself.
import { useMemo } from 'react';
import type { Claim } from '../../preload/api';
import { useQuery } from '../query';

const MOST = 500;

export function useClaim(id: number | null, row: (index: number) => Claim | undefined, total: number): Claim | undefined {
  const listed = useMemo(() => {
    for (let index = 0; index < total; index++) {
      const claim = row(index);
      if (claim && claim.id === id) return claim;
    }
    return undefined;
  }, [id, row, total]);
  // There is no call for one claim: the list is asked for as far as one page reaches.
  const isMissing = id !== null && listed === undefined;
  const asked = useQuery('claim.list', isMissing ? { from: 0, count: MOST } : null, ['evidence']);
  return listed ?? asked.answer?.rows.find((claim) => claim.id === id);
}
