// Where calls come in: from the window (only ours, only calls of the contract) and from the library, for the reader.
import { z } from 'zod';
import { type HandlersOf, type Reply, type Shell, reading, reads, shell, writes } from '../preload/api';
import { Failure, callErrorOf } from './failure';
import type { ReaderHost } from './host';
import type { Handle, Peer } from './rpc';

const envelope = z.object({ name: z.string().max(100), key: z.string().min(1).max(100) });
const droppedPaths = z.array(z.string().min(1).max(32_768)).min(1).max(100_000);

export interface Frame {
  url: string;
  parent: unknown;
}

/** @param frame null when the frame has gone or moved on meanwhile. */
export function isOurs(frame: Frame | null, isOurWindow: boolean, origin: string): boolean {
  return isOurWindow && frame !== null && frame.parent === null && frame.url.startsWith(`${origin}/`);
}

/** The window's calls: reads and writes go to the library, which checks their arguments; `shell` is answered here. */
export function windowCalls(library: Peer['call'], handlers: HandlersOf<Shell>) {
  return (name: unknown, args: unknown, key: unknown): Promise<Reply> => replyOf(async () => {
    const asked = envelope.safeParse({ name, key });
    if (!asked.success) throw new Failure('bad-call', 'A call has a name and a key.');
    const call = asked.data.name;
    if (Object.hasOwn(reads, call) || Object.hasOwn(writes, call)) return library(call, args, asked.data.key);
    if (isShell(call)) return answer(handlers, call, args);
    throw new Failure('bad-call', 'There is no such call.');
  });
}

/** @param paths what the preload read from dropped files. */
export function droppedFiles(previewPaths: (paths: readonly string[]) => Promise<unknown>) {
  return (paths: unknown): Promise<Reply> => replyOf(() => {
    const checked = droppedPaths.safeParse(paths);
    if (!checked.success) throw new Failure('bad-call', 'Only files with a place on this machine can be imported.');
    return previewPaths(checked.data);
  });
}

/** The library's calls: it may only ask the reader. */
export function libraryCalls(reader: ReaderHost): Handle {
  return (name, args) => {
    if (!Object.hasOwn(reading, name)) throw new Failure('bad-call', 'The library may only ask the reader.');
    return reader.call(name, args);
  };
}

async function replyOf(act: () => unknown): Promise<Reply> {
  try {
    return { ok: true, answer: await act() };
  } catch (error) {
    if (!(error instanceof Failure)) console.error('A call failed', error);
    return { ok: false, error: callErrorOf(error) };
  }
}

function isShell(name: string): name is keyof Shell {
  return Object.hasOwn(shell, name);
}

function answer<Name extends keyof Shell>(handlers: HandlersOf<Shell>, name: Name, args: unknown): unknown {
  const checked = shell[name].check.safeParse(args);
  if (!checked.success) throw new Failure('bad-call', `${name}: ${z.prettifyError(checked.error)}`);
  const handle = handlers[name] as (args: unknown) => unknown; // the check above is this handler's own
  return handle(checked.data);
}
