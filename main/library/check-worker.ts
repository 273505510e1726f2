// Thread entry: checks one file that nobody writes to, tells how far it is, and ends.
import { parentPort, workerData } from 'node:worker_threads';
import { callErrorOf } from '../failure';
import { inspectFile } from './checking';
import type { Told, Work } from './check-thread';
import { explained } from './database';

const TOLD_EVERY = 50; // ms
const { path, depth } = workerData as Work;
const tell = (told: Told) => parentPort?.postMessage(told);

void run();

async function run(): Promise<void> {
  let last = 0;
  const step = async (done: number, total: number, at: string) => {
    if (performance.now() - last < TOLD_EVERY) return;
    last = performance.now();
    tell({ done, total, at });
  };
  try {
    tell({ inspection: await inspectFile(path, depth, { step }) });
  } catch (error) {
    tell({ failure: callErrorOf(explained(error, path)) });
  }
}
