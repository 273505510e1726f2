// Actors under all their spellings, and the passages that name them.
import { uuidv7 } from 'uuidv7';
import { Failure } from '../failure';
import type { Actor, ActorKind, Alias, InText, Mention, Page, Span } from '../../preload/api';
import type { Connection } from './database';
import { nameLike } from './names';
import { OLDER, quotedIn } from './passages';
import { scriptOf } from './script';

const MENTION = `
  SELECT mention.id, mention.uuid, mention.version, mention.start, mention.end, mention.actor, actor.name, mention.quote
  FROM`;

type CountedActor = Omit<Actor, 'aliases' | 'articles'>;

/** Those with a spelling like what was typed; the most named first. */
export function listActors(db: Connection, like: string, from: number, count: number): Page<Actor> {
  const isLike = nameLike(like);
  const spellings = db.prepare<[], { actor: number; name: string }>('SELECT actor, name FROM alias').all();
  const alike = new Set(spellings.flatMap(({ actor, name }) => (isLike(name) ? [actor] : [])));
  const rows = countedActors(db, null).filter(({ id, name }) => alike.has(id) || isLike(name));
  return { total: rows.length, rows: rows.slice(from, from + count).map((row) => described(db, row)) };
}

/** One that was merged is its survivor. */
export function openActor(db: Connection, id: number): Actor {
  const survivor = db.prepare<[number], number>('SELECT merged_into FROM actor WHERE id = ? AND merged_into IS NOT NULL').pluck().get(id);
  const [actor] = countedActors(db, survivor ?? id);
  if (!actor) throw new Failure('not-found', `There is no actor ${id}.`);
  return described(db, actor);
}

export function addActor(db: Connection, version: number, span: Span, { name, kind }: { name: string; kind: ActorKind }): Mention {
  const made = db.prepare('INSERT INTO actor (uuid, name, kind, made_at) VALUES (?, ?, ?, ?)').run(uuidv7(), name, kind, new Date().toISOString());
  const actor = Number(made.lastInsertRowid);
  addAlias(db, actor, name);
  return addMention(db, version, span, actor);
}

/** Tags a passage with an actor; its spelling becomes one of the actor's. The same passage is tagged once. */
export function addMention(db: Connection, version: number, span: Span, actor: number): Mention {
  actorName(db, actor);
  const { start, end, quote } = quotedIn(db, version, span);
  const known = db.prepare('SELECT id FROM placed_mention WHERE version = ? AND start = ? AND end = ? AND actor = ? AND deleted_at IS NULL').pluck().get(version, start, end, actor);
  if (known !== undefined) return getMention(db, Number(known));
  addAlias(db, actor, quote.trim().replace(/\s+/g, ' '));
  const made = db.prepare('INSERT INTO mention (uuid, actor, version, start, end, quote) VALUES (?, ?, ?, ?, ?, ?)').run(uuidv7(), actor, version, start, end, quote);
  return getMention(db, Number(made.lastInsertRowid));
}

/** In the order of the text. */
export function listMentions(db: Connection, version: number, from: number, count: number): Page<Mention> {
  const total = Number(db.prepare('SELECT count(*) FROM placed_mention WHERE version = ? AND deleted_at IS NULL').pluck().get(version));
  const rows = db.prepare(`${MENTION} placed_mention AS mention JOIN actor ON actor.id = mention.actor WHERE version = ? AND mention.deleted_at IS NULL ORDER BY start, end DESC, mention.id LIMIT ? OFFSET ?`).all(version, count, from) as Mention[];
  return { total, rows };
}

/** Where an actor is named, article by article. */
export function mentionsOf(db: Connection, actor: number, from: number, count: number): Page<Mention & InText & { article: number; title: string }> {
  const where = `FROM current_mention AS mention JOIN actor ON actor.id = mention.actor JOIN version ON version.id = mention.version JOIN article ON article.id = version.article
    WHERE mention.actor = ? AND mention.deleted_at IS NULL AND article.deleted_at IS NULL`;
  const total = Number(db.prepare(`SELECT count(*) ${where}`).pluck().get(actor));
  const rows = db.prepare(`
    SELECT mention.id, mention.uuid, mention.version, start, end, mention.actor, actor.name, quote, article.id AS article, title, ${OLDER} ${where}
    ORDER BY article.id, start, mention.id LIMIT ? OFFSET ?`).all(actor, count, from) as (Mention & InText & { article: number; title: string })[];
  return { total, rows };
}

export function trashMention(db: Connection, id: number): Mention {
  const mention = getMention(db, id);
  db.prepare('UPDATE mention SET deleted_at = ? WHERE id = ?').run(new Date().toISOString(), id);
  return mention;
}

export function actorName(db: Connection, id: number): string {
  const name = db.prepare('SELECT name FROM actor WHERE id = ? AND deleted_at IS NULL').pluck().get(id) as string | undefined;
  if (name === undefined) throw new Failure('not-found', `There is no actor ${id}.`);
  return name;
}

function getMention(db: Connection, id: number): Mention {
  const mention = db.prepare(`${MENTION} current_mention AS mention JOIN actor ON actor.id = mention.actor WHERE mention.id = ? AND mention.deleted_at IS NULL`).get(id) as Mention | undefined;
  if (!mention) throw new Failure('not-found', `There is no mention ${id}.`);
  return mention;
}

function addAlias(db: Connection, actor: number, name: string): void {
  db.prepare('INSERT INTO alias (actor, name, script) VALUES (?, ?, ?) ON CONFLICT DO NOTHING').run(actor, name, scriptOf(name));
}

/** All mentions are counted, and the few that lie in the trash, or in an article there, are taken off. @param id of one; null for all, the most named first. */
function countedActors(db: Connection, id: number | null): CountedActor[] {
  return db.prepare<{ id: number | null }, CountedActor>(`
    WITH trashed AS (
      SELECT id, actor FROM mention WHERE deleted_at IS NOT NULL
      UNION SELECT mention.id, actor FROM article CROSS JOIN version ON version.article = article.id CROSS JOIN mention ON mention.version = version.id
        WHERE article.deleted_at IS NOT NULL
    ), off AS (SELECT actor, count(*) AS mentions FROM trashed GROUP BY actor)
    SELECT actor.id, actor.uuid, actor.name, kind, (SELECT count(*) FROM mention WHERE mention.actor = actor.id) - coalesce(off.mentions, 0) AS mentions
    FROM actor LEFT JOIN off ON off.actor = actor.id
    WHERE deleted_at IS NULL AND (@id IS NULL OR actor.id = @id) ORDER BY mentions DESC, actor.name`).all({ id });
}

function described(db: Connection, row: CountedActor): Actor {
  const aliases = db.prepare<[number], Alias>('SELECT name, script FROM alias WHERE actor = ? ORDER BY id').all(row.id);
  const articles = db.prepare<[number], number>(`
    SELECT count(DISTINCT article.id) FROM mention JOIN version ON version.id = mention.version JOIN article ON article.id = version.article
    WHERE mention.actor = ? AND mention.deleted_at IS NULL AND article.deleted_at IS NULL`).pluck().get(row.id);
  return { ...row, aliases, articles: articles ?? 0 };
}
