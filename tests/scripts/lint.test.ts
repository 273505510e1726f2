// The lint counts only because planted faults make it fail: one file for each rule that the house relies on.
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { node, tool } from '../../scripts/runtime/project.mjs';
import { root } from '../house/sources';

const FAULTS: Record<string, string> = {
  'typescript(no-floating-promises)': 'export function act() { Promise.resolve(1); }',
  'typescript(no-misused-promises)': 'export function act() { [1].forEach(async () => { await Promise.resolve(); }); }',
  'typescript(await-thenable)': 'export async function act() { await 1; }',
  'typescript(no-explicit-any)': 'export function act(thing: any) { return String(thing); }',
  'typescript(no-non-null-assertion)': 'export function act(thing: string | null) { return thing!.length; }',
  'typescript(ban-ts-comment)': '// @ts-ignore\nexport const act = 1;',
  'typescript(switch-exhaustiveness-check)': "export function act(kind: 'a' | 'b') { switch (kind) { case 'a': return 1; } return 2; }",
  'eslint(no-empty)': 'export function act() { try { JSON.parse("{}"); } catch {} }',
  'eslint(eqeqeq)': 'export function act(one: unknown) { return one == 1; }',
  'eslint(no-var)': 'export function act() { var one = Math.random(); return one; }',
  'eslint(prefer-const)': 'export function act() { let one = Math.random(); return one; }',
  'eslint(no-eval)': 'export function act() { eval("1"); }',
  'eslint(max-lines)': 'export const act = [\n' + '  1,\n'.repeat(300) + '];',
  'eslint(max-params)': 'export function act(a: number, b: number, c: number, d: number, e: number) { return a + b + c + d + e; }',
  'eslint(no-warning-comments)': '// TODO later\nexport const act = 1;',
  'import(no-default-export)': 'const act = 1;\nexport default act;',
  'react-hooks(rules-of-hooks)': "import { useState } from 'react';\nexport function Act({ is }: { is: boolean }) { if (is) useState(1); return null; }",
  'react-hooks(exhaustive-deps)':
    "import { useEffect } from 'react';\nexport function Act({ is }: { is: boolean }) { useEffect(() => { document.title = String(is); }, []); return null; }",
  'react(no-danger)': 'export function Act({ html }: { html: string }) { return <p dangerouslySetInnerHTML={{ __html: html }} />; }',
};

let folder = '';
let report = '';

function fileName(rule: string): string {
  return `${rule.replace(/\W+/g, '-')}.tsx`;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lint-'));
  mkdirSync(join(folder, 'renderer'));
  for (const name of ['.oxlintrc.json', 'tsconfig.json', 'renderer/tsconfig.json']) copyFileSync(join(root, name), join(folder, name));
  for (const name of ['preload', 'main', 'main/library', 'main/reader', 'tests']) {
    mkdirSync(join(folder, name), { recursive: true });
    copyFileSync(join(root, name, 'tsconfig.json'), join(folder, name, 'tsconfig.json'));
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  for (const [rule, text] of Object.entries(FAULTS)) writeFileSync(join(folder, 'renderer', fileName(rule)), `${text}\n`);
  writeFileSync(join(folder, 'renderer', 'sound.ts'), 'export async function act() { await Promise.resolve(1); }\n');
  const { code, output } = await node(tool('oxlint'), ['--type-aware', '--deny-warnings', '--format=unix', 'renderer'], { limit: 120_000, cwd: folder });
  expect(code).toBe(1);
  report = output;
}, 150_000);

afterAll(() => rmSync(folder, { recursive: true }));

describe('the lint refuses a planted breach of', () => {
  test.each(Object.keys(FAULTS))('%s', (rule) => {
    const lines = report.split('\n').filter((line) => line.includes(fileName(rule)));
    expect(lines.map((line) => /\/([\w-]+\([\w-]+\))\]$/.exec(line)?.[1])).toContain(rule);
  });

  test('nothing in sound code', () => {
    expect(report).not.toContain('sound.ts');
  });
});
