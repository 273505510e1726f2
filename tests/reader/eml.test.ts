// A letter: who wrote it, when, about what, and its words, in whatever letters and parts it was sent.
import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { Failure } from '../../main/failure';
import { parseEml } from '../../main/reader/mail/eml';

const HEAD = ['From: =?utf-8?B?0JDQvdC90LAg0KDQuNC0?= <anna@example.org>', 'Subject: =?windows-1251?Q?=CF=E0=F0=EE=EC_?= =?windows-1251?Q?=E2=E5=F0=ED=F3=EB=F1=FF?=', 'Date: Tue, 9 Mar 2021 23:30:00 +0600'];

function letter(...lines: string[]): Uint8Array {
  return iconv.encode([...HEAD, ...lines].join('\r\n'), 'windows-1251');
}

function parts(type: string, ...each: string[][]): string[] {
  return [`Content-Type: multipart/${type}; boundary="=_b_${type}"`, '', ...each.flatMap((lines) => [`--=_b_${type}`, ...lines]), `--=_b_${type}--`, ''];
}

test('sender, subject and day are known; the day is the sender\'s', () => {
  expect(parseEml(letter('Content-Type: text/plain; charset=windows-1251', '', 'Паром вернулся.'), undefined)).toEqual({
    text: 'Паром вернулся.', encoding: 'windows-1251', blocks: [], said: { title: 'Паром вернулся', byline: 'Анна Рид', date: '2021-03-09' },
  });
});

test('the page is read where it holds the words, the plain text where it does not; what is attached is left out', () => {
  const plain = ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: base64', '', Buffer.from('The ferry sails again.\nOn Monday.').toString('base64')];
  const page = (html: string) => ['Content-Type: text/html; charset=utf-8', 'Content-Transfer-Encoding: quoted-printable', '', html];
  const attached = ['Content-Type: text/plain; charset=utf-8', 'Content-Disposition: attachment; filename="a.txt"', '', 'attached words'];
  const whole = letter(...parts('mixed', parts('alternative', plain, page('<h2>The ferry=20</h2><p>sails again.</p><p>On Monday.</p>')), attached));
  expect(parseEml(whole, undefined)).toMatchObject({ text: 'The ferry\nsails again.\nOn Monday.', blocks: [{ kind: 'heading', start: 0, end: 9, level: 2 }] });
  expect(parseEml(letter(...parts('alternative', plain, page('<a href=3D"https://example.org">Read it here</a>'))), undefined).text).toBe('The ferry sails again.\nOn Monday.');
});

test('letters that nobody declared are found out, and can be chosen', () => {
  const bytes = iconv.encode(['From: Паром <ferry@example.org>', 'Subject: Паром через Сольву', '', 'Паром через Сольву снова ходит по воскресеньям, сообщили в порту утром.'].join('\n'), 'koi8-r');
  expect(parseEml(bytes, undefined)).toMatchObject({ encoding: 'koi8-r', text: 'Паром через Сольву снова ходит по воскресеньям, сообщили в порту утром.' });
  expect(parseEml(bytes, 'koi8-r').said).toEqual({ title: 'Паром через Сольву', byline: 'Паром' });
  expect(parseEml(bytes, 'windows-1251')).toMatchObject({ encoding: 'windows-1251' });
});

test('a flowing paragraph is one line', () => {
  expect(parseEml(letter('Content-Type: text/plain; charset=us-ascii; format=flowed', '', 'The ferry between Ostrel ', 'and Lantoria sails.', '', '-- ', 'Anna'), undefined).text)
    .toBe('The ferry between Ostrel and Lantoria sails.\r\n\r\n-- \r\nAnna');
});

test('ten thousand parts in each other, and five megabytes of base64, are read or refused at once', () => {
  const nested = Array.from({ length: 10_000 }, (_, index) => `Content-Type: multipart/mixed; boundary="b${index}"\r\n\r\n--b${index}\r\n`).join('');
  const code = (bytes: Uint8Array) => {
    try {
      return parseEml(bytes, undefined).text.length > 0;
    } catch (error) {
      if (error instanceof Failure) return error.code;
      throw error;
    }
  };
  expect(code(Buffer.from(`${HEAD.join('\r\n')}\r\n${nested}\r\nwords`))).toBe('empty');
  expect(code(letter('Content-Type: text/html; charset=utf-8', '', `<p>words</p><img src="data:image/png;base64,${'A'.repeat(5_000_000)}">`))).toBe(true);
  expect(code(letter('Content-Type: text/plain', 'Content-Transfer-Encoding: base64', '', Buffer.from('words '.repeat(900_000)).toString('base64')))).toBe(true);
  expect(code(Buffer.from('Dear Sir or Madam,\n\nno letter.'))).toBe('file-damaged');
});
