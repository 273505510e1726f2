// House rules that neither the compiler nor the lint knows. Each is a function from one source to its faults, tried on a planted fault.
import { describe, expect, test } from 'vitest';
import { root, sourcesIn, type Source } from './house/sources';

const CODE = ['.ts', '.tsx', '.mjs', '.css'];
const LONGEST = 300;
/** Addresses that name a thing instead of a place in the network: nothing is ever fetched from them. */
const NAMES = ['http://www.w3.org/2000/svg'];

const product = sourcesIn(root, ['main', 'preload', 'renderer'], CODE);
const everything = [...product, ...sourcesIn(root, ['tests', 'scripts'], CODE)];

function tooLong({ path, text }: Source): string[] {
  const lines = text.trimEnd().split('\n').length;
  return lines > LONGEST ? [`${path} has ${lines} lines`] : [];
}

function markup({ path, text }: Source): string[] {
  return [...text.matchAll(/\b(dangerouslySetInnerHTML|innerHTML|outerHTML|insertAdjacentHTML|document\.write)\b/g)].map((match) => `${path} uses ${match[0]}`);
}

function addresses({ path, text }: Source): string[] {
  return [...text.matchAll(/\b(?:https?|wss?|ftp):\/\/[^\s'"`)]+/g)]
    .filter((match) => !NAMES.includes(match[0]))
    .map((match) => `${path} names ${match[0]}`);
}

function enums({ path, text }: Source): string[] {
  return /^\s*(export )?(declare )?(const )?enum \w/m.test(text) ? [`${path} has an enum`] : [];
}

function silent({ path, text }: Source): string[] {
  return path.endsWith('.css') || text.startsWith('// ') ? [] : [`${path} does not say in its first line what it is for`];
}

const RULES: { name: string; of: readonly Source[]; rule: (source: Source) => string[]; planted: string }[] = [
  { name: 'no file is longer than 300 lines', of: everything, rule: tooLong, planted: 'line\n'.repeat(LONGEST + 1) },
  { name: 'article text reaches the page only as text', of: product, rule: markup, planted: 'element.innerHTML = article.text;' },
  { name: 'no address in the network stands in the code', of: product, rule: addresses, planted: "fetch('https://example.org/feed')" },
  { name: 'there is no enum', of: product, rule: enums, planted: '// Kinds.\nexport enum Kind { A }' },
  { name: 'the first line of a module says what it is for', of: product, rule: silent, planted: "import { join } from 'node:path';" },
];

describe.each(RULES)('$name', ({ of, rule, planted }) => {
  test('in the code as it is', () => {
    expect(of.length).toBeGreaterThan(20);
    expect(of.flatMap(rule)).toEqual([]);
  });

  test('and a planted fault is found', () => {
    expect(rule({ path: 'renderer/planted.tsx', text: planted })).toHaveLength(1);
  });
});
