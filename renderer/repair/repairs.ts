// The passages that wait at the repair desk: those that changed, or were lost, when their article came again.
import type { Page, Repair } from '../../preload/api';
import { useQuery, type Query } from '../query';

/** Whose changes may add to the desk, or take from it. */
export const REPAIR_RECORDS = ['highlight', 'mention', 'article'];
/** At once; as these are settled, the next ones come in. */
const SHOWN = 500;

export function useRepairs(): Query<Page<Repair>> {
  return useQuery('repair.list', { from: 0, count: SHOWN }, REPAIR_RECORDS);
}

/** Which one stays chosen when the list changes: the same if it is still there, else what stands in its place now. */
export function chosenIn(rows: readonly Pick<Repair, 'id'>[], chosen: { id: number; index: number } | null): number {
  const at = rows.findIndex(({ id }) => id === chosen?.id);
  return at >= 0 ? at : Math.min(chosen?.index ?? 0, rows.length - 1);
}
