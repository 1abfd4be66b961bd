import { defineConfig } from '@playwright/test'

// Drives the built app in real Electron. Run it through `npm test -- e2e`, which builds first, names the
// Electron runtime in ELECTRON_OVERRIDE_DIST_PATH and gives it a screen.
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  // Two cores: a second app at once saves time, a third one only makes waits longer.
  workers: 2,
  forbidOnly: process.env.CI !== undefined,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: { trace: 'retain-on-failure', screenshot: 'only-on-failure' },
})
