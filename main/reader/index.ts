// The reader process: the library asks it which files there are and what stands in each. It parses what strangers wrote, so it may die; nothing else does.
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { parentChannel, peer } from '../rpc';
import { readerCalls } from './calls';

new Worker(join(__dirname, 'memory.js')).unref();
peer(parentChannel(), readerCalls);
