// What `npm run bench` times in the real window: `reading.bench.ts` beside the bare page, `window.bench.ts` by itself. Nothing in it asserts a time.
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  testMatch: '*.bench.ts',
  outputDir: '../../out/playwright-bench',
  workers: 1,
  retries: 0,
  timeout: 600_000,
  expect: { timeout: 30_000 },
  reporter: [['list']],
});
