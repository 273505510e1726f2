// Notes. Lexical's state is the truth; the plain text and the references are derived from it here.
import { uuidv7 } from 'uuidv7';
import { Failure } from '../failure';
import type { Note, NoteRow, Page } from '../../preload/api';
import type { Connection } from './database';
import { isNoteState, plainTextOf, referencesOf } from './note-state';
import { sha256Of } from './texts';
import { findThing } from './things';

/** Characters of a note's text shown in a list. */
const BEGINNING = 140;

const ROW = `
  SELECT note.id, note.uuid, title, substr(text, 1, ${BEGINNING}) AS beginning, made_at AS madeAt, changed_at AS changedAt,
    (SELECT count(*) FROM note_reference WHERE note_reference.note = note.id AND kind = 'highlight') AS quotes
  FROM note`;

/** By the history, not by the clock, which may jump: the last step that stands and touched it. */
const LAST_FIRST = `
  ORDER BY (
    SELECT change.step FROM change JOIN step ON step.id = change.step WHERE table_name = 'note' AND key = note.id AND step.state = 'done' ORDER BY change.step DESC LIMIT 1
  ) DESC, note.id DESC`;

/** The one changed last first. */
export function listNotes(db: Connection, from: number, count: number): Page<NoteRow> {
  const total = Number(db.prepare('SELECT count(*) FROM note WHERE deleted_at IS NULL').pluck().get());
  const rows = db.prepare(`${ROW} WHERE deleted_at IS NULL ${LAST_FIRST} LIMIT ? OFFSET ?`).all(count, from) as NoteRow[];
  return { total, rows };
}

export function getNote(db: Connection, id: number): Note {
  const row = rowOf(db, id);
  const { state, text } = db.prepare('SELECT state, text FROM note WHERE id = ?').get(id) as { state: string; text: string };
  const uuids = db.prepare('SELECT uuid FROM note_reference WHERE note = ? ORDER BY uuid').pluck().all(id) as string[];
  return { ...row, state, text, things: uuids.flatMap((uuid) => findThing(db, uuid) ?? []) };
}

export function addNote(db: Connection, title: string, state: string): Note {
  checkState(state);
  const now = new Date().toISOString();
  const made = db.prepare('INSERT INTO note (uuid, title, state, text, sha256, made_at, changed_at) VALUES (?, ?, ?, ?, ?, ?, ?)')
    .run(uuidv7(), title, state, plainTextOf(state), sha256Of(state), now, now);
  const id = Number(made.lastInsertRowid);
  deriveReferences(db, id);
  return getNote(db, id);
}

export function saveNote(db: Connection, id: number, title: string, state: string): Note {
  checkState(state);
  const was = getNote(db, id);
  if (was.title === title && was.state === state) return was;
  db.prepare('UPDATE note SET title = ?, state = ?, text = ?, sha256 = ?, changed_at = ? WHERE id = ?')
    .run(title, state, plainTextOf(state), sha256Of(state), new Date().toISOString(), id);
  deriveReferences(db, id);
  return getNote(db, id);
}

export function trashNote(db: Connection, id: number): NoteRow {
  const row = rowOf(db, id);
  db.prepare('UPDATE note SET deleted_at = ? WHERE id = ?').run(new Date().toISOString(), id);
  return row;
}

/** Notes that refer to a thing; to an article also those that quote it, to an actor also those that refer to one that was merged into it. */
export function backlinks(db: Connection, uuid: string, from: number, count: number): Page<NoteRow> {
  const where = `deleted_at IS NULL AND note.id IN (
    SELECT note FROM note_reference WHERE uuid = @uuid
    UNION SELECT note FROM note_reference JOIN actor USING (uuid) WHERE merged_into = (SELECT id FROM actor WHERE uuid = @uuid)
    UNION SELECT note FROM note_reference JOIN highlight ON highlight.uuid = note_reference.uuid
      JOIN version ON version.id = highlight.version JOIN article ON article.id = version.article WHERE article.uuid = @uuid)`;
  const total = Number(db.prepare(`SELECT count(*) FROM note WHERE ${where}`).pluck().get({ uuid }));
  const rows = db.prepare(`${ROW} WHERE ${where} ${LAST_FIRST} LIMIT @count OFFSET @from`).all({ uuid, from, count }) as NoteRow[];
  return { total, rows };
}

/** Undo brings states back; what derives from them follows. */
export function deriveReferences(db: Connection, id: number): void {
  db.prepare('DELETE FROM note_reference WHERE note = ?').run(id);
  const state = db.prepare('SELECT state FROM note WHERE id = ?').pluck().get(id) as string | undefined;
  if (state === undefined) return;
  const add = db.prepare('INSERT INTO note_reference (note, kind, uuid) VALUES (?, ?, ?) ON CONFLICT DO NOTHING');
  for (const { kind, uuid } of referencesOf(state)) add.run(id, kind, uuid);
}

function rowOf(db: Connection, id: number): NoteRow {
  const row = db.prepare(`${ROW} WHERE id = ? AND deleted_at IS NULL`).get(id) as NoteRow | undefined;
  if (!row) throw new Failure('not-found', `There is no note ${id}.`);
  return row;
}

function checkState(state: string): void {
  if (!isNoteState(state)) throw new Failure('bad-call', 'This is not the state of a note.');
}
