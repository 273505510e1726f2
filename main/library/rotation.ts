// Which backups stay, when the next is due, and how they are named. Pure. The sequence tells their order, never the clock: clocks jump.
import type { BackupReason } from '../../preload/api';

/** What rotation needs to know of a backup. */
export interface Dated {
  /** Grows with every backup of a library. */
  sequence: number;
  /** ISO 8601, as the clock said then; it may be wrong. */
  madeAt: string;
  /** It was verified, and nothing seen since says otherwise. */
  isWhole: boolean;
  reason: BackupReason | null;
}

export const ENDING = '.commonplace';
const NAME = /^(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)Z-(\d{1,15})\.commonplace$/;
const NEWEST = 10;
const DAYS = 14;
const MONTHS = 12;
const MINUTE = 60_000;
const CHANGED_AGE = 30 * MINUTE;
const ANY_AGE = 24 * 60 * MINUTE;

export function nameOf(sequence: number, now: Date): string {
  return `${now.toISOString().slice(0, 19).replaceAll(':', '-')}Z-${String(sequence).padStart(6, '0')}${ENDING}`;
}

/** Null for a name that is not a backup's. */
export function datedOf(name: string): { sequence: number; madeAt: string } | null {
  const [, day, hour, minute, second, sequence] = NAME.exec(name) ?? [];
  const madeAt = `${day}T${hour}:${minute}:${second}.000Z`;
  return sequence === undefined || Number.isNaN(Date.parse(madeAt)) ? null : { sequence: Number(sequence), madeAt };
}

/**
 * The ten newest, the newest of each of fourteen days and of twelve months, and the newest of each reason, so that a restore can still be undone
 * after a day of work. Days and months count twice: back from now, and back along the sequence. After a clock that jumped ahead the first way finds
 * nothing, and one that jumps about would use up the second. Only whole backups count, so the last one that was verified always stays; damaged ones
 * are kept: throwing them away is for people to decide.
 */
export function toKeep<Backup extends Dated>(backups: readonly Backup[], now: Date): Set<Backup> {
  const sorted = backups.filter((backup) => backup.isWhole).sort((one, other) => other.sequence - one.sequence);
  const days = newestOf(sorted, ({ madeAt }) => madeAt.slice(0, 10));
  const months = newestOf(sorted, ({ madeAt }) => madeAt.slice(0, 7));
  const sinceDay = new Date(now.getTime() - (DAYS - 1) * ANY_AGE).toISOString().slice(0, 10);
  const sinceMonth = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - (MONTHS - 1), 1)).toISOString().slice(0, 7);
  const today = now.toISOString().slice(0, 10);
  const between = (from: string, at: string) => from <= at && at <= today;
  return new Set([
    ...backups.filter((backup) => !backup.isWhole),
    ...sorted.slice(0, NEWEST),
    ...[...days.values()].slice(0, DAYS),
    ...[...months.values()].slice(0, MONTHS),
    ...[...days].filter(([day]) => between(sinceDay, day)).map(([, backup]) => backup),
    ...[...months].filter(([month]) => between(sinceMonth, month)).map(([, backup]) => backup),
    ...newestOf(sorted.filter(({ reason }) => reason !== null), ({ reason }) => reason ?? '').values(),
  ]);
}

/** A backup from the future was made under a wrong clock: it says nothing about how long ago that was. */
export function isDue(last: { madeAt: string } | null, now: Date, hasChanged: boolean): boolean {
  if (!last) return true;
  const age = now.getTime() - Date.parse(last.madeAt);
  return !(age >= 0) || age >= ANY_AGE || (hasChanged && age >= CHANGED_AGE);
}

/** The first of each, in the order given. */
function newestOf<Backup>(backups: readonly Backup[], keyOf: (backup: Backup) => string): Map<string, Backup> {
  const newest = new Map<string, Backup>();
  for (const backup of backups) if (!newest.has(keyOf(backup))) newest.set(keyOf(backup), backup);
  return newest;
}
