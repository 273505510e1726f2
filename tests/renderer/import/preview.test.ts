// A preview in words: what would become of a file, what was found in it, how long it takes, and what a paste brings.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CHOICES, OUTLOOKS } from '../../../preload/imports';
import { broughtBy } from '../../../renderer/import/bringing';
import { nameOf, shownName, verdictOf, zonesFound } from '../../../renderer/import/staged-words';
import { stepOf, timeLeft } from '../../../renderer/import/time-left';
import { idsBetween, toggled } from '../../../renderer/ui/choosing';

test('every file has one verdict, and it says what would happen', () => {
  const verdicts = OUTLOOKS.map((outlook) => CHOICES.map((choice) => verdictOf({ outlook, choice })));
  expect(verdicts).toEqual([
    ['new', 'version', 'skip'], ['own', 'version', 'skip'], ['near-duplicate', 'version', 'skip'], ['own', 'version', 'duplicate'], ['rejected', 'rejected', 'rejected'],
  ]);
});

test('zones are told by what they hold', () => {
  expect(zonesFound({ body: 3, comments: 1, comment: 7, related: 1, 'related-item': 5, byline: 1 })).toEqual([
    { zone: 'byline', count: null }, { zone: 'body', count: null }, { zone: 'comments', count: 7 }, { zone: 'related', count: 5 },
  ]);
});

test('no name of a file turns the writing around', () => {
  expect(nameOf('/desk/in\\out/a.txt')).toBe('a.txt');
  expect(shownName('invoice\u202Etxt.exe')).toBe('invoice▯txt.exe');
  expect(shownName('one\ntwo.txt')).toBe('one▯two.txt');
});

test('nothing is said of what is over in two seconds', () => {
  expect(timeLeft({ at: 0, done: 0 }, { at: 500, done: 50 }, 100)).toEqual({ isLong: false, seconds: null });
  expect(timeLeft({ at: 0, done: 0 }, { at: 500, done: 5 }, 100)).toEqual({ isLong: true, seconds: 10 });
  expect(timeLeft({ at: 0, done: 0 }, { at: 2500, done: 0 }, 0)).toEqual({ isLong: true, seconds: null });
});

test('the time that is left is never negative, and is told in fives of seconds or in minutes', () => {
  fc.assert(fc.property(fc.nat(1e6), fc.nat(1e5), fc.nat(1e5), (passed, done, more) => {
    const { seconds } = timeLeft({ at: 0, done: 0 }, { at: passed, done }, done + more);
    if (seconds === null) return true;
    const { unit, count } = stepOf(seconds);
    return seconds >= 0 && count >= 1 && (unit === 'minutes' || (count % 5 === 0 && count <= 60));
  }));
});

test('a paste brings words before the pictures that come with them, and files before their paths', () => {
  const clipboard = (kinds: Record<string, string>, files: File[] = []) => broughtBy({ getData: (kind: string) => kinds[kind] ?? '', files: Object.assign(files, { item: (at: number) => files[at] ?? null }) });
  const picture = new File(['x'], 'image.png', { type: 'image/png' });
  const page = new File(['x'], 'page.html', { type: 'text/html' });
  expect(clipboard({ 'text/html': '<p>Words</p>', 'text/plain': 'Words' }, [picture])).toEqual({ html: '<p>Words</p>', text: 'Words' });
  expect(clipboard({ 'text/plain': '/desk/page.html' }, [page])).toEqual({ files: [page] });
  expect(clipboard({ 'text/plain': 'Words' })).toEqual({ text: 'Words' });
  expect(clipboard({}, [picture])).toBeNull();
  expect(clipboard({ 'text/plain': '  \n' })).toBeNull();
});

test('a stretch is the same from either end, and is not known where a row is not', () => {
  fc.assert(fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 50 }), fc.nat(49), fc.nat(49), (ids, one, other) => {
    const there = idsBetween(one, other, (index) => ids[index]);
    expect(idsBetween(other, one, (index) => ids[index])).toEqual(there);
    expect(there).toEqual(Math.max(one, other) < ids.length ? ids.slice(Math.min(one, other), Math.max(one, other) + 1) : null);
  }));
});

test('a row that is added twice is not chosen', () => {
  fc.assert(fc.property(fc.uniqueArray(fc.nat()), fc.nat(), (ids, id) => {
    const chosen = new Set(ids);
    expect(new Set(toggled(toggled(chosen, id), id))).toEqual(chosen);
  }));
});
