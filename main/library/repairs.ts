// The repair desk: passages that changed, or were lost, when their article came again. The analyst accepts them, places them by hand, or lets them go.
import { Failure } from '../failure';
import type { Excerpt, HighlightKind, Page, Repair, Span } from '../../preload/api';
import type { Connection } from './database';
import { quotedIn } from './passages';

/** Units of text shown on each side of a passage. */
const AROUND = 120;

interface AnchorRow {
  id: number;
  status: Repair['status'];
  version: number;
  start: number | null;
  end: number | null;
  highlight: number | null;
  mention: number | null;
  kind: HighlightKind | null;
  actor: string | null;
  oldVersion: number;
  oldStart: number;
  oldEnd: number;
  article: number;
  title: string;
}

const SELECT = `
  SELECT anchor.id, anchor.status, anchor.version, anchor.start, anchor.end, anchor.highlight, anchor.mention, highlight.kind, actor.name AS actor,
    coalesce(highlight.version, mention.version) AS oldVersion, coalesce(highlight.start, mention.start) AS oldStart, coalesce(highlight.end, mention.end) AS oldEnd,
    article.id AS article, title
  FROM anchor LEFT JOIN highlight ON highlight.id = anchor.highlight LEFT JOIN mention ON mention.id = anchor.mention LEFT JOIN actor ON actor.id = mention.actor
    JOIN version ON version.id = anchor.version JOIN article ON article.id = version.article
  WHERE anchor.status IN ('changed', 'lost') AND settled_at IS NULL AND article.deleted_at IS NULL
    AND coalesce(highlight.deleted_at, mention.deleted_at) IS NULL
    AND anchor.version = (SELECT max(id) FROM version WHERE article = article.id)`;

const ONE = `${SELECT} AND anchor.id = ?`;

/** Article by article, in the order of the old text. */
export function listRepairs(db: Connection, from: number, count: number): Page<Repair> {
  const total = Number(db.prepare(`SELECT count(*) FROM (${SELECT})`).pluck().get());
  const rows = db.prepare(`${SELECT} ORDER BY article.id, oldStart, anchor.id LIMIT ? OFFSET ?`).all(count, from) as AnchorRow[];
  // Passages of one article share its texts.
  const texts = new Map<number, string>();
  const textIn = (version: number) => {
    const text = texts.get(version) ?? textOf(db, version);
    texts.set(version, text);
    return text;
  };
  return { total, rows: rows.map((row) => repairOf(row, textIn)) };
}

/** It stands where it seems to stand; a lost one stays in the old version alone. */
export function acceptRepairs(db: Connection, ids: number[]): number[] {
  const settle = db.prepare('UPDATE anchor SET settled_at = ? WHERE id = ? AND settled_at IS NULL');
  const now = new Date().toISOString();
  return ids.filter((id) => settle.run(now, id).changes > 0);
}

/** Placed by hand in the newer version. */
export function placeRepair(db: Connection, id: number, span: Span): Repair {
  const row = found(db.prepare(ONE).get(id), id);
  const { start, end, quote } = quotedIn(db, row.version, span);
  const status = quote === textOf(db, row.oldVersion).slice(row.oldStart, row.oldEnd) ? 'moved' : 'changed';
  db.prepare('UPDATE anchor SET start = ?, end = ?, status = ?, settled_at = ? WHERE id = ?').run(start, end, status, new Date().toISOString(), id);
  return { ...repairOf({ ...row, start, end }, (version) => textOf(db, version)), status: 'changed' };
}

/** The passages themselves go to the trash, out of every version. */
export function dropRepairs(db: Connection, ids: number[]): number[] {
  const now = new Date().toISOString();
  const find = db.prepare(ONE);
  const trashHighlight = db.prepare('UPDATE highlight SET deleted_at = ? WHERE id = ? AND deleted_at IS NULL');
  const trashMention = db.prepare('UPDATE mention SET deleted_at = ? WHERE id = ? AND deleted_at IS NULL');
  return ids.filter((id) => {
    const { highlight, mention } = found(find.get(id), id);
    return (highlight === null ? trashMention.run(now, mention) : trashHighlight.run(now, highlight)).changes > 0;
  });
}

function found(row: unknown, id: number): AnchorRow {
  if (row === undefined) throw new Failure('not-found', `There is no passage ${id} to repair.`);
  return row as AnchorRow;
}

function repairOf(row: AnchorRow, textIn: (version: number) => string): Repair {
  const { id, status, article, title, highlight, kind, actor, version } = row;
  const now = row.start === null || row.end === null ? null : excerpt(version, textIn(version), { start: row.start, end: row.end });
  return { id, status, article, title, highlight, kind, actor, version, now, old: excerpt(row.oldVersion, textIn(row.oldVersion), { start: row.oldStart, end: row.oldEnd }) };
}

function excerpt(version: number, text: string, { start, end }: Span): Excerpt {
  return { version, start, end, before: text.slice(Math.max(0, start - AROUND), start), words: text.slice(start, end), after: text.slice(end, end + AROUND) };
}

function textOf(db: Connection, version: number): string {
  return db.prepare('SELECT text FROM version WHERE id = ?').pluck().get(version) as string;
}
