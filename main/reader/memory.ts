// A thread beside the reader's own, which is deaf while it parses: it ends the whole process before one file has eaten the machine's memory.
// The heap has a limit of its own under Node; what lies outside of it (bytes, and all of it in Electron's processes) has none but this.
import { writeSync } from 'node:fs';
import { setInterval } from 'node:timers';
import { workerData } from 'node:worker_threads';

/** Of the process, in bytes: the largest files that are read take about half of it. */
const MOST = 1280 * 1024 * 1024;
const limit = typeof workerData === 'number' ? workerData : MOST;
const LOOKED_EVERY = 20; // ms

setInterval(() => {
  const used = process.memoryUsage.rss();
  if (used <= limit) return;
  // A thread's console speaks through the process's main thread, which does not listen now.
  writeSync(2, `The reader ends itself: a file has made it take ${Math.round(used / 1024 / 1024)} MB of memory.\n`);
  process.kill(process.pid, 'SIGKILL');
}, LOOKED_EVERY);
