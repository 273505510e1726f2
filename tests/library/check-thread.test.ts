// The thread that checks a file, for real: built as the app builds it, ended midway, late and broken.
import { existsSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Failure } from '../../main/failure';
import { checkAside } from '../../main/library/check-aside';
import { inspect } from '../../main/library/check-thread';
import { inspectFile } from '../../main/library/checking';
import { openDatabase } from '../../main/library/database';
import { filled, overwrite, place } from './filled';

// Beside the packages, for the database stays a require().
const folder = mkdtempSync(join(resolve(import.meta.dirname, '../../node_modules'), '.checking-'));
const worker = join(folder, 'checking.cjs');
const step = async () => new Promise<void>(setImmediate);

beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true, external: ['better-sqlite3'] },
    build: {
      ssr: join(import.meta.dirname, '../../main/library/check-worker.ts'),
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: { output: { format: 'cjs', entryFileNames: 'checking.cjs' } },
    },
  });
});

afterAll(() => rmSync(folder, { recursive: true }));

function script(name: string, code: string): string {
  const path = join(folder, name);
  writeFileSync(path, code);
  return path;
}

describe('the thread that checks a file', () => {
  test('finds what the check finds in the process itself', async () => {
    const path = place();
    filled(path, 30).close();
    expect(await inspect(path, 'all', step, { worker })).toEqual(await inspectFile(path, 'all', { step }));
    overwrite(path, 'Line 7 of article 3:', 'Line 7 of article 8:');
    const found = await inspect(path, 'texts', step, { worker });
    expect(found).toEqual(await inspectFile(path, 'texts', { step }));
    expect(found.damages).toMatchObject([{ kind: 'article', id: 3, what: 'text' }]);
    expect(found.counts).toMatchObject({ article: 30, highlight: 30 });
  });

  test('says of a file that is no database what it says in the process itself', async () => {
    const letter = place();
    writeFileSync(letter, 'Dear Sir or Madam, this is a letter, and it is long enough to have been something else.');
    const cut = place();
    filled(cut, 30).close();
    truncateSync(cut, 700);
    for (const path of [letter, cut]) {
      const inside = await inspectFile(path, 'all', { step }).catch((error: unknown) => error);
      const outside = await inspect(path, 'all', step, { worker }).catch((error: unknown) => error);
      if (outside instanceof Error) expect(outside).toMatchObject({ code: 'library-damaged' });
      else expect(outside).toEqual(inside);
    }
    await expect(inspect(place(), 'all', step, { worker })).rejects.toMatchObject({ code: 'library-unwritable' });
  });

  test('ends when it is cancelled, when it is late, and when the thread dies', async () => {
    const path = place();
    filled(path, 3).close();
    const endless = script('endless.cjs', 'for (;;) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000);');
    const cancelled = new Failure('cancelled', 'Enough.');
    await expect(inspect(path, 'all', async () => { throw cancelled; }, { worker: endless })).rejects.toBe(cancelled);
    await expect(inspect(path, 'all', step, { worker: endless, limit: 1 })).rejects.toMatchObject({ code: 'cancelled' });
    await expect(inspect(path, 'all', step, { worker: script('dead.cjs', 'process.exit(3)') })).rejects.toThrow('code 3');
    await expect(inspect(path, 'all', step, { worker: script('broken.cjs', 'throw new RangeError("broken")') })).rejects.toThrow('broken');
  });
});

describe('the check of a library that is open', () => {
  test('goes by a copy, takes in what is not yet in the file itself, and leaves nothing behind', async () => {
    const path = place();
    filled(path).close();
    overwrite(path, 'Line 7 of article 3:', 'Line 7 of article 8:');
    const db = openDatabase(path);
    // In the log alone.
    db.exec("DROP TRIGGER version_is_immutable; UPDATE version SET text = replace(text, 'Line 9', 'Line 1') WHERE id = 5");
    const within = mkdtempSync(join(tmpdir(), 'commonplace-within-'));
    const damages = await checkAside(db, { step }, within);
    expect(damages.map(({ kind, id }) => `${kind} ${id}`)).toEqual(['article 3', 'article 5']);
    expect(readdirSync(within)).toEqual([]);
    await expect(checkAside(db, { step: async () => { throw new Failure('cancelled', 'Enough.'); } }, within)).rejects.toMatchObject({ code: 'cancelled' });
    expect([readdirSync(within), existsSync(path)]).toEqual([[], true]);
    db.close();
  });
});
