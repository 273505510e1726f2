// Starts the library and the reader: as Electron's utility processes, or as plain Node children under an Electron that is too old for the database.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { app, utilityProcess } from 'electron';
import { type Child, childEnvironment, forkNode, onlyOnce } from './child';

export type ProcessName = 'library' | 'reader';

// better-sqlite3 13 does not throw where Node-API 10 is missing: it kills the process. So the version is looked at first.
const DATABASE_NEEDS_NODE_API = 10;

/** Whether plain Node must serve. Such children are to be started before Electron is ready, else they inherit a socket of its GPU process and hold it open. */
export const usesPlainNode = Number(process.versions['napi']) < DATABASE_NEEDS_NODE_API;

/** In megabytes. The reader parses what strangers wrote; under Electron, where a process's heap cannot be limited, its own thread ends it (`reader/memory.ts`). */
const HEAP: Readonly<Record<ProcessName, number | undefined>> = { library: undefined, reader: 768 };

export function startProcess(name: ProcessName): Child {
  const entry = join(__dirname, `${name}.js`);
  return usesPlainNode ? forkNode(unpacked(entry), plainNode(), HEAP[name]) : startUtility(name, entry);
}

/** Plain Node cannot look into the packed app; what it needs lies unpacked beside it. */
export function unpacked(path: string): string {
  return path.replace(/app\.asar(?=[\\/]|$)/, 'app.asar.unpacked');
}

function startUtility(name: ProcessName, entry: string): Child {
  const child = utilityProcess.fork(entry, [], { serviceName: `Commonplace ${name}`, env: childEnvironment(), stdio: 'inherit' });
  return {
    channel: {
      post: (message) => child.postMessage(message),
      onMessage: (listen) => void child.on('message', listen),
      onClose: (listen) => void child.on('exit', onlyOnce(listen)),
    },
    kill: () => void child.kill(),
  };
}

function plainNode(): string {
  const shipped = join(process.resourcesPath, 'node', 'bin', 'node');
  const named = app.isPackaged ? undefined : process.env['COMMONPLACE_NODE'];
  const found = [named, shipped].find((path) => path !== undefined && existsSync(path));
  if (found === undefined) {
    throw new Error(`Electron ${process.versions['electron'] ?? ''} is too old for the library, and no Node was found to serve it; set COMMONPLACE_NODE.`);
  }
  return found;
}
