import { defineConfig } from '@playwright/test'
import { findElectronRuntime } from './scripts/bootstrap/electron-runtime.mjs'

// Called by hand as well as through `npm test -- e2e`, which builds first and gives the tests a screen.
const runtime = findElectronRuntime()
if (runtime) process.env.ELECTRON_OVERRIDE_DIST_PATH = runtime.folder

const report = process.env.STET_TEST_REPORT

// Drives the built app in real Electron.
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
  reporter: [['list'], ...(report ? [['json', { outputFile: report }] as const] : [])],
  use: { trace: 'retain-on-failure', screenshot: 'only-on-failure' },
})
