import { beforeAll, describe, expect, test } from 'vitest';
import { BACKUP_REASONS, type BackupRow } from '../../../preload/records';
import { countWords, differenceWords, reasonWords } from '../../../renderer/keeping/backup-words';
import { speak, startWords } from '../../../renderer/words';

const NOTHING = { articles: 0, highlights: 0, notes: 0, claims: 0, actors: 0 };
const SOME = { ...NOTHING, articles: 128, notes: 5 };
const row = (reason: BackupRow['reason']): BackupRow => ({ name: 'a', madeAt: '2026-01-01T00:00:00Z', bytes: 1, reason, counts: SOME });

beforeAll(() => startWords('en'));

describe('a backup in words', () => {
  test('tells what it holds, and of nothing only that there are no articles', async () => {
    await speak('en');
    expect([countWords(SOME), countWords(NOTHING)]).toEqual(['128 articles, 5 notes', '0 articles']);
    await speak('ru');
    expect([countWords(SOME), countWords(NOTHING)]).toEqual(['128 статей, 5 заметок', '0 статей']);
  });

  test('tells how it differs from now, both ways, or that it does not', async () => {
    await speak('en');
    expect(differenceWords({ ...SOME, highlights: 1 }, { ...SOME, articles: 130 })).toBe('2 articles fewer than now, 1 highlight more than now');
    expect(differenceWords(SOME, { ...SOME, actors: 9 })).toBeNull();
    await speak('ru');
    expect(differenceWords(SOME, { ...SOME, notes: 7 })).toBe('на 2 заметки меньше, чем сейчас');
  });

  test.each(['en', 'ru'] as const)('has words of its own for every reason in %s', async (language) => {
    await speak(language);
    const words = [...BACKUP_REASONS, null].map((reason) => reasonWords(row(reason)));
    expect(new Set(words).size).toBe(words.length);
    expect(words.filter((text) => text.includes('reason.'))).toEqual([]);
  });
});
