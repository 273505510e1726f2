// The reader process: the library asks it which files there are and what stands in each. It parses what strangers wrote, so it may die; nothing else does.
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { parentChannel, peer } from '../rpc';
import { readerCalls } from './calls';

// A parser's promise that nobody awaits, as pdf.js leaves some behind: the file it belongs to is answered for all the same.
process.on('unhandledRejection', (reason) => console.warn('A parser left a fault behind:', reason instanceof Error ? reason.message : reason));
new Worker(join(__dirname, 'memory.js')).unref();
peer(parentChannel(), readerCalls);
