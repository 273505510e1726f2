// What the export holds and where each thing of it stands; the rest is read file by file.
import type { Reference } from '../note-state';
import type { Connection } from '../database';
import { findThing } from '../things';
import { FileNames } from './file-names';
import { blockOf, type Target } from './targets';

export interface Named {
  id: number;
  uuid: string;
  title: string;
  path: string;
}

export interface Catalog {
  articles: Map<number, Named>;
  notes: Map<number, Named>;
  actors: Map<number, Named>;
  claims: Map<number, Named>;
}

export const ACTORS_FILE = 'Actors.md';
export const CLAIMS_FILE = 'Claims.md';

export function catalogOf(db: Connection, untitled: string): Catalog {
  const named = (sql: string, pathOf: (title: string) => string) => {
    const rows = db.prepare(sql).all() as Omit<Named, 'path'>[];
    return new Map(rows.map((row) => [row.id, { ...row, title: row.title.trim() || untitled, path: pathOf(row.title) }]));
  };
  const inFolder = (folder: string) => {
    const names = new FileNames('.md', untitled);
    return (title: string) => `${folder}/${names.nameFor(title)}`;
  };
  return {
    articles: named('SELECT id, uuid, title FROM article WHERE deleted_at IS NULL ORDER BY id', inFolder('Articles')),
    notes: named('SELECT id, uuid, title FROM note WHERE deleted_at IS NULL ORDER BY id', inFolder('Notes')),
    actors: named('SELECT id, uuid, name AS title FROM actor WHERE deleted_at IS NULL ORDER BY name, id', () => ACTORS_FILE),
    claims: named('SELECT id, uuid, statement AS title FROM claim WHERE deleted_at IS NULL ORDER BY id', () => CLAIMS_FILE),
  };
}

export function articleTarget(catalog: Catalog, id: number): Target | null {
  const article = catalog.articles.get(id);
  return article ? { path: article.path, title: article.title } : null;
}

export function highlightTarget(catalog: Catalog, article: number, uuid: string): Target | null {
  const target = articleTarget(catalog, article);
  return target && { ...target, block: blockOf('h', uuid) };
}

export function actorTarget(catalog: Catalog, id: number | null): Target | null {
  const actor = id === null ? undefined : catalog.actors.get(id);
  return actor ? { path: actor.path, title: actor.title, block: blockOf('a', actor.uuid) } : null;
}

export function claimTarget(catalog: Catalog, id: number): Target | null {
  const claim = catalog.claims.get(id);
  return claim ? { path: claim.path, title: claim.title, block: blockOf('c', claim.uuid) } : null;
}

/** Where a note's reference leads within the export; null for what is gone or in the trash. */
export function referenceTarget(db: Connection, catalog: Catalog, reference: Reference): Target | null {
  const thing = findThing(db, reference.uuid);
  if (!thing || thing.deleted || thing.kind !== reference.kind) return null;
  if (thing.kind === 'article') return articleTarget(catalog, thing.id);
  if (thing.kind === 'actor') return actorTarget(catalog, thing.id);
  if (thing.kind === 'note') {
    const note = catalog.notes.get(thing.id);
    return note ? { path: note.path, title: note.title } : null;
  }
  const target = thing.passage ? highlightTarget(catalog, thing.passage.article, thing.uuid) : null;
  return target && thing.passage ? { ...target, paragraph: thing.passage.paragraph } : null;
}
