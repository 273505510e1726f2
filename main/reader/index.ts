// The reader process: the library asks it which files there are and what stands in each. It parses what strangers wrote, so it may die; nothing else does.
import { basename } from 'node:path';
import { type HandlersOf, type Reading, reading } from '../../preload/api';
import { Failure } from '../failure';
import { parentChannel, peer } from '../rpc';
import { draftOf } from './draft';
import { bytesOf } from './file';
import { walk } from './walk';

const handlers: HandlersOf<Reading> = {
  'reader.walk': ({ paths }) => walk(paths),
  'reader.read': async ({ path }) => draftOf(await bytesOf(path), basename(path)),
};

peer(parentChannel(), (name, args) => {
  if (name === 'reader.walk') return handlers[name](checked(reading[name].check.safeParse(args)));
  if (name === 'reader.read') return handlers[name](checked(reading[name].check.safeParse(args)));
  throw new Failure('bad-call', `The reader has no call ${name}.`);
});

type Checked<Arguments> = { success: true; data: Arguments } | { success: false; error: Error };

function checked<Arguments>(result: Checked<Arguments>): Arguments {
  if (result.success) return result.data;
  throw new Failure('bad-call', result.error.message);
}
