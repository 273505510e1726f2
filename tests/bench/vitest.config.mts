// `npm run bench`: the library timed against bare SQLite. No part of `npm test`, and nothing in it asserts a time.
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: resolve(import.meta.dirname, '..', '..'),
  test: { include: ['tests/bench/**/*.measure.ts'], environment: 'node', pool: 'forks', testTimeout: 30 * 60_000, hookTimeout: 30 * 60_000 },
});
