// What may stand in the fields of an article's details.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isEdtf } from '../../../preload/edtf';
import { checkedFact } from '../../../renderer/import/details/checks';

test('days are understood as they are written with points, and kept as EDTF', () => {
  const kept = (typed: string) => checkedFact('date', typed);
  expect(kept('8.7.2022')).toEqual({ value: '2022-07-08' });
  expect(kept(' 07.2022 ')).toEqual({ value: '2022-07' });
  expect(kept('../10.04.2023')).toEqual({ value: '../2023-04-10' });
  expect(kept('2023-04-10')).toEqual({ value: '2023-04-10' });
});

test('what is no day is said to be none', () => {
  const typed = ['last summer', '31.2.2022', '2022-13', '8/7/2022', '10.4.2023/'];
  expect(typed.filter((words) => !('wrong' in checkedFact('date', words)))).toEqual([]);
});

test('whatever is kept as a date is EDTF', () => {
  const part = fc.oneof(fc.string({ maxLength: 12 }), fc.stringMatching(/^\d{1,2}\.\d{1,2}\.\d{4}$/), fc.stringMatching(/^\d{4}-\d{2}-\d{2}$/), fc.constant('..'));
  fc.assert(fc.property(fc.array(part, { minLength: 1, maxLength: 3 }), (parts) => {
    const checked = checkedFact('date', parts.join('/'));
    return 'wrong' in checked || checked.value === null || isEdtf(checked.value);
  }));
});

test('an article keeps a title, and its address leads to the web', () => {
  expect(checkedFact('title', '   ')).toEqual({ wrong: 'title' });
  expect(checkedFact('byline', '   ')).toEqual({ value: null });
  expect(checkedFact('url', 'https://port.example.org/a?b=1')).toEqual({ value: 'https://port.example.org/a?b=1' });
  const elsewhere = ['port.example.org', 'javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x'];
  expect(elsewhere.filter((typed) => !('wrong' in checkedFact('url', typed)))).toEqual([]);
  expect(checkedFact('publisher', 'x'.repeat(301))).toEqual({ wrong: 'long' });
});
