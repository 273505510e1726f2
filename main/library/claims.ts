// Claims: who said what, how, and which passages stand behind or against it.
import { uuidv7 } from 'uuidv7';
import { Failure } from '../failure';
import type { Claim, ClaimMode, Evidence, Page, Span, Stance } from '../../preload/api';
import { actorName } from './actors';
import type { Connection } from './database';
import { addHighlight, getHighlight } from './highlights';
import { OLDER } from './passages';

const SELECT = `
  SELECT claim.id, claim.uuid, statement, speaker, actor.name AS speakerName, mode, said_on AS saidOn, about_on AS aboutOn, claim.made_at AS madeAt
  FROM claim LEFT JOIN actor ON actor.id = claim.speaker`;
const EVIDENCE = `
  SELECT evidence.id, stance, highlight, quote, start, end, article.id AS article, title, ${OLDER}
  FROM evidence JOIN current_highlight AS highlight ON highlight.id = evidence.highlight JOIN version ON version.id = highlight.version JOIN article ON article.id = version.article
  WHERE highlight.deleted_at IS NULL AND article.deleted_at IS NULL`;

export interface NewClaim {
  statement: string;
  speaker: number | null;
  mode: ClaimMode;
}

/** The newest first. */
export function listClaims(db: Connection, from: number, count: number): Page<Claim> {
  const total = Number(db.prepare('SELECT count(*) FROM claim WHERE deleted_at IS NULL').pluck().get());
  const rows = db.prepare(`${SELECT} WHERE claim.deleted_at IS NULL ORDER BY claim.id DESC LIMIT ? OFFSET ?`).all(count, from) as Omit<Claim, 'evidence'>[];
  const evidence = db.prepare<[number], Evidence>(`${EVIDENCE} AND claim = ? ORDER BY evidence.id`);
  return { total, rows: rows.map((row) => ({ ...row, evidence: evidence.all(row.id) })) };
}

export function getClaim(db: Connection, id: number): Claim {
  const row = db.prepare(`${SELECT} WHERE claim.id = ? AND claim.deleted_at IS NULL`).get(id) as Omit<Claim, 'evidence'> | undefined;
  if (!row) throw new Failure('not-found', `There is no claim ${id}.`);
  return withEvidence(db, row);
}

/** A claim and the passage that reports it, which becomes a highlight of the kind claim. */
export function addClaim(db: Connection, version: number, span: Span, claim: NewClaim): Claim {
  const highlight = addHighlight(db, version, span, 'claim');
  const id = insertClaim(db, claim);
  return addEvidence(db, id, highlight.id, 'reports');
}

export function insertClaim(db: Connection, { statement, speaker, mode }: NewClaim): number {
  if (speaker !== null) actorName(db, speaker);
  const made = db.prepare('INSERT INTO claim (uuid, statement, speaker, mode, made_at) VALUES (?, ?, ?, ?, ?)').run(uuidv7(), statement, speaker, mode, new Date().toISOString());
  return Number(made.lastInsertRowid);
}

export function editClaim(db: Connection, id: number, change: { [Field in keyof NewClaim]?: NewClaim[Field] | undefined }): Claim {
  const was = getClaim(db, id);
  const speaker = change.speaker === undefined ? was.speaker : change.speaker;
  if (speaker !== null && speaker !== was.speaker) actorName(db, speaker);
  db.prepare('UPDATE claim SET statement = ?, speaker = ?, mode = ? WHERE id = ?').run(change.statement ?? was.statement, speaker, change.mode ?? was.mode, id);
  return getClaim(db, id);
}

export function trashClaim(db: Connection, id: number): Claim {
  const claim = getClaim(db, id);
  db.prepare('UPDATE claim SET deleted_at = ? WHERE id = ?').run(new Date().toISOString(), id);
  return claim;
}

/** One passage has one stance to a claim; said again, the later one stands. */
export function addEvidence(db: Connection, claim: number, highlight: number, stance: Stance): Claim {
  getClaim(db, claim);
  getHighlight(db, highlight);
  db.prepare('INSERT INTO evidence (uuid, claim, highlight, stance) VALUES (?, ?, ?, ?) ON CONFLICT (claim, highlight) DO UPDATE SET stance = excluded.stance')
    .run(uuidv7(), claim, highlight, stance);
  return getClaim(db, claim);
}

export function editEvidence(db: Connection, id: number, stance: Stance): Evidence {
  db.prepare('UPDATE evidence SET stance = ? WHERE id = ?').run(stance, id);
  const evidence = db.prepare(`${EVIDENCE} AND evidence.id = ?`).get(id) as Evidence | undefined;
  if (!evidence) throw new Failure('not-found', `There is no evidence ${id}.`);
  return evidence;
}

/** Takes a passage off a claim. @returns what it was */
export function trashEvidence(db: Connection, id: number): Evidence {
  const evidence = db.prepare(`${EVIDENCE} AND evidence.id = ?`).get(id) as Evidence | undefined;
  if (!evidence) throw new Failure('not-found', `There is no evidence ${id}.`);
  db.prepare('DELETE FROM evidence WHERE id = ?').run(id);
  return evidence;
}

function withEvidence(db: Connection, row: Omit<Claim, 'evidence'>): Claim {
  return { ...row, evidence: db.prepare(`${EVIDENCE} AND claim = ? ORDER BY evidence.id`).all(row.id) as Evidence[] };
}
