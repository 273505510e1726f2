// Journeys: what a user does, in real Electron. Started by scripts/test.mjs, which finds Electron and a screen.
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/app',
  outputDir: 'out/playwright',
  // One app at a time: each has a screen, a clipboard and a lock of its own to itself.
  workers: 1,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: 'out/journeys.json' }]],
});
