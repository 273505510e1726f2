// Imports what waits in a preview: some files a transaction, all of them one step. A file leaves the preview in the transaction that writes its verdict.
import type { Choice, Draft, DraftZone, Editable, Job, Outlook, TextBlock } from '../../preload/api';
import { Failure } from '../failure';
import type { Connection } from './database';
import { isDiscarded } from './discards';
import { type Importing, save } from './imports';
import type { Control } from './jobs';
import { runsIn } from './likeness';
import { Pace, seldom } from './pace';
import type { Previewing } from './previews';
import { addFile, type Ending } from './reports';
import { nearestTo, stagedSample, takeStagedSample } from './shingles';
import { ready, readyValue } from './statements';
import { addText, type Incoming } from './texts';

type Running = Importing & Pick<Previewing, 'changed'>;

/** While it imports, the window is told at most this often that less waits. */
const TOLD_EVERY = 250; // ms

interface Row {
  id: number;
  path: string;
  outlook: Outlook;
  choice: Choice;
  near: number | null;
  likeness: number | null;
  reason: string | null;
  about: string | null;
  by_hand: string;
  sha256: string | null;
  laid: string | null;
  text: string | null;
  original: Buffer | null;
}

/** Begun twice, it is the same import. @throws Failure `busy` while the preview is still reading, `not-found` when nothing waits in it */
export function startRun(around: Running, preview: number): Job {
  const now = around.jobs.workingOn(preview);
  if (now) return now;
  around.jobs.mustRest(preview);
  if (waitingOf(around.db, preview).length === 0) throw new Failure('not-found', `No file waits in preview ${preview}.`);
  return around.jobs.start('import', async (control) => {
    await runAll(around, control, preview);
    return '';
  }, preview);
}

async function runAll(around: Running, control: Control, preview: number): Promise<void> {
  const told = seldom(TOLD_EVERY, around.changed);
  try {
    const ids = waitingOf(around.db, preview);
    const pace = new Pace();
    for (let done = 0; done < ids.length;) {
      const some = ids.slice(done, done + pace.count);
      await control.step(done, ids.length, pathOf(around.db, some[0]));
      const version = some.findIndex((id) => isVersion(around.db, id));
      const batch = version < 0 ? some : some.slice(0, version);
      if (batch.length > 0) pace.take(batch.length, () => around.record(() => batch.flatMap((id) => settle(around.db, control.id, id) ?? [])));
      else await saveVersion(around, control, some[0] ?? 0, () => control.step(done, ids.length, ''));
      told.tell();
      done += Math.max(1, batch.length);
    }
    await control.step(ids.length, ids.length, '');
  } finally {
    told.finish();
    around.finish();
  }
}

/** A file that is a new version takes a while, for what was marked in the old one is looked for in it. */
async function saveVersion(around: Importing, control: Control, id: number, again: () => Promise<void>): Promise<void> {
  const row = rowOf(around.db, id);
  const come = row && comeOf(row);
  if (!row || !come) return;
  await save(around, {
    come,
    into: () => ({ version: intoOf(around.db, id) }),
    report: (imported) => finish(around.db, control.id, row, imported),
  }, again);
}

/** Null for a file that is no longer there. */
function settle(db: Connection, job: number, id: number): Ending | null {
  const row = rowOf(db, id);
  if (!row) return null;
  const ending = endingOf(db, row);
  finish(db, job, row, ending);
  return ending;
}

function endingOf(db: Connection, row: Row): Ending {
  const come = comeOf(row);
  if (!come) return { outcome: 'rejected', ...(row.reason === null ? {} : { reason: JSON.parse(row.reason) as Exclude<Ending['reason'], undefined> }) };
  if (row.choice === 'skip') {
    const same = db.prepare<[string], number>('SELECT article FROM version WHERE sha256 = ?').pluck().get(come.sha256);
    return row.outlook === 'duplicate' && same !== undefined ? { outcome: 'duplicate', article: same } : { outcome: 'skipped' };
  }
  return addText(db, come, nearOf(db, row, come));
}

/** As the preview said; where that is gone, or it was near to nothing then, what it is near to now. */
function nearOf(db: Connection, { id, near, likeness }: Row, { draft }: Incoming): { article: number; likeness: number } | null {
  if (near !== null && likeness !== null && isHere(db, near)) return { article: near, likeness };
  const found = nearestTo(db, { sample: stagedSample(db, id), runs: () => runsIn(draft.text, draft.zones) }, null);
  return found && 'article' in found ? found : null;
}

/** What was near to this file is now near to the article that it became. */
function finish(db: Connection, job: number, row: Row, ending: Ending): void {
  addFile(db, job, row.path, ending);
  ready(db, 'UPDATE staged SET near = ?, near_staged = NULL WHERE near_staged = ?').run(ending.article ?? null, row.id);
  if (row.sha256 !== null) takeStagedSample(db, row.id, row.sha256);
  ready(db, 'DELETE FROM staged WHERE id = ?').run(row.id);
}

function comeOf({ about, laid, text, sha256, original, by_hand }: Row): Incoming | null {
  if (about === null || laid === null || text === null || sha256 === null) return null;
  const { words: _, zoneCounts: __, ...known } = JSON.parse(about) as Omit<Draft, 'text' | 'blocks' | 'zones'> & { words: unknown; zoneCounts: unknown };
  const { blocks, zones } = JSON.parse(laid) as { blocks: TextBlock[]; zones: DraftZone[] };
  return { draft: { ...known, text, blocks, zones }, sha256, original, byHand: JSON.parse(by_hand) as Editable[] };
}

/** The article that a file is to be a version of; null when it is to be none, or that article is gone. */
function intoOf(db: Connection, id: number): number | null {
  const into = readyValue(db, "SELECT near FROM staged JOIN article ON article.id = near AND deleted_at IS NULL WHERE staged.id = ? AND choice = 'version'").get(id);
  return (into as number | undefined) ?? null;
}

/** Of an article, or of a file that comes before it and will be one. */
function isVersion(db: Connection, id: number): boolean {
  return ready(db, "SELECT 1 FROM staged WHERE id = ? AND choice = 'version' AND near_staged IS NOT NULL").get(id) !== undefined || intoOf(db, id) !== null;
}

function rowOf(db: Connection, id: number): Row | undefined {
  return ready(db, 'SELECT * FROM staged WHERE id = ?').get(id) as Row | undefined;
}

function waitingOf(db: Connection, preview: number): number[] {
  return isDiscarded(db, preview) ? [] : db.prepare<[number], number>('SELECT id FROM staged WHERE job = ? ORDER BY id').pluck().all(preview);
}

function pathOf(db: Connection, id: number | undefined): string {
  return db.prepare<[number], string>('SELECT path FROM staged WHERE id = ?').pluck().get(id ?? 0) ?? '';
}

function isHere(db: Connection, article: number): boolean {
  return db.prepare('SELECT 1 FROM article WHERE id = ? AND deleted_at IS NULL').get(article) !== undefined;
}
