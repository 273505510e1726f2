// Whatever encoding a file was saved in, its letters come out; what is no text is refused by name.
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { Failure } from '../../main/failure';
import { decode } from '../../main/reader/decode';

const RUSSIAN = 'Паром через Сольву будет ходить до конца октября, решил совет.\r\nЗимой жители пользуются ледовой дорогой, её открывают в декабре.';
const ENGLISH = 'The ferry will run until the end of October, the council “decided” – by one vote.\r\nIn winter it’s the ice road.';
const STRANGE_NAMES = `${ENGLISH} iqcyt ydsjjfg xdums wpiybeig mvzn trnyoj qcibut y wyg jqqls.`;
const DASHED = `${ENGLISH} river queue this nobody queue ship long one queue.`;
const ITALIAN = 'KARSK – È tornato il grano. Da venerdì il mulino lavora anche di notte.';
const FRENCH = 'Le bac circulera jusqu’à la fin d’octobre, a décidé le conseil après une très longue séance.\nL’hiver, on traverse sur la glace.';
const UKRAINIAN = 'Пором через річку ходитиме до кінця жовтня, вирішила рада. Взимку мешканці їздять крижаною дорогою, її відкривають у грудні.';
const JAPANESE = '渡し船は十月の末まで運航すると町議会が決めた。冬になると住民は氷の道を使う。道は十二月に開かれる。';
const CHINESE = '镇议会决定，渡船将运行到十月底。冬天居民走冰路，冰路在十二月开放。孩子们最喜欢这个季节。';

describe('a text is read as it was written', () => {
  test.each([
    ['utf-8', RUSSIAN], ['utf-16le', RUSSIAN], ['utf-16be', RUSSIAN], ['utf-16le', ENGLISH], ['utf-16be', ENGLISH],
    ['utf-16le', `一条新闻\n${CHINESE}`], ['utf-16be', `一条新闻\n${CHINESE}`], ['windows-1251', RUSSIAN], ['koi8-r', RUSSIAN],
    ['ibm866', RUSSIAN], ['x-mac-cyrillic', RUSSIAN], ['iso-8859-5', RUSSIAN], ['windows-1251', UKRAINIAN], ['koi8-u', UKRAINIAN],
    ['windows-1252', ENGLISH], ['windows-1252', FRENCH], ['windows-1252', STRANGE_NAMES], ['windows-1252', DASHED], ['windows-1252', ITALIAN],
    ['shift_jis', JAPANESE], ['euc-jp', JAPANESE], ['gb18030', CHINESE],
    // Statistics take so few curly quotes for another alphabet's letters.
    ['windows-1252', 'The council “decided” – by one vote.\r\nIn winter it’s the ice road. y qfn qdyd ygjjja.'],
  ])('%s: %s', (encoding, text) => {
    const bytes = iconv.encode(text, encoding === 'x-mac-cyrillic' ? 'maccyrillic' : encoding);
    expect(decode(bytes)).toEqual({ text, encoding });
  });

  test.each(['utf-8', 'utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'])('%s with a byte order mark, which is left out', (encoding) => {
    expect(decode(iconv.encode(RUSSIAN, encoding, { addBOM: true }))).toEqual({ text: RUSSIAN, encoding });
  });

  test('a mark in the middle stays', () => {
    expect(decode(Buffer.from('one\uFEFFtwo')).text).toBe('one\uFEFFtwo');
  });
});

const words = (unit: fc.Arbitrary<string>) => fc.array(unit, { minLength: 0, maxLength: 12 });
const russianWord = fc.string({ unit: fc.constantFrom(...'абвгдежзийклмнопрстуфхцчшщъыьэюяё'), minLength: 1, maxLength: 9 });
/** Of letters thrown together, no statistics could tell that they are English. */
const englishWord = fc.constantFrom(
  ...'a and are at barge before bridge by captain children city cold crossing down ferry for from frost grain has have he her his house ice in is it lake later long may minister'.split(' '),
  ...'never no nobody of on one open or over people queue quay railway river road said she ship snow that the their they this to town up was water week were which will winter with year'.split(' '),
);
const russianText = words(russianWord).map((some) => `${RUSSIAN} ${some.join(' ')}.`);
const englishText = words(englishWord).map((some) => `${ENGLISH} ${some.join(' ')}.`);

test.each(['utf-8', 'utf-16le', 'utf-16be', 'windows-1251', 'koi8-r', 'ibm866'])('Russian in %s comes out as it went in', (encoding) => {
  fc.assert(fc.property(russianText, (text) => decode(iconv.encode(text.replace(/—/gu, '-'), encoding)).text === text.replace(/—/gu, '-')), { numRuns: 60 });
});

test.each(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'])('English in %s comes out as it went in', (encoding) => {
  fc.assert(fc.property(englishText, (text) => decode(iconv.encode(text, encoding)).text === text), { numRuns: 60 });
});

test('any text in UTF-8 comes out as it went in, unless it is refused', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
    fc.pre(!/[\0-\x08\x0e-\x1f\x7f]/.test(text) && !text.startsWith('\uFEFF') && /[^\s\p{Cc}\p{Cf}]/u.test(text));
    return decode(Buffer.from(text)).text === text;
  }));
});

test('no bytes at all make a text with half a character', () => {
  fc.assert(fc.property(fc.uint8Array({ minLength: 1, maxLength: 200 }), (bytes) => !/\p{Surrogate}/u.test(outcomeOf(bytes))));
});

test('a slip in UTF-8 costs one letter, not the text', () => {
  const bytes = Buffer.concat([Buffer.from(RUSSIAN), Buffer.from([0xff]), Buffer.from(RUSSIAN)]);
  expect(decode(bytes)).toEqual({ text: `${RUSSIAN}\uFFFD${RUSSIAN}`, encoding: 'utf-8' });
});

describe('what is no text is refused', () => {
  test.each([
    ['an empty file', Buffer.alloc(0), 'empty'],
    ['blanks', Buffer.from(' \r\n\t\u00a0\u200b\n'), 'empty'],
    ['a mark and nothing else', Buffer.from([0xef, 0xbb, 0xbf]), 'empty'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 1, 0]), 'not-text'],
    ['a PDF', Buffer.from('%PDF-1.4\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<</Length 3>>\nstream\n', 'latin1'), 'not-text'],
    ['a program', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 62, 0]), 'not-text'],
    ['a text with a NUL', Buffer.from('A text that was \0 damaged.'), 'not-text'],
    ['control characters', Buffer.from([1, 2, 3, 4, 5, 6, 7]), 'not-text'],
  ])('%s', (_, bytes, code) => {
    expect(outcomeOf(bytes)).toBe(code);
  });
});

function outcomeOf(bytes: Uint8Array): string {
  try {
    return decode(bytes).text;
  } catch (error) {
    if (error instanceof Failure) return error.code;
    throw error;
  }
}
