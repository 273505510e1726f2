// A backup in words: what it holds, how that differs from now, why it was made.
import i18next from 'i18next';
import type { BackupRow, LibraryCounts } from '../../preload/api';

const COUNTED = ['articles', 'highlights', 'notes', 'claims'] as const;

/** "128 articles, 412 notes": what there is none of is left out, but for the articles. */
export function countWords(counts: LibraryCounts): string {
  return COUNTED.filter((what) => what === 'articles' || counts[what] > 0).map((what) => i18next.t(`keeping:counts.${what}`, { count: counts[what] })).join(', ');
}

/** "2 notes less than now"; null when it holds as many of everything as there are now. */
export function differenceWords(then: LibraryCounts, now: LibraryCounts): string | null {
  const words = COUNTED.filter((what) => then[what] !== now[what])
    .map((what) => i18next.t(`keeping:${then[what] < now[what] ? 'less' : 'more'}.${what}`, { count: Math.abs(then[what] - now[what]) }));
  return words.length === 0 ? null : words.join(', ');
}

export function reasonWords({ reason }: BackupRow): string {
  return i18next.t(`keeping:reason.${reason ?? 'unknown'}`);
}
