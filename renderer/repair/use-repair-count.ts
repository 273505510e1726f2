// How many passages wait at the repair desk.
import { useQuery } from '../query';
import { REPAIR_RECORDS } from './repairs';

export function useRepairCount(): number {
  return useQuery('repair.list', { from: 0, count: 1 }, REPAIR_RECORDS).answer?.total ?? 0;
}
