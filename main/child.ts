// A child as the hosts see it: a wire, and a way to end it. Here a plain Node child; `processes.ts` adds Electron's own kind.
import { fork, type Serializable } from 'node:child_process';
import type { Channel } from './rpc';

export interface Child {
  channel: Channel;
  kill(): void;
}

/** What a child may know of the machine; nothing of ours, and no NODE_OPTIONS or ELECTRON_RUN_AS_NODE. */
const PASSED_ON = ['PATH', 'HOME', 'LANG', 'LC_ALL', 'TZ', 'TMPDIR', 'TEMP', 'TMP', 'SystemRoot'];

export function childEnvironment(): Record<string, string> {
  const entries = PASSED_ON.map((name) => [name, process.env[name]] as const);
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => entry[1] !== undefined));
}

/** @param heap in megabytes; Node's own limit if left out. */
export function forkNode(entry: string, execPath: string, heap?: number): Child {
  const execArgv = heap === undefined ? [] : [`--max-old-space-size=${heap}`];
  const child = fork(entry, [], { execPath, execArgv, env: childEnvironment(), stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  return {
    channel: {
      // Posting to a child that has just died is no fault of ours: its close is heard on its own.
      post: (message) => void child.send(message as Serializable, () => {}),
      onMessage: (listen) => void child.on('message', listen),
      onClose: (listen) => {
        const once = onlyOnce(listen);
        child.on('disconnect', once);
        child.on('exit', once);
        child.on('error', once);
      },
    },
    kill: () => void child.kill('SIGKILL'),
  };
}

export function onlyOnce(act: () => void): () => void {
  let isDone = false;
  return () => {
    if (isDone) return;
    isDone = true;
    act();
  };
}
