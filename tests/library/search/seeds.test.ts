// The five real articles: what the search must find in them. Where their comments and related news begin is given here, so that only the search is tried.
import type { DraftZone } from '../../../preload/records';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { shelf } from './shelf';

const SEEDS = resolve('../shared/seeds');
/** The tail of an article, from an offset to its end. */
const TAILS: Record<string, Pick<DraftZone, 'kind' | 'start'>> = { '002': { kind: 'comments', start: 1587 }, '003': { kind: 'related', start: 1702 } };
const isThere = existsSync(SEEDS);
if (!isThere) console.log(`Skipped: the seed articles are not at ${SEEDS}.`);

describe.skipIf(!isThere)('the five seed articles', () => {
  const library = shelf();
  const files: string[] = [];

  beforeAll(() => {
    for (const file of readdirSync(SEEDS).filter((name) => name.endsWith('.txt')).sort()) {
      const text = readFileSync(resolve(SEEDS, file), 'utf8');
      const tail = TAILS[file.slice(0, 3)];
      library.add(file, text, tail ? [{ kind: 'body', start: 0, end: tail.start }, { ...tail, end: text.length }] : []);
      files.push(file.slice(0, 3));
    }
  });

  const found = (words: string, scope: 'body' | 'all' = 'body') => library.find(words, scope).rows.map(({ id }) => files[id - 1]).sort();
  const all = ['000', '001', '002', '003', '004'];

  it('one name typed in either alphabet finds all five', () => {
    const surname = ['токаев', 'Tokayev', 'tokaev', 'Токаев', 'Тоқаев', 'TOKAYEV ', 'Tokajew '];
    for (const words of [...surname, 'Касым-Жомарт', 'Kassym-Jomart Tokayev', '"Kasim-Zhomart Tokayev"']) {
      expect({ words, found: found(words) }).toEqual({ words, found: all });
    }
  });

  it('every beginning of the name finds all five', () => {
    for (const name of ['Tokayev', 'Токаев', 'Zhomart', 'Jomart', 'Kassym', 'Касым']) {
      for (let length = 3; length <= name.length; length++) {
        const typed = name.slice(0, length);
        expect({ typed, found: found(typed) }).toEqual({ typed, found: all });
      }
    }
  });

  it('an acronym finds the article that spells it', () => {
    expect(found('CPC')).toEqual(['000']);
    expect(found('cpc ')).toEqual(['000']);
  });

  it('what only the related news say is not in the body', () => {
    expect(library.find('Орешник', 'body')).toMatchObject({ total: 0, inBody: 0, inAll: 1, rows: [] });
    const { rows, ...counts } = library.find('Орешник', 'all');
    expect(counts).toEqual({ total: 1, inBody: 0, inAll: 1 });
    expect(rows.map(({ passage, count }) => ({ zone: passage?.zone, count }))).toEqual([{ zone: 'related', count: 1 }]);
    expect(rows[0]?.marks.map(({ start, end }) => rows[0]?.snippet.slice(start, end))).toEqual(['Орешник']);
  });

  it('who only comments is not in the body', () => {
    expect(found('Latyshev', 'body')).toEqual([]);
    expect(found('Latyshev', 'all')).toEqual(['002']);
    expect(library.find('Latyshev', 'all').rows[0]?.passage?.zone).toBe('comments');
  });

  it('a mistyped word still finds, and marks what it found', () => {
    const [hit] = library.find('pipline').rows;
    expect(hit?.marks.map(({ start, end }) => hit.snippet.slice(start, end))).toContain('pipeline');
    expect(found('Novorosiisk')).toContain('000');
    expect(found('diversfication')).toEqual(found('diversification'));
  });

  it('every hit shows the words where it says they stand', () => {
    for (const words of ['oil', 'нефть', 'Caspian', 'санкции', 'president kazakhstan']) {
      for (const { id, passage, snippet, marks, count } of library.find(words, 'all').rows) {
        const text = String(library.db.prepare('SELECT text FROM version WHERE article = ?').pluck().get(id));
        expect(passage).not.toBeNull();
        expect(marks.length).toBeGreaterThan(0);
        expect(count).toBeGreaterThanOrEqual(marks.length);
        expect(marks.map(({ start, end }) => snippet.slice(start, end))).toContain(text.slice(passage?.start, passage?.end));
      }
    }
  });
});
