import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BACKUP_REASONS } from '../../preload/api';
import { datedOf, isDue, nameOf, toKeep, type Dated } from '../../main/library/rotation';

const HOUR = 3_600_000;

function at(sequence: number, time: number, isWhole = true): Dated {
  return { sequence, madeAt: new Date(time).toISOString(), isWhole, reason: null };
}

function kept(backups: Dated[], now: Date): number[] {
  return [...toKeep(backups, now)].map(({ sequence }) => sequence).sort((one, other) => one - other);
}

const times = fc.integer({ min: Date.UTC(1990, 0), max: Date.UTC(2060, 0) });
const someBackups = fc.array(fc.record({ time: times, isWhole: fc.boolean(), reason: fc.constantFrom(null, ...BACKUP_REASONS) }), { maxLength: 80 })
  .map((made) => made.map(({ time, isWhole, reason }, index): Dated => ({ sequence: index + 1, madeAt: new Date(time).toISOString(), isWhole, reason })));

describe('which backups stay', () => {
  it('keeps the ten newest, one a day for fourteen days and one a month for twelve months', () => {
    const start = Date.UTC(2024, 0, 1, 12);
    const backups = Array.from({ length: 2 * 730 }, (_, index) => at(index + 1, start + index * 12 * HOUR));
    const now = new Date(start + (2 * 730 - 1) * 12 * HOUR);
    const stay = [...toKeep(backups, now)];
    const days = new Set(stay.map(({ madeAt }) => madeAt.slice(0, 10)));
    const months = new Set(stay.map(({ madeAt }) => madeAt.slice(0, 7)));
    const dayBefore = (count: number) => new Date(now.getTime() - count * 24 * HOUR).toISOString().slice(0, 10);
    expect(Array.from({ length: 14 }, (_, count) => days.has(dayBefore(count)))).toEqual(Array.from({ length: 14 }, () => true));
    expect(months.size).toBe(12);
    expect(stay.map(({ sequence }) => sequence).sort((one, other) => other - one).slice(0, 10)).toEqual(Array.from({ length: 10 }, (_, index) => 1460 - index));
    // Ten, of five days; nine more days; and eleven months, of which one ends within those days.
    expect(stay.length).toBeLessThanOrEqual(10 + 14 + 12);
  });

  it('always keeps the ten newest by their sequence, the last one verified, and every damaged one, whatever the clock said', () => {
    fc.assert(fc.property(someBackups, times, (backups, now) => {
      const stay = toKeep(backups, new Date(now));
      const whole = backups.filter(({ isWhole }) => isWhole);
      for (const backup of [...whole.slice(-10), ...backups.filter(({ isWhole }) => !isWhole)]) expect(stay.has(backup)).toBe(true);
      expect([...stay].every((backup) => backups.includes(backup))).toBe(true);
    }));
  });

  it('keeps the last of each of the last fourteen days and twelve months, also when it is asked after every single backup', () => {
    const pauses = fc.array(fc.integer({ min: HOUR / 2, max: 9 * 24 * HOUR }), { minLength: 1, maxLength: 200 });
    fc.assert(fc.property(pauses, (waits) => {
      let now = Date.UTC(2025, 5, 1);
      let there: Dated[] = [];
      const all: Dated[] = [];
      for (const wait of waits) {
        now += wait;
        const made = at(all.length + 1, now);
        all.push(made);
        there = [...toKeep([...there, made], new Date(now))];
      }
      const lastOf = (length: number) => new Map(all.map((backup) => [backup.madeAt.slice(0, length), backup]));
      const wanted = [...[...lastOf(10).values()].slice(-14), ...[...lastOf(7).values()].slice(-12), ...all.slice(-10)];
      for (const backup of wanted) expect(there).toContain(backup);
    }), { numRuns: 100 });
  });

  it('lets a clock that jumps about take away neither the days before nor those after', () => {
    const start = Date.UTC(2026, 0, 1);
    const honest = Array.from({ length: 14 }, (_, day) => at(day + 1, start + day * 24 * HOUR));
    const wild = Array.from({ length: 30 }, (_, index) => at(15 + index, Date.UTC(2038 + index, 0, 1)));
    expect(kept([...honest, ...wild], new Date(start + 13 * 24 * HOUR)).slice(0, 14)).toEqual(honest.map(({ sequence }) => sequence));
    const ahead = at(15, Date.UTC(2038, 0, 19));
    expect(kept([...honest, ahead], new Date(Date.UTC(2038, 0, 19)))).toEqual([...honest.slice(1).map(({ sequence }) => sequence), 15]);
  });
});

describe('when the next backup is due', () => {
  const now = new Date('2026-05-05T12:00:00Z');
  const before = (hours: number) => ({ madeAt: new Date(now.getTime() - hours * HOUR).toISOString() });

  it('is due when there is none, after a day, and after half an hour in which something was done', () => {
    expect([isDue(null, now, false), isDue(before(25), now, false), isDue(before(0.6), now, true)]).toEqual([true, true, true]);
    expect([isDue(before(23), now, false), isDue(before(0.4), now, true)]).toEqual([false, false]);
  });

  it('is never put off by a date in the future, or by one that is none', () => {
    expect([isDue(before(-1), now, false), isDue(before(-1e5), now, false), isDue({ madeAt: '' }, now, false)]).toEqual([true, true, true]);
  });
});

describe('the name of a backup', () => {
  it('tells when it was made and the how manieth it is', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 1e9 }), times, (sequence, time) => {
      const second = Math.floor(time / 1000) * 1000;
      expect(datedOf(nameOf(sequence, new Date(time)))).toEqual({ sequence, madeAt: new Date(second).toISOString() });
    }));
    expect(nameOf(7, new Date('2026-11-22T15:20:55Z'))).toBe('2026-11-22T15-20-55Z-000007.commonplace');
    expect(['x.commonplace', '2026-11-22T15-20-55Z-7.commonplace.bad', '2026-99-22T15-20-55Z-7.commonplace', ''].map(datedOf)).toEqual([null, null, null, null]);
  });
});
