// The real library or reader, as it is built and shipped, in a process of its own that a test may kill. It talks as the app does.
import { fork, type Serializable } from 'node:child_process';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import type { Draft, Encoding, Read } from '../../preload/api';
import { Failure } from '../../main/failure';
import { partsIn } from '../../main/reader/parts';
import { peer } from '../../main/rpc';
import { parse } from '../library/shelf';
import { out } from './counts';

/** The bundles under test: a copy, so that a build beside the tests does not change them midway. */
export const BUNDLES = join(out, 'main');

export interface Subject {
  call(name: string, args: unknown, key?: string): Promise<unknown>;
  /** kill -9. Resolves when it is gone and all it had said was heard. */
  kill(): Promise<void>;
  /** As the app ends it. */
  close(): Promise<void>;
  /** What it wrote to its terminal. */
  said(): string;
  isGone(): boolean;
  pid: number;
}

export interface Around {
  program?: 'library' | 'reader';
  bundles?: string;
  /** In megabytes, as main/processes.ts gives it to the reader. */
  heap?: number;
  /** Added to its environment, for instance LD_PRELOAD. */
  env?: Record<string, string>;
  /** Answers for the reader process. */
  read?: (path: string) => Draft | Promise<Draft>;
  listen?: (event: string, payload: unknown) => void;
}

export function startSubject({ program = 'library', bundles = BUNDLES, heap, env = {}, read, listen }: Around = {}): Subject {
  const child = fork(join(bundles, `${program}.js`), [], {
    execPath: process.execPath, execArgv: heap === undefined ? [] : [`--max-old-space-size=${heap}`], stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', ...env },
  });
  let said = '';
  child.stdout?.on('data', (bytes: Buffer) => { said += String(bytes); });
  child.stderr?.on('data', (bytes: Buffer) => { said += String(bytes); });
  let isGone = false;
  const heard = new Promise<void>((resolve) => {
    child.on('disconnect', resolve);
  });
  const ended = new Promise<void>((resolve) => {
    child.on('exit', () => {
      isGone = true;
      resolve();
    });
  });
  const answer = (name: string, args: unknown) => {
    if (name === 'reader.walk') return { files: (args as { paths: string[] }).paths, rejected: [] };
    if (name === 'reader.read' && read) return readAs(read, (args as { path: string }).path);
    if (name === 'reader.parse') return parseAs(args as { bytes: string; name: string; encoding?: Encoding });
    if (name === 'reader.zones') {
      const { text, kind } = args as { text: string; kind: 'comments' | 'related' };
      return partsIn(text, kind);
    }
    throw new Failure('bad-call', `Nobody answers ${name} here.`);
  };
  const { call } = peer({
    post: (message) => void child.send(message as Serializable, () => {}),
    onMessage: (hear) => void child.on('message', hear),
    onClose: (hear) => void child.on('disconnect', hear),
  }, answer, listen);
  return {
    call,
    kill: async () => {
      child.kill('SIGKILL');
      await Promise.all([ended, heard]);
    },
    close: async () => {
      if (program === 'library' && !isGone) await call('library.close', {});
      child.kill('SIGTERM');
      await Promise.all([ended, heard]);
    },
    said: () => said,
    isGone: () => isGone,
    pid: child.pid ?? 0,
  };
}

async function parseAs({ bytes, name, encoding }: { bytes: string; name: string; encoding?: Encoding }): Promise<Read> {
  return parse(Buffer.from(bytes, 'base64'), name, encoding);
}

async function readAs(read: (path: string) => Draft | Promise<Draft>, path: string): Promise<Read> {
  const draft = await read(path);
  return { draft, original: deflateSync(draft.text).toString('base64') };
}
