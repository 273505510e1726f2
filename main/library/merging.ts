// Several actors were one: the survivor takes over where the others are named, how they are spelled and what they said.
import { Failure } from '../failure';
import type { Actor } from '../../preload/api';
import { actorName, openActor } from './actors';
import type { Connection } from './database';
import { scriptOf } from './script';

export interface Merged {
  record: Actor;
  /** How many are one now, the survivor among them. */
  count: number;
  /** The survivor's. */
  name: string;
}

/**
 * Call it as one step of the journal. Those merged stay as rows in the trash that say who survived them: references in notes lead on to it, and undo
 * brings back who was who. A passage that both named is named once.
 * @throws Failure `not-found` when one of them is not there, `bad-call` when there is nobody to merge.
 */
export function mergeActors(db: Connection, into: number, ids: readonly number[]): Merged {
  const others = [...new Set(ids)].filter((id) => id !== into);
  if (others.length === 0) throw new Failure('bad-call', 'There is nobody to merge.');
  for (const id of [into, ...others]) actorName(db, id);
  for (const id of others) absorb(db, into, id);
  // Its spellings change hands again when this is undone, which its own row must show: what derives from an actor follows that row.
  db.prepare('UPDATE actor SET name = name WHERE id = ?').run(into);
  const record = openActor(db, into);
  return { record, count: others.length + 1, name: record.name };
}

function absorb(db: Connection, into: number, id: number): void {
  const both = { into, id };
  const twice = `
    SELECT mine.id FROM mention AS mine JOIN mention AS theirs USING (version, start, end)
    WHERE mine.actor = @id AND theirs.actor = @into AND mine.deleted_at IS NULL AND theirs.deleted_at IS NULL`;
  db.prepare(`DELETE FROM anchor WHERE mention IN (${twice})`).run(both);
  db.prepare(`DELETE FROM mention WHERE id IN (${twice})`).run(both);
  db.prepare('UPDATE mention SET actor = @into WHERE actor = @id').run(both);
  const name = actorName(db, id);
  db.prepare('DELETE FROM alias WHERE actor = @id AND name IN (SELECT name FROM alias WHERE actor = @into)').run(both);
  db.prepare('UPDATE alias SET actor = @into WHERE actor = @id').run(both);
  db.prepare('INSERT INTO alias (actor, name, script) VALUES (?, ?, ?) ON CONFLICT DO NOTHING').run(into, name, scriptOf(name));
  db.prepare('UPDATE claim SET speaker = @into WHERE speaker = @id').run(both);
  db.prepare('UPDATE actor SET merged_into = @into WHERE merged_into = @id').run(both);
  db.prepare('UPDATE actor SET merged_into = ?, deleted_at = ? WHERE id = ?').run(into, new Date().toISOString(), id);
}
