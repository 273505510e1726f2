// Unit tests: everything in tests/ but the journeys, which need a window (playwright.config.ts).
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  // As in electron.vite.config.ts.
  assetsInclude: ['**/*.bcmap'],
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/app/**'],
    environment: 'node',
    // A process a file: better-sqlite3 is machine code and must not be shared between threads.
    pool: 'forks',
    isolate: true,
    // Ends what hangs; a slow or busy machine is no fault.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
