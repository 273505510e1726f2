import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copyFileSync, readFileSync } from 'node:fs';
import { checkLibrary, type FoundDamage } from '../../main/library/checking';
import { openPlainly } from '../../main/library/database';
import { Failure } from '../../main/failure';
import { filled, overwrite, place, writeAt } from './filled';

const step = async () => new Promise<void>(setImmediate);

async function checked(path: string): Promise<FoundDamage[]> {
  const db = openPlainly(path);
  try {
    return await checkLibrary(db, { step });
  } finally {
    db.close();
  }
}

function named(damages: FoundDamage[]): string[] {
  return damages.map(({ kind, id, title, what }) => `${kind} ${id} ${title}: ${what}`);
}

describe('checking a library', () => {
  it('finds nothing in one that is whole', async () => {
    const path = place();
    filled(path).close();
    expect(await checked(path)).toEqual([]);
  });

  it('names each article whose text was changed behind our back, and what no longer fits it', async () => {
    const path = place();
    filled(path).close();
    overwrite(path, 'Line 7 of article 3:', 'Line 7 of article 8:');
    overwrite(path, 'Article 9\nLine 0', 'Bulletin!\nLine 0');
    expect(named(await checked(path))).toEqual([
      'article 3 Article 3: text', 'article 9 Article 9: text', 'highlight 9 Article 9: quote', 'mention 9 Article 9: quote',
    ]);
  });

  it('names the article in whose text a single bit has flipped, and no other', async () => {
    const whole = place();
    filled(whole, 8).close();
    const bytes = readFileSync(whole);
    const lines = fc.record({ article: fc.integer({ min: 1, max: 8 }), line: fc.nat(39), letter: fc.nat(30), bit: fc.nat(7) });
    await fc.assert(fc.asyncProperty(lines, async ({ article, line, letter, bit }) => {
      const words = `Line ${line} of article ${article}: the Strait`;
      const start = bytes.indexOf(words);
      fc.pre(start >= 0 && start === bytes.lastIndexOf(words)); // some lie across two pages, and of some there are leftovers in free space
      const path = place();
      copyFileSync(whole, path);
      writeAt(path, start + letter, Buffer.from([(bytes[start + letter] ?? 0) ^ (1 << bit)]));
      expect(named(await checked(path))).toEqual([`article ${article} Article ${article}: text`]);
    }), { numRuns: 60 });
  });

  it('names zones and quotes that lie outside their text, references to nothing, and notes that are none', async () => {
    const path = place();
    const db = filled(path, 4);
    db.pragma('foreign_keys = OFF');
    db.exec(`UPDATE zone SET end = 999999 WHERE id = 2; UPDATE highlight SET quote = 'Strait' WHERE id = 3; UPDATE mention SET end = 999999 WHERE id = 4;
      UPDATE note SET state = '{"root":5}'; UPDATE mention SET actor = 77 WHERE id = 1`);
    db.close();
    expect(named(await checked(path))).toEqual([
      'file 0 : reference', 'zone 2 Article 2: bounds', 'highlight 3 Article 3: quote', 'mention 4 Article 4: bounds', 'note 1 On the strait: state',
    ]);
  });

  it('goes on behind pages that cannot be read, and names the articles that lie on them', async () => {
    const path = place();
    filled(path, 12, 400).close(); // texts that fill pages of their own
    const page = Math.floor(readFileSync(path).indexOf('Line 300 of article 5:') / 4096) * 4096;
    // The pointer to the next page of the text leads nowhere.
    writeAt(path, page, Buffer.from([0x7f, 0xff, 0xff, 0xff]));
    const damages = await checked(path);
    expect(named(damages.filter(({ kind }) => kind === 'article'))).toEqual(['article 5 Article 5: unreadable']);
    expect(damages.some(({ kind, what }) => kind === 'file' && what === 'structure')).toBe(true);
  });

  it('says how far it is, lets others go first, and stops when it is told to', async () => {
    const path = place();
    filled(path, 120).close();
    const db = openPlainly(path);
    const heard: number[] = [];
    await checkLibrary(db, { step: async (done, total) => void heard.push(done / total) });
    expect(heard).toEqual([...heard].sort((one, other) => one - other));
    expect([heard.length > 8, heard.at(-1)]).toEqual([true, 1]);
    const stopped = checkLibrary(db, { step: async () => { throw new Failure('cancelled', 'enough'); } });
    await expect(stopped).rejects.toThrow('enough');
    db.close();
  });
});
