// The words on screen: every language has every key with the same blanks to fill, none is empty, and every key that the window asks for is there.
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { root, sourcesIn, type Source } from './house/sources';

const LANGUAGES = { en: ['one', 'other'], ru: ['one', 'few', 'many', 'other'] };
type Language = keyof typeof LANGUAGES;
const PLURAL = /_(zero|one|two|few|many|other)$/;

/** `namespace:key` and its words; within a group, `namespace:group.key`. */
type Words = Map<string, string>;

const Tree = z.record(z.string(), z.union([z.string(), z.record(z.string(), z.string())]));

function flat(tree: z.infer<typeof Tree>): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) => (typeof value === 'string'
    ? [[key, value] satisfies [string, string]]
    : Object.entries(value).map(([inner, words]) => [`${key}.${inner}`, words] satisfies [string, string])));
}

function wordsFrom(sources: readonly Source[]): Words {
  return new Map(sources.flatMap(({ path, text }) => {
    const namespace = /([^/]+)\.json$/.exec(path)?.[1] ?? '';
    return flat(Tree.parse(JSON.parse(text))).map(([key, words]) => [`${namespace}:${key}`, words] as const);
  }));
}

function wordsOf(language: Language): Words {
  return wordsFrom(sourcesIn(root, [`resources/words/${language}`], ['.json']));
}

/** The form of a plural is the language's own affair. */
function stemsOf(words: Words): string[] {
  return [...new Set([...words.keys()].map((key) => key.replace(PLURAL, '')))].sort();
}

function faultsOf(words: Words, language: Language): string[] {
  const empty = [...words].filter(([, text]) => text.trim() === '').map(([key]) => `${key} is empty`);
  const plurals = [...new Set([...words.keys()].filter((key) => PLURAL.test(key)).map((key) => key.replace(PLURAL, '')))];
  const missing = plurals.flatMap((stem) => LANGUAGES[language]
    .filter((form) => !words.has(`${stem}_${form}`))
    .map((form) => `${stem} lacks its form for "${form}"`));
  return [...empty, ...missing];
}

function blanksOf(words: Words): string[] {
  // "One article" needs no number: a blank may be missing from a form, but not from all.
  const blanks = [...words].flatMap(([key, text]) => [...text.matchAll(/\{\{\s*(\w+)/g)].map((match) => `${key.replace(PLURAL, '')} {{${match[1] ?? ''}}}`));
  return [...new Set(blanks)].sort();
}

/** Keys that a component asks for and nobody wrote. A key that ends in a blank must have at least one that begins like it. */
function unwritten({ path, text }: Source, words: Words): string[] {
  const namespaces = [...text.matchAll(/useTranslation\('(\w+)'\)/g)].map((match) => match[1] ?? '');
  const asked = [...text.matchAll(/\bt\(\s*(?:'([^']+)'|`([^`$]*)\$)/g)]
    .map((match) => ({ key: match[1] ?? match[2] ?? '', isStart: match[2] !== undefined }));
  const stems = stemsOf(words);
  return asked.filter(({ key, isStart }) => {
    const names = key.includes(':') ? [key] : (namespaces.length > 0 ? namespaces : ['ui']).map((namespace) => `${namespace}:${key}`);
    return !names.some((name) => stems.some((stem) => (isStart ? stem.startsWith(name) : stem === name || stem.startsWith(`${name}_`))));
  }).map(({ key }) => `${path} asks for ${key}`);
}

const english = wordsOf('en');

describe('the words on screen', () => {
  test('there are some', () => expect(english.size).toBeGreaterThan(30));

  test('Russian has every key that English has, and no other', () => {
    expect(stemsOf(wordsOf('ru'))).toEqual(stemsOf(english));
  });

  test('Russian fills in the same blanks as English', () => {
    expect(blanksOf(wordsOf('ru'))).toEqual(blanksOf(english));
  });

  test.each(['en', 'ru'] as const)('no word of %s is empty and no plural lacks a form', (language) => {
    expect(faultsOf(wordsOf(language), language)).toEqual([]);
  });

  test('every key that the window asks for is written', () => {
    const components = sourcesIn(root, ['renderer'], ['.ts', '.tsx']);
    expect(components.flatMap((source) => unwritten(source, english))).toEqual([]);
  });

  test('planted faults are found', () => {
    const text = '{ "empty": " ", "articles_one": "{{count}} статья", "articles_few": "{{count}} статьи" }';
    const words = wordsFrom([{ path: 'resources/words/ru/shelf.json', text }]);
    expect(faultsOf(words, 'ru')).toEqual(['shelf:empty is empty', 'shelf:articles lacks its form for "many"', 'shelf:articles lacks its form for "other"']);
    const component = "const { t } = useTranslation('shelf'); t('articles', { count }); t('gone'); t(`kind.${kind}`); t('ui:gone');";
    expect(unwritten({ path: 'renderer/shelf.tsx', text: component }, words)).toEqual([
      'renderer/shelf.tsx asks for gone', 'renderer/shelf.tsx asks for kind.', 'renderer/shelf.tsx asks for ui:gone',
    ]);
  });
});
