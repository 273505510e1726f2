// What would become of a text that comes in: a new article, a newer text of one, or one that is here already.
import type { Connection } from './database';
import type { Look } from './staging';
import type { Incoming } from './texts';
import { predecessorOf } from './versions';

/** A file of a preview, in which those before it count too. */
export interface Among {
  job: number;
  /** Null for one that is not in it yet: all others come before it. */
  id: number | null;
}

export function lookAt(db: Connection, { draft, sha256 }: Incoming, among: Among | null): Look {
  const plain = { outlook: 'new', choice: 'article', near: null, nearStaged: null, likeness: null } as const;
  const same = db.prepare('SELECT article.id, deleted_at FROM version JOIN article ON article.id = version.article WHERE sha256 = ?').get(sha256) as
    { id: number; deleted_at: string | null } | undefined;
  if (same?.deleted_at === null) return { outlook: 'duplicate', choice: 'skip', near: same.id, nearStaged: null, likeness: 1 };
  if (same) return plain; // it comes back from the trash
  const twin = among === null ? null : db.prepare<[object], number>(`
    SELECT min(id) FROM staged WHERE job = @job AND sha256 = @sha256 AND id < coalesce(@id, id + 1)`).pluck().get({ ...among, sha256 }) ?? null;
  if (twin !== null) return { outlook: 'duplicate', choice: 'skip', near: null, nearStaged: twin, likeness: 1 };
  const older = predecessorOf(db, draft);
  if (older !== null) return { outlook: 'newer', choice: 'version', near: older.article, nearStaged: null, likeness: older.likeness };
  return plain;
}
