// Titles become names that no file system and no Markdown reader stumbles over.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FileNames } from '../../../main/library/export/file-names';

const nameOf = (title: string) => new FileNames('.md', 'Untitled').nameFor(title);

describe('a file name', () => {
  it('is the title, when nothing speaks against it', () => {
    expect(nameOf('Москва не считает политической')).toBe('Москва не считает политической.md');
    expect(nameOf('What can Aktau really load')).toBe('What can Aktau really load.md');
  });

  it.each([
    ['../../.ssh/x', 'ssh x.md'],
    ['C:\\x', 'C x.md'],
    ['CON', '_CON.md'],
    ['con.txt', '_con.txt.md'],
    ['lpt¹', '_lpt¹.md'],
    ['COM10', 'COM10.md'],
    ['a\0b', 'ab.md'],
    ['..', 'Untitled.md'],
    ['', 'Untitled.md'],
    ['a/b', 'a b.md'],
    ['trailing dot. . ', 'trailing dot.md'],
    ['\u202Etxt.exe', 'txt.exe.md'],
    ['zero\u200Bwidth\uFEFF', 'zerowidth.md'],
    ['[[link]] #tag ^id | %%x%% "y" <z>?*', 'link tag id x y z.md'],
    ['-rf', 'rf.md'],
    ['two\r\n  lines\u00A0here\u2028x', 'two lines here x.md'],
    ['e\u0301', 'é.md'],
    ['half \uD800 pair', 'half pair.md'],
  ])('is safe for %j', (title, name) => {
    expect(nameOf(title)).toBe(name);
  });

  it('is cut at 120 bytes, between two characters', () => {
    expect(nameOf('ы'.repeat(300))).toBe(`${'ы'.repeat(58)}.md`);
    expect(nameOf(`a${'🛢'.repeat(50)}`)).toBe(`a${'🛢'.repeat(29)}.md`);
  });

  it('is its own, whatever the case, the form and the length of the others', () => {
    const names = new FileNames('.md', 'Untitled');
    const long = 'ы'.repeat(200);
    expect(['Oil', 'OIL', 'oil', 'Oil 2', 'ﬁn', 'fin', long, long].map((title) => names.nameFor(title)))
      .toEqual(['Oil.md', 'OIL 2.md', 'oil 3.md', 'Oil 2 2.md', 'ﬁn.md', 'fin 2.md', `${'ы'.repeat(58)}.md`, `${'ы'.repeat(57)} 2.md`]);
  });

  it('is found at once among ten thousand of one title', () => {
    const names = new FileNames('.md', 'Untitled');
    expect(new Set(Array.from({ length: 10_000 }, () => names.nameFor('same'))).size).toBe(10_000);
  });

  it('holds what is promised for any titles', () => {
    const part = fc.constantFrom('.', ' ', '/', 'con', '\u200F', 'Ω', '🛢', '-', '#', 'é', '\u0301', 'a');
    const title = fc.oneof(fc.string({ unit: 'binary' }), fc.array(part, { maxLength: 60 }).map((parts) => parts.join('')));
    fc.assert(fc.property(fc.array(title, { maxLength: 20 }), (titles) => {
      const names = new FileNames('.md', 'Untitled');
      const made = titles.map((one) => names.nameFor(one));
      expect(new Set(made.map((name) => name.toLowerCase())).size).toBe(made.length);
      for (const name of made) {
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(120);
        expect(name).not.toMatch(/[<>:"/\\|?*[\]#^%\p{Cc}\p{Cf}\p{Cs}]/u);
        expect(name).not.toMatch(/^[.\s~-]|[.\s]\.md$|^(con|nul|aux|prn)\./i);
        expect(name).not.toBe('.md');
      }
    }));
  });
});
