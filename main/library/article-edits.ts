// What the analyst says of articles, and their bytes read again as letters of another encoding.
import { Failure } from '../failure';
import { EDITABLE, type Ask, type Editable, type Encoding, type Reading } from '../../preload/api';
import { getArticle } from './articles';
import type { Connection } from './database';
import { inflated, keptOriginal } from './originals';
import { reasonFor, stemOf } from './staging';
import { incoming, type Incoming } from './texts';
import { succeed, type Succession } from './versions';

export type Said = Partial<Record<Editable, string | null | undefined>>;

/**
 * Call it as one step of the journal. No newer text changes afterwards what was said here.
 * @throws Failure `not-found` when one of them is not there; then none is changed
 */
export function editArticles(db: Connection, ids: readonly number[], said: Said): { record: number[]; count: number; name?: string } {
  const columns = EDITABLE.filter((column) => said[column] !== undefined);
  const before = ids.map((id) => getArticle(db, id));
  const { dateReason } = reasonFor(said);
  // The columns are the contract's own.
  const sets = columns.map((column) => `${column} = @${column}, `).concat(dateReason === undefined ? [] : ['date_reason = @dateReason, ']);
  const edit = db.prepare(`
    UPDATE article SET ${sets.join('')}
      by_hand = (SELECT json_group_array(value) FROM (SELECT value FROM json_each(by_hand) UNION SELECT value FROM json_each(@byHand)))
    WHERE id = @id`);
  const nameOf = db.prepare<[number], string>('SELECT file_name FROM version WHERE article = ? ORDER BY id DESC LIMIT 1').pluck();
  const valueOf = (id: number, column: Editable) => said[column] ?? (column === 'title' ? stemOf(nameOf.get(id) ?? '') : null);
  const changed = before.filter((article) => columns.some((column) => article[column] !== valueOf(article.id, column)));
  for (const { id } of changed) {
    const values = Object.fromEntries(columns.map((column) => [column, valueOf(id, column)]));
    edit.run({ ...values, ...(dateReason === undefined ? {} : { dateReason }), byHand: JSON.stringify(columns), id });
  }
  const [first] = before;
  return { record: changed.map(({ id }) => id), count: changed.length, ...(ids.length === 1 && first ? { name: first.title } : {}) };
}

/** An article's own bytes, read in another way, with where each passage stands in what came of them. */
export interface Decoded {
  come: Incoming;
  succession: Succession;
}

/**
 * Null when nothing else comes of it.
 * @throws Failure `not-found`, `no-original`, `known-text` when the library has what came of it already, and what the reader throws
 */
export async function decode(db: Connection, reader: Ask<Reading>, id: number, encoding: Encoding): Promise<Decoded | null> {
  const article = getArticle(db, id);
  const newest = db.prepare('SELECT sha256, file_name AS fileName FROM version WHERE article = ? ORDER BY id DESC LIMIT 1');
  const version = newest.get(article.id) as { sha256: string; fileName: string };
  const original = keptOriginal(db, version.sha256);
  const { draft } = await reader('reader.parse', { bytes: inflated(original).toString('base64'), name: version.fileName, encoding });
  const come = incoming(draft, original);
  if (come.sha256 === version.sha256) return null;
  const isKnown = db.prepare('SELECT 1 FROM version WHERE sha256 = ?').get(come.sha256) !== undefined;
  if (isKnown) throw new Failure('known-text', 'The library has the text that would come of it already.');
  return { come, succession: await succeed({ db, reader }, id, draft, true) };
}
