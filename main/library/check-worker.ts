// Thread entry: checks one file that nobody writes to, tells how far it is, and ends.
import { parentPort, workerData } from 'node:worker_threads';
import { callErrorOf } from '../failure';
import { inspectFile } from './checking';
import type { Told, Work } from './check-thread';
import { explained } from './database';

const { path, depth } = workerData as Work;
const tell = (told: Told) => parentPort?.postMessage(told);

void run();

async function run(): Promise<void> {
  try {
    tell({ inspection: await inspectFile(path, depth, { step: async (done, total, at) => tell({ done, total, at }) }) });
  } catch (error) {
    tell({ failure: callErrorOf(explained(error, path)) });
  }
}
