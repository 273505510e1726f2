// The thread that carries anchors over, for real: built as the app builds it, late, broken, and endless.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { carryOver } from '../../../main/library/anchoring/anchoring';
import { carry } from '../../../main/library/anchoring/carry';
import { longArticle } from './articles';
import { edit } from './edits';
import { randomFrom } from './random';
import { anchorAt } from './trial';

const folder = mkdtempSync(join(tmpdir(), 'anchoring-'));
const worker = join(folder, 'anchoring.cjs');
/** Far more than any thread here needs. */
const AMPLE = 60_000;

const text = longArticle(5, 6_000);
const edited = edit(text, 'heavy', randomFrom(5)).text;
const anchors = Array.from({ length: 20 }, (_, id) => anchorAt(text, id, { start: id * 250, end: id * 250 + 60 }));

beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: join(import.meta.dirname, '../../../main/library/anchoring/worker.ts'),
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: { output: { format: 'cjs', entryFileNames: 'anchoring.cjs' } },
    },
  });
});

afterAll(() => rmSync(folder, { recursive: true }));

function script(name: string, code: string): string {
  const path = join(folder, name);
  writeFileSync(path, code);
  return path;
}

describe('carrying over in a thread', () => {
  test('finds what is found without one', async () => {
    expect(await carry(text, edited, anchors, { limit: AMPLE, worker })).toEqual(carryOver(text, edited, anchors));
  });

  test('looks for quotes alone once the limit is over, and ends the thread', async () => {
    const beats = join(folder, 'beats');
    const endless = script('endless.cjs', `for (let beat = 0; ; beat++) require('node:fs').writeFileSync(${JSON.stringify(beats)}, String(beat));`);
    writeFileSync(beats, '');
    const carried = await carry(text, edited, anchors, { limit: 500, worker: endless });
    expect(carried).toEqual(carryOver(text, edited, anchors, 0));
    expect(carried.filter(({ status }) => status === 'exact')).toEqual([]);
    const last = readFileSync(beats, 'utf8');
    await carry(text, edited, anchors, { limit: AMPLE, worker });
    expect(readFileSync(beats, 'utf8')).toBe(last);
  });

  test.each([
    ['fails', "throw new Error('The thread failed.');"],
    ['ends without a word', 'process.exit(0);'],
  ])('looks for quotes alone if the thread %s', async (_what, code) => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => {});
    const carried = await carry(text, edited, anchors, { limit: AMPLE, worker: script('broken.cjs', code) });
    expect(carried).toEqual(carryOver(text, edited, anchors, 0));
    expect(told).toHaveBeenCalledOnce();
    told.mockRestore();
  });

  test('does without a thread where none was built', async () => {
    expect(await carry(text, edited, anchors)).toEqual(carryOver(text, edited, anchors));
  });

  test('starts none for nothing', async () => {
    expect(await carry(text, edited, [], { worker: 'nowhere' })).toEqual([]);
  });
});
