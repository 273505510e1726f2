// Who may import whom, held to the code as it is, and proved by breaches planted in a tree of their own.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { breachesIn } from './house/layers';
import { importsOf, root, sourcesIn } from './house/sources';

const made: string[] = [];

afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});

function tree(files: Record<string, string>): string {
  const top = mkdtempSync(join(tmpdir(), 'layers-'));
  made.push(top);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(top, path)), { recursive: true });
    writeFileSync(join(top, path), text);
  }
  return top;
}

const SOUND = {
  'preload/records.ts': "export const KINDS = ['a'];\nexport interface Article { id: number }\n",
  'preload/commands.ts': 'export const COMMANDS = [];\n',
  'preload/api.ts': "import { z } from 'zod';\nimport { KINDS } from './records';\nexport * from './records';\nexport const reads = { z, KINDS };\n",
  'preload/index.ts': "import { contextBridge } from 'electron';\nimport type { Bridge } from './api';\n",
  'main/rpc.ts': "import type { Reply } from '../preload/api';\n",
  'main/host.ts': "import { app } from 'electron';\nimport { join } from 'node:path';\nimport { peer } from './rpc';\n"
    + "import { reads } from '../preload/api';\n",
  'main/menu.ts': "import type { Library } from './library/library';\nimport en from '../resources/words/en/menu.json';\n",
  'main/library/database.ts': "import Database from 'better-sqlite3';\nimport first from './migrations/0001-first.sql?raw';\n",
  'main/library/migrations/0001-first.sql': 'create table t (a);\n',
  'main/library/library.ts': "import { reads } from '../../preload/api';\nimport { open } from './database';\nimport MiniSearch from 'minisearch';\n",
  'main/library/articles.ts': "import type Database from 'better-sqlite3';\nimport { uuidv7 } from 'uuidv7';\nimport { createHash } from 'node:crypto';\n",
  'main/reader/index.ts': "import iconv from 'iconv-lite';\nimport { peer } from '../rpc';\nimport { readFile } from 'node:fs/promises';\n",
  'renderer/app.tsx': "import { useState } from 'react';\nimport styles from './app.module.css';\nimport { COMMANDS } from '../preload/commands';\n"
    + "import type { Article } from '../preload/api';\nimport en from '../resources/words/en/ui.json';\nimport './tokens.css';\n"
    + "const all = import.meta.glob<string>('../resources/words/*/*.json');\nimport { $getRoot } from 'lexical';\n",
  'renderer/app.module.css': '',
  'renderer/tokens.css': '',
  'resources/words/en/ui.json': '{}',
  'resources/words/en/menu.json': '{}',
};

const BREACHES: Record<string, { path: string; text: string }> = {
  'the window uses node': { path: 'renderer/open.ts', text: "import { readFile } from 'node:fs/promises';" },
  'the window uses node without the prefix': { path: 'renderer/open.ts', text: "import fs from 'fs';" },
  'the window uses electron': { path: 'renderer/open.ts', text: "import { ipcRenderer } from 'electron';" },
  'the window loads the contract': { path: 'renderer/open.ts', text: "import { reads } from '../preload/api';" },
  'the window loads the contract beside its types': { path: 'renderer/open.ts', text: "import { type Article, reads } from '../preload/api';" },
  'the window loads the bridge': { path: 'renderer/open.ts', text: "import '../preload/index';" },
  'the window reaches into the library': { path: 'renderer/open.ts', text: "import type { Library } from '../main/library/library';" },
  'the window reaches into main': { path: 'renderer/open.ts', text: "import { peer } from '../main/rpc';" },
  'the window takes a package that is not on the list': { path: 'renderer/open.ts', text: "import { z } from 'zod';" },
  'the window imports late': { path: 'renderer/open.ts', text: "export const late = () => import('../main/library/library');" },
  'the window imports by a pattern': { path: 'renderer/open.ts', text: "export const all = import.meta.glob<string>('../main/library/*.ts');" },
  'the window imports what it works out': { path: 'renderer/open.ts', text: 'export const late = (name: string) => import(name);' },
  'the library uses electron': { path: 'main/library/open.ts', text: "import { app } from 'electron';" },
  'the library uses types of electron': { path: 'main/library/open.ts', text: "import type { App } from 'electron';" },
  'the library reaches into main': { path: 'main/library/open.ts', text: "import { host } from '../host';" },
  'the library loads the reader': { path: 'main/library/open.ts', text: "import { read } from '../reader/index';" },
  'the library uses the window': { path: 'main/library/open.ts', text: "import { App } from '../../renderer/app';" },
  'the library uses react': { path: 'main/library/open.ts', text: "import { useState } from 'react';" },
  'a second file loads the database': { path: 'main/library/open.ts', text: "import Database from 'better-sqlite3';" },
  'a second file requires the database': { path: 'main/library/open.ts', text: "const Database = require('better-sqlite3');" },
  'the reader uses electron': { path: 'main/reader/open.ts', text: "import { net } from 'electron';" },
  'the reader uses the database': { path: 'main/reader/open.ts', text: "import Database from 'better-sqlite3';" },
  'the reader loads the library': { path: 'main/reader/open.ts', text: "import { open } from '../library/database';" },
  'the reader reaches into main': { path: 'main/reader/open.ts', text: "export { host } from '../host';" },
  'main loads the library': { path: 'main/open.ts', text: "import { open } from './library/database';" },
  'main loads the reader': { path: 'main/open.ts', text: "export * from './reader/index';" },
  'main uses the window': { path: 'main/open.ts', text: "import { App } from '../renderer/app';" },
  'main uses the database': { path: 'main/open.ts', text: "import Database from 'better-sqlite3';" },
  'main takes a package that is not on the list': { path: 'main/open.ts', text: "import { parse } from 'yaml';" },
  'the wire uses electron': { path: 'main/failure.ts', text: "import { app } from 'electron';" },
  'the bridge loads the contract': { path: 'preload/index.ts', text: "import { reads } from './api';" },
  'the bridge uses node': { path: 'preload/index.ts', text: "import { readFileSync } from 'node:fs';" },
  'the constants use a package': { path: 'preload/records.ts', text: "import { z } from 'zod';" },
  'the contract uses electron': { path: 'preload/api.ts', text: "import { app } from 'electron';" },
  'an import leads nowhere': { path: 'main/open.ts', text: "import { gone } from './gone';" },
  'an import leads out of the layers': { path: 'main/open.ts', text: "import { launch } from '../package.json';" },
};

describe('who may import whom', () => {
  test('the code keeps to it', () => {
    expect(sourcesIn(root, ['main', 'preload', 'renderer'], ['.ts', '.tsx']).length).toBeGreaterThan(20);
    expect(breachesIn(root)).toEqual([]);
  });

  test('a sound tree has no breach', () => {
    expect(breachesIn(tree(SOUND))).toEqual([]);
  });

  test.each(Object.entries(BREACHES))('it is refused when %s', (_what, { path, text }) => {
    const found = breachesIn(tree({ ...SOUND, 'package.json': '{}', [path]: text }));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(path);
  });
});

test('imports are found in every form, and comments are not taken for them', () => {
  const text = `
    import Default, { type Kind, value } from './a';
    import type { Only } from "./b";
    import { type One, type Two } from './c';
    import * as all from './d'; import './e.css';
    export { thing } from './f';
    export type { Shape } from './g';
    import {
      long,
      type Listed,
    } from './h';
    // import { comment } from './no';
    /* export * from './no'; */
    const words = 'http://not-a-comment'; const late = import('./i');
    const old = require("./j");
    const odd = import(name);
    call('import', { from: './no' });
    const jsx = <Button place='import' to={(from: string) => from}>{t('export')} from './no'</Button>;
  `;
  const found = importsOf(text).map(({ from, isType }) => (isType ? `type ${from}` : from));
  expect(found).toEqual(['./a', 'type ./b', 'type ./c', './d', './f', 'type ./g', './h', './e.css', './i', './j', 'name']);
});
