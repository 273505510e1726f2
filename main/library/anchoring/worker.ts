// Thread entry: carries one article's passages over and ends. A word diff of long texts takes seconds, in which the library must go on answering.
import { parentPort, workerData } from 'node:worker_threads';
import { carryOver } from './anchoring';
import type { Work } from './carry';

const { oldText, newText, anchors, diffTime } = workerData as Work;
parentPort?.postMessage(carryOver(oldText, newText, anchors, diffTime));
