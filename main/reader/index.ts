// The reader process: the library asks it which files there are and what stands in each. It parses what strangers wrote, so it may die; nothing else does.
import { parentChannel, peer } from '../rpc';
import { readerCalls } from './calls';

peer(parentChannel(), readerCalls);
