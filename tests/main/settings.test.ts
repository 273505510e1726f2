import fc from 'fast-check';
import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { isWithin } from '../../main/screens';
import { languageOf, openSettings } from '../../main/settings';
import { READING } from '../../preload/reading';

const BEGINNING = {
  language: 'en', theme: 'system', reading: READING, quoting: 'printed', library: null, folders: { import: null, export: null, library: null }, window: null,
};

function fresh(): string {
  return join(mkdtempSync(join(tmpdir(), 'commonplace-settings-')), 'settings.json');
}

afterEach(() => vi.restoreAllMocks());

describe('the settings', () => {
  test('begin with the language of the system and write nothing unasked', () => {
    const path = fresh();
    expect(openSettings(path, 'en').now).toEqual(BEGINNING);
    expect(openSettings(path, 'ru').now.language).toBe('ru');
    expect(readdirSync(join(path, '..'))).toEqual([]);
  });

  test('are the same after a restart', () => {
    const path = fresh();
    const library = fc.option(fc.string({ unit: 'binary' }));
    fc.assert(fc.property(fc.constantFrom('en' as const, 'ru' as const), library, (language, place) => {
      const settings = openSettings(path, 'en');
      settings.change({ language });
      settings.change({ library: place });
      expect(openSettings(path, 'en').now).toEqual(settings.now);
    }), { numRuns: 30 });
    expect(readdirSync(join(path, '..'))).toEqual(['settings.json']);
  });

  test.each(['', '{"language": "ru"', '[]', 'null', '\0\0\0\0'])('begin anew when their file is damaged (%j), and keep it aside', (text) => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const path = fresh();
    writeFileSync(path, text);
    expect(openSettings(path, 'en').now).toEqual(BEGINNING);
    expect(readFileSync(join(path, '..', 'settings.damaged.json'), 'utf8')).toBe(text);
  });

  test('lose only the value that makes no sense', () => {
    const path = fresh();
    writeFileSync(path, JSON.stringify({ language: 'tlh', theme: 'dark', library: '/a.commonplace', window: { x: 'left' }, folders: { import: 3 } }));
    expect(openSettings(path, 'ru').now).toEqual({ ...BEGINNING, language: 'ru', theme: 'dark', library: '/a.commonplace' });
  });

  test('hold until the end where they cannot be written', () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const folder = fresh();
    writeFileSync(folder, 'a file where their folder should be');
    const settings = openSettings(join(folder, 'settings.json'), 'en');
    settings.change({ library: '/a.commonplace' });
    expect(settings.now.library).toBe('/a.commonplace');
    expect(log).toHaveBeenCalledOnce();
  });

  test('keep what of the reading look can be used, and take the rest as it is at first', () => {
    const path = fresh();
    writeFileSync(path, JSON.stringify({ reading: { face: 'sans', font: 7, size: 400, width: 80, line: 'wide', letter: -1 } }));
    expect(openSettings(path, 'en').now.reading).toEqual({ ...READING, face: 'sans', width: 80 });
    writeFileSync(path, JSON.stringify({ reading: 'large' }));
    expect(openSettings(path, 'en').now.reading).toEqual(READING);
  });

  test('take Russian from a Russian system and English from any other', () => {
    expect([['ru-RU', 'en'], ['ru'], ['en-GB', 'ru'], ['run-BI'], []].map(languageOf)).toEqual(['ru', 'ru', 'en', 'en', 'en']);
  });
});

test('a window comes back where it was only if one can take hold of it there', () => {
  const screens = [{ x: 0, y: 0, width: 1440, height: 900 }, { x: 1440, y: 0, width: 1920, height: 1080 }];
  const at = (x: number, y: number) => isWithin({ x, y, width: 1000, height: 700 }, screens);
  expect([at(0, 0), at(2000, 300), at(-880, 0), at(-950, 0), at(0, -20), at(100, 850), at(3300, 0)]).toEqual([true, true, true, false, false, false, false]);
});
