// What people see of a library at a glance.
import type { LibraryCounts } from '../../preload/api';
import type { Connection } from './database';

/** Highlights may be a million: counting all and taking off the few in the trash needs no look at each. */
export function countsIn(db: Connection): LibraryCounts {
  return db.prepare<[], LibraryCounts>(`
    SELECT (SELECT count(*) FROM article WHERE deleted_at IS NULL) AS articles,
      (SELECT count(*) FROM highlight) - (SELECT count(*) FROM highlight WHERE deleted_at IS NOT NULL) AS highlights,
      (SELECT count(*) FROM note WHERE deleted_at IS NULL) AS notes, (SELECT count(*) FROM claim WHERE deleted_at IS NULL) AS claims,
      (SELECT count(*) FROM actor WHERE deleted_at IS NULL) AS actors`).get() as LibraryCounts;
}
