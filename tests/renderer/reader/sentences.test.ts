import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentencesOf } from '../../../renderer/reader/sentences';

const cut = (text: string, language: string | null) => sentencesOf(text, { start: 0, end: text.length }, language).map(({ start, end }) => text.slice(start, end));

/** Sentences as they were written, joined by blanks, are found again. */
test.each([
  ['en', ['Mr. Varga met Gen. K. Tessen on Jan. 5 at St. Olaf’s.', 'The U.S. Treasury said so.', 'It moved to the U.S.', 'The rest stayed.']],
  ['en', ['He left at 5 p.m. with Dr. Holm.', '“Is it over?” asked the captain.', 'No. 7 was last.', 'Prices rose 3.5 percent!', 'Really?']],
  ['en', ['Oil, gas, etc. were sold.', 'Lirna Inc. grew.', 'J. R. Halm wrote it.']],
  ['ru', ['Завод им. К. Л. Сатина стоит на ул. Портовой.', 'Это было в 2022 г.', 'Потом всё изменилось.', '«Зачем?» — спросил он.']],
  ['ru', ['В г. Лирне, т. е. на берегу, живут 5 млн.', 'Их станет больше.', 'А. Б. Верин и проф. Холм согласны.', 'См. стр. 5 и рис. 2.']],
  ['ru', ['Добыча выросла на 3,5 %.', 'По словам И. И. Тессен, это так!', 'Кто бы мог подумать…', 'Никто.']],
  ['de', ['Am 5. Mai kam Hr. Vogt.', 'Er blieb bis ca. 7 Uhr.']],
])('%s sentences end where they end: %j', (language, sentences) => {
  expect(cut(sentences.join(' '), language)).toEqual(sentences);
});

test('together they hold everything that is not blank, in order, in any language and in none', () => {
  const texts = fc.array(fc.constantFrom('Mr. ', 'г. ', 'А. ', 'Он', ' the', '5', '. ', '! ', '»', '— ', 'U.S. ', 'word', ' ', '\u00a0', '😀', '1. '), { maxLength: 40 }).map((parts) => parts.join(''));
  fc.assert(fc.property(texts, fc.constantFrom(null, 'en', 'ru', 'zz', 'no such', 'ru_RU', ''), (text, language) => {
    expect(cut(text, language).join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
  }));
});

test('a million letters without an end are one sentence, and soon found', () => {
  expect(cut('a'.repeat(1_000_000), 'en')).toHaveLength(1);
});
