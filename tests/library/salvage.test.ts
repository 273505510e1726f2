import fc from 'fast-check';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, readdirSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../main/library/database';
import { salvage } from '../../main/library/salvage';
import type { Salvaged } from '../../preload/api';
import { addArticle, filled, overwrite, place, sha256, writeAt } from './filled';

const step = async () => new Promise<void>(setImmediate);

function folder(): string {
  return mkdtempSync(join(tmpdir(), 'commonplace-salvage-'));
}

/** The salvaged, and what its files hold by their names. */
async function salvaged(path: string): Promise<Salvaged & { files: Record<string, string> }> {
  const saved = await salvage(path, folder(), { step });
  const names = readdirSync(saved.folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md')).sort();
  return { ...saved, files: Object.fromEntries(names.map((name) => [name, readFileSync(join(saved.folder, name), 'utf8')])) };
}

async function codeOf(act: () => Promise<unknown>): Promise<unknown> {
  try {
    await act();
    return 'done';
  } catch (error) {
    return error instanceof Error && 'code' in error ? error.code : error;
  }
}

describe('salvaging a damaged library', () => {
  it('writes every text, highlight and note of one that is whole, and what a crash left in its log', async () => {
    const path = place();
    const db = filled(path, 3);
    addArticle(db, 4, 'Дым над проливом\nНазвание говорит само за себя.');
    db.prepare("INSERT INTO claim (uuid, statement, mode, made_at) VALUES ('c', 'The port was closed.', 'asserted', '2026')").run();
    const { saved, unreadable, changed, files } = await salvaged(path);
    db.close();
    expect([saved, unreadable, changed]).toEqual([{ articles: 4, highlights: 4, notes: 1, claims: 1 }, { articles: 0, highlights: 0, notes: 0, claims: 0 }, 0]);
    expect(Object.keys(files)).toEqual(['Articles/Article 1.md', 'Articles/Article 2.md', 'Articles/Article 3.md', 'Articles/Article 4.md', 'Claims.md', 'Notes/On the strait.md']);
    expect(files['Articles/Article 4.md']).toContain('Название говорит само за себя.');
    expect(files['Articles/Article 1.md']).toContain('> Article');
    expect(files['Notes/On the strait.md']).toContain('What is known of it.');
    expect(files['Claims.md']).toContain('The port was closed.');
  });

  it('never writes to the damaged file, and says which texts are not what they were', async () => {
    const path = place();
    filled(path, 5).close();
    overwrite(path, 'Line 7 of article 3:', 'Line 7 of article 8:');
    const hash = sha256(readFileSync(path));
    const { changed, files } = await salvaged(path);
    expect([changed, sha256(readFileSync(path)), existsSync(`${path}-wal`)]).toEqual([1, hash, false]);
    expect(Object.keys(files).filter((name) => files[name]?.includes('damaged: "true"'))).toEqual(['Articles/Article 3.md']);
  });

  it('saves all texts but the one whose pages cannot be read', async () => {
    const path = place();
    filled(path, 12, 400).close();
    const page = Math.floor(readFileSync(path).indexOf('Line 300 of article 5:') / 4096) * 4096;
    writeAt(path, page, Buffer.from([0x7f, 0xff, 0xff, 0xff]));
    const { saved, unreadable, files } = await salvaged(path);
    expect([saved.articles, unreadable.articles, Object.keys(files).includes('Articles/Article 5.md')]).toEqual([11, 1, false]);
    expect(files['Highlights.md']).toContain('> Article'); // what was marked in the lost one
  });

  it('reads a file that was cut in half as far as it goes', async () => {
    const path = place();
    filled(path, 40, 200).close();
    truncateSync(path, Math.floor(statSync(path).size / 2 / 4096) * 4096);
    const { saved, unreadable } = await salvaged(path);
    expect(saved.articles).toBeGreaterThan(5);
    expect(saved.articles + unreadable.articles).toBeLessThanOrEqual(40);
    expect(saved.articles).toBeLessThan(40);
  });

  it('puts back a name that was overwritten at the start of the file', async () => {
    const path = place();
    filled(path, 3).close();
    writeAt(path, 0, Buffer.alloc(16, 'x'));
    expect((await salvaged(path)).saved.articles).toBe(3);
  });

  it('saves the plain text of a note whose state is broken', async () => {
    const path = place();
    const db = filled(path, 1);
    db.exec(`UPDATE note SET state = '{}'`);
    db.close();
    expect((await salvaged(path)).files['Notes/On the strait.md']).toContain('What is known of it.');
  });

  it('ends with a folder or a reason, whatever bytes are overwritten, and never changes the file', async () => {
    const whole = place();
    filled(whole, 6, 60).close();
    const size = statSync(whole).size;
    const harms = fc.array(fc.tuple(fc.nat(size - 200), fc.uint8Array({ minLength: 1, maxLength: 200 })), { minLength: 1, maxLength: 12 });
    await fc.assert(fc.asyncProperty(harms, async (spots) => {
      const path = place();
      copyFileSync(whole, path);
      for (const [at, bytes] of spots) writeAt(path, at, Buffer.from(bytes));
      const hash = sha256(readFileSync(path));
      expect(['done', 'library-damaged']).toContain(await codeOf(() => salvage(path, folder(), { step })));
      expect(sha256(readFileSync(path))).toBe(hash);
    }), { numRuns: 60 });
  });

  it('says when there is nothing to be had, and leaves no folder', async () => {
    const empty = place();
    writeFileSync(empty, '');
    const letter = place();
    writeFileSync(letter, 'Dear Sir or Madam, this is a letter.');
    const target = folder();
    const bare = place();
    openDatabase(bare, true).close();
    const codes = [];
    for (const path of [empty, letter, place(), bare]) codes.push(await codeOf(() => salvage(path, target, { step })));
    expect([codes, readdirSync(target)]).toEqual([['library-damaged', 'library-damaged', 'library-missing', 'library-damaged'], []]);
  });
});
