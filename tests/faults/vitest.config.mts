// Fault tests: the real library process, killed, cut off, damaged and starved. `npm test` runs their short form, `npm run test:faults` the long one.
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: resolve(import.meta.dirname, '..', '..'),
  test: {
    include: ['tests/faults/**/*.fault.ts'],
    environment: 'node',
    pool: 'forks',
    maxWorkers: 2,
    // They wait for real processes; the long form lives through thousands of them.
    testTimeout: 45 * 60_000,
    hookTimeout: 60_000,
    teardownTimeout: 60_000,
  },
});
