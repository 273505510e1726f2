// What the reader answers, and to what arguments. Whoever starts it gives it a channel.
import { basename } from 'node:path';
import { deflateSync } from 'node:zlib';
import { type Encoding, type HandlersOf, type Read, type Reading, reading } from '../../preload/api';
import { Failure } from '../failure';
import type { Handle } from '../rpc';
import { draftOf } from './draft';
import { bytesIn, bytesOf } from './file';
import { partsIn } from './parts';
import { walk } from './walk';


const handlers: HandlersOf<Reading> = {
  'reader.walk': ({ paths }) => walk(paths),
  'reader.read': async ({ path, encoding }) => read(await bytesOf(path), basename(path), encoding),
  'reader.parse': ({ bytes, name, encoding }) => read(bytesIn(bytes, name), name, encoding),
  'reader.zones': ({ text, kind }) => partsIn(text, kind),
};

/** Throws `bad-call` where the name or the arguments are none of the contract's. */
export const readerCalls: Handle = (name, args) => {
  if (name === 'reader.walk') return handlers[name](checked(reading[name].check.safeParse(args)));
  if (name === 'reader.read') return handlers[name](checked(reading[name].check.safeParse(args)));
  if (name === 'reader.parse') return handlers[name](checked(reading[name].check.safeParse(args)));
  if (name === 'reader.zones') return handlers[name](checked(reading[name].check.safeParse(args)));
  throw new Failure('bad-call', `The reader has no call ${name}.`);
};

async function read(bytes: Uint8Array, name: string, encoding: Encoding | undefined): Promise<Read> {
  return { draft: await draftOf(bytes, name, encoding), original: deflateSync(bytes).toString('base64') };
}

type Checked<Arguments> = { success: true; data: Arguments } | { success: false; error: Error };

function checked<Arguments>(result: Checked<Arguments>): Arguments {
  if (result.success) return result.data;
  throw new Failure('bad-call', result.error.message);
}
