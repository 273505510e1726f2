import { expect, test } from 'vitest';
import { troubleOf, waysOutOf } from '../../../renderer/welcome/trouble-ways';

test('a library that only waits for something is tried again, never replaced by a backup', () => {
  for (const code of ['library-locked', 'library-unwritable', 'library-full'] as const) {
    expect(waysOutOf(code)[0]).toBe('again');
    expect(waysOutOf(code)).not.toContain('restore');
  }
});

test('a library that is gone or harmed leads with its backups', () => {
  for (const code of ['library-missing', 'library-empty', 'library-damaged', 'library-foreign'] as const) expect(waysOutOf(code)[0]).toBe('restore');
});

test('a newer library is only looked at', () => {
  expect(waysOutOf('library-newer')).toEqual(['readOnly', 'salvage']);
});

test('whatever else stops a library has every way out', () => {
  expect([troubleOf('unexpected'), troubleOf('library-gone')]).toEqual(['other', 'other']);
  expect(waysOutOf('library-gone')).toEqual(['again', 'restore', 'readOnly', 'salvage']);
});
