// What would become of a text that comes in: a new article, a newer text of one, one that nearly repeats another, or one that is here already.
import type { Draft } from '../../preload/api';
import type { Connection } from './database';
import { nearestTo, sampled, type Among } from './shingles';
import { ready, readyValue } from './statements';
import type { Look } from './staging';
import type { Incoming } from './texts';
import { predecessorOf, SAME_TEXT } from './versions';

export function lookAt(db: Connection, { draft, sha256 }: Incoming, among: Among | null): Look {
  const text = sampled(draft);
  const { sample } = text;
  const isNew = { outlook: 'new', choice: 'article', near: null, nearStaged: null, likeness: null, sample } as const;
  const same = ready(db, 'SELECT article.id, deleted_at FROM version JOIN article ON article.id = version.article WHERE sha256 = ?').get(sha256) as
    { id: number; deleted_at: string | null } | undefined;
  if (same?.deleted_at === null) return { ...isNew, outlook: 'duplicate', choice: 'skip', near: same.id, likeness: 1 };
  if (same) return isNew; // it comes back from the trash
  const twin = twinOf(db, sha256, among);
  if (twin !== null) return { ...isNew, outlook: 'duplicate', choice: 'skip', nearStaged: twin, likeness: 1 };
  const older = predecessorOf(db, draft, text.runs());
  if (older !== null) return { ...isNew, outlook: 'newer', choice: 'version', near: older.article, likeness: older.likeness };
  const near = nearestTo(db, text, among);
  if (near === null) return isNew;
  const where = 'staged' in near ? { nearStaged: near.staged } : { near: near.article };
  const isNewer = 'staged' in near && near.likeness >= SAME_TEXT && isSameArticle(db, near.staged, draft);
  return { ...isNew, ...where, likeness: near.likeness, ...(isNewer ? { outlook: 'newer', choice: 'version' } : { outlook: 'near-duplicate' }) };
}

/** The file of the same preview that has the very text. */
function twinOf(db: Connection, sha256: string, among: Among | null): number | null {
  if (among === null) return null;
  const twin = readyValue(db, 'SELECT min(id) FROM staged WHERE job = @job AND sha256 = @sha256 AND id < coalesce(@id, id + 1)').get({ ...among, sha256 });
  return twin as number | null;
}

/** As `predecessorOf` tells it of articles. */
function isSameArticle(db: Connection, staged: number, { publisher, title, fileName }: Draft): boolean {
  return db.prepare(`
    SELECT 1 FROM staged WHERE id = @staged AND about ->> '$.publisher' IS @publisher AND (about ->> '$.title' = @title OR about ->> '$.fileName' = @fileName)`)
    .get({ staged, publisher, title, fileName }) !== undefined;
}
