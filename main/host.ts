// Keeps the library and the reader running: who dies is started again, and a call that was lost with it is asked again or refused.
import type { ErrorCode } from '../preload/records';
import type { Child } from './child';
import { Failure } from './failure';
import { type Handle, type Listen, type Peer, peer } from './rpc';
import { inTurn, within } from './turns';

type Call = Peer['call'];

interface Running {
  child: Child;
  peer: Peer;
  ready: Promise<void>;
}

export interface LibraryHost {
  call: Call;
  /** Also after it was given up. Does nothing while it runs. */
  start(): void;
  /** Lets the library close its file, but waits no longer than five seconds. */
  stop(): Promise<void>;
}

export interface LibraryHostNeeds {
  launch: () => Child;
  handle: Handle;
  listen: Listen;
  /** Puts a newly started library where the last one was. Calls wait for it. */
  onStart: (call: Call) => Promise<void>;
  /** It died too often, and is given up. */
  onTrouble: () => void;
}

const DEATHS = 3;
const DEATHS_WITHIN = 60_000;
const CLOSING = 5_000;

export function libraryHost({ launch, handle, listen, onStart, onTrouble }: LibraryHostNeeds): LibraryHost {
  let running: Running | null = null;
  let deaths: number[] = [];
  let isStopping = false;

  const begin = () => {
    const child = launch();
    const mine = peer(child.channel, handle, listen);
    child.channel.onClose(() => {
      running = null;
      if (!isStopping) died();
    });
    const ready = onStart(mine.call);
    // Whoever calls hears of it; without this line a failure that nobody asked for would count as unhandled.
    ready.catch(() => {});
    running = { child, peer: mine, ready };
  };
  const died = () => {
    const now = Date.now();
    deaths = [...deaths.filter((at) => now - at < DEATHS_WITHIN), now];
    console.error(`The library process ended unasked (${deaths.length} of ${DEATHS}).`);
    if (deaths.length < DEATHS) return begin();
    onTrouble();
  };
  const attempt: Call = async (name, args, key) => {
    const now = running;
    if (!now) throw new Failure('library-gone', 'The library process has ended.');
    await now.ready;
    return now.peer.call(name, args, key);
  };

  return {
    // Asking twice is safe: reads change nothing, and writes carry the key of the act.
    call: async (name, args, key) => {
      try {
        return await attempt(name, args, key);
      } catch (error) {
        if (isStopping || !isFailure(error, 'library-gone')) throw error;
        return attempt(name, args, key);
      }
    },
    start: () => {
      if (running) return;
      deaths = [];
      begin();
    },
    stop: async () => {
      isStopping = true;
      const now = running;
      if (!now) return;
      const closed = now.peer.call('library.close', {}).then(() => {}, (error: unknown) => console.error('The library was not closed:', error));
      await within(CLOSING, closed, () => console.error('The library did not close in time.'));
      now.child.kill();
    },
  };
}

export interface ReaderHost {
  call(name: string, args: unknown): Promise<unknown>;
  start(): void;
  stop(): void;
}

/**
 * One call at a time, so that a file that hangs or kills the reader is the one that is blamed.
 * @param limitOf how many milliseconds a call may take.
 */
export function readerHost(launch: () => Child, limitOf: (name: string) => number): ReaderHost {
  const turn = inTurn();
  let running: { child: Child; peer: Peer } | null = null;

  const begin = () => {
    const child = launch();
    const refuse = () => {
      throw new Failure('bad-call', 'The reader asks nothing.');
    };
    const mine = { child, peer: peer(child.channel, refuse, undefined, 'reader-gone') };
    child.channel.onClose(() => {
      if (running === mine) running = null;
    });
    running = mine;
    return mine;
  };
  const stop = () => {
    running?.child.kill();
    running = null;
  };

  return {
    call: (name, args) => turn(() => {
      const { peer: reader } = running ?? begin();
      return within(limitOf(name), reader.call(name, args), () => {
        stop();
        throw new Failure('too-slow', 'The file took too long to read.');
      });
    }),
    start: () => void (running ?? begin()),
    stop,
  };
}

function isFailure(error: unknown, code: ErrorCode): boolean {
  return error instanceof Failure && error.code === code;
}
