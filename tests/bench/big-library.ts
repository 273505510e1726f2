// A library of ten thousand articles and a million highlights, filled by SQL in bulk: what years of work come to.
import { createHash } from 'node:crypto';
import { openPlainly } from '../../main/library/database';
import { openShelf } from '../library/shelf';
import { textOf } from '../faults/texts';

export const ARTICLES = 10_000;
export const HIGHLIGHTS = 1_000_000;

export async function makeBigLibrary(path: string): Promise<void> {
  await openShelf(path, 'create').library.close();
  const db = openPlainly(path, {});
  db.pragma('synchronous = OFF');
  const article = db.prepare("INSERT INTO article (id, uuid, title, language, made_at) VALUES (?, ?, ?, 'en', '2025-01-01T00:00:00.000Z')");
  const version = db.prepare("INSERT INTO version (id, uuid, article, text, sha256, file_name, encoding, made_at) VALUES (?, ?, ?, ?, ?, ?, 'utf-8', '2025-01-01T00:00:00.000Z')");
  const zone = db.prepare("INSERT INTO zone (version, start, end, kind) VALUES (?, 0, ?, 'body')");
  // SQLite counts whole characters, and offsets UTF-16 units.
  db.function('slice', (text, start, end) => String(text).slice(Number(start), Number(end)));
  db.transaction(() => {
    for (let id = 1; id <= ARTICLES; id++) {
      // A highlight that ends within an emoji could not be stored.
      const text = textOf(`big-${id}`).replaceAll('😀', 'port');
      article.run(id, `article-${id}`, `Article ${id}`);
      version.run(id, `version-${id}`, id, text, createHash('sha256').update(text).digest('hex'), `big-${id}.txt`);
      zone.run(id, text.length);
    }
    db.prepare(`
      WITH RECURSIVE wanted(articles, highlights) AS (SELECT CAST(? AS INTEGER), CAST(? AS INTEGER)),
        number(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM number, wanted WHERE n < highlights - 1),
        place(n, id, start) AS (SELECT n, n % articles + 1, n / articles * 10 FROM number, wanted)
      INSERT INTO highlight (uuid, version, start, end, quote, prefix, suffix, kind, made_at)
      SELECT 'highlight-' || n, version.id, start, start + 20, slice(text, start, start + 20), '', '', 'quote', '2025-01-01T00:00:00.000Z'
      FROM place JOIN version ON version.id = place.id`).run(ARTICLES, HIGHLIGHTS);
  })();
  db.close();
  // The first opening makes the search index, and a backup of the day.
  await openShelf(path).library.close();
}
