// The bytes that articles were read from, deflated, known by the hash of the text that came of them. They stay while an import is undone, and go with the text for good.
import { inflateSync } from 'node:zlib';
import { Failure } from '../failure';
import type { Connection } from './database';
import { ready } from './statements';

/** Once for each text; a second file of the same text leaves it as it is. */
export function keepOriginal(db: Connection, sha256: string, bytes: Buffer): void {
  ready(db, 'INSERT INTO original (sha256, bytes) VALUES (?, ?) ON CONFLICT DO NOTHING').run(sha256, bytes);
}

/** Deflated. @throws Failure `no-original` when there are none: libraries from before originals were kept have texts alone */
export function keptOriginal(db: Connection, sha256: string): Buffer {
  const bytes = db.prepare('SELECT bytes FROM original WHERE sha256 = ?').pluck().get(sha256) as Buffer | undefined;
  if (!bytes) throw new Failure('no-original', 'The file that this text was read from was not kept; import the file again.');
  return bytes;
}

/** Whether they are the bytes that were kept, every bit of them: deflated ones carry a checksum. */
export function isWhole(bytes: Buffer): boolean {
  try {
    inflateSync(bytes);
    return true;
  } catch {
    return false; // whatever zlib calls it, the bytes are not those that were kept
  }
}

/** @throws Failure `library-damaged` */
export function inflated(bytes: Buffer): Buffer {
  try {
    return inflateSync(bytes);
  } catch (error) {
    throw new Failure('library-damaged', `The file that this text was read from is damaged in the library: ${String(error)}`);
  }
}

/** The ids of those whose text is neither in the library nor in anything that can be undone or redone. */
export const ORPHANS = `
  SELECT id FROM original WHERE sha256 NOT IN (SELECT sha256 FROM version)
    AND sha256 NOT IN (SELECT json_extract(image, '$.sha256') FROM change WHERE table_name = 'version' AND image IS NOT NULL)`;

export function dropOrphans(db: Connection): void {
  db.exec(`DELETE FROM original WHERE id IN (${ORPHANS})`);
}
