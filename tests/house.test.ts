// House rules that neither the compiler nor the lint knows. Each is a function from one source to its faults, tried on a planted fault.
import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importsOf, root, sourcesIn, type Source } from './house/sources';

const CODE = ['.ts', '.tsx', '.mjs', '.css'];
const LONGEST = 300;
/** Addresses that name a thing instead of a place in the network: nothing is ever fetched from them. */
const NAMES = ['http://www.w3.org/2000/svg'];

/** Tests whose strings are imports that must be found. */
const PLANTING = ['tests/layers.test.ts', 'tests/scripts/lint.test.ts'];
const declared = new Set(Object.entries(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<string, unknown>)
  .filter(([name]) => /dependencies$/i.test(name))
  .flatMap(([, packages]) => Object.keys(packages ?? {})));

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

/** A package that only came along with another one goes when that one goes. */
function undeclared({ path, text }: Source): string[] {
  const environment = /^\/\/ @vitest-environment (\S+)/m.exec(text)?.[1];
  const named = [...importsOf(text).map(({ from }) => from), ...(environment === undefined ? [] : [environment])];
  return named.filter((name) => /^@?[\w./-]+$/.test(name) && !name.startsWith('.') && !isBuiltin(name) && name !== 'node')
    .map((name) => name.split('/').slice(0, name.startsWith('@') ? 2 : 1).join('/'))
    .filter((name) => !declared.has(name) && !declared.has(`@types/${name}`))
    .map((name) => `${path} uses ${name}, which package.json does not name`);
}

const RULES: { name: string; of: readonly Source[]; rule: (source: Source) => string[]; planted: string }[] = [
  { name: 'no file is longer than 300 lines', of: everything, rule: tooLong, planted: 'line\n'.repeat(LONGEST + 1) },
  { name: 'article text reaches the page only as text', of: product, rule: markup, planted: 'element.innerHTML = article.text;' },
  { name: 'no address in the network stands in the code', of: product, rule: addresses, planted: "fetch('https://example.org/feed')" },
  { name: 'there is no enum', of: product, rule: enums, planted: '// Kinds.\nexport enum Kind { A }' },
  { name: 'the first line of a module says what it is for', of: product, rule: silent, planted: "import { join } from 'node:path';" },
  { name: 'every package that is used is named in package.json', of: everything.filter(({ path }) => !PLANTING.includes(path)), rule: undeclared, planted: ['// @vitest', 'environment planted-dom'].join('-') },
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
