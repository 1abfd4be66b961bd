import { defineConfig } from 'vitest/config'

// Everything that runs without a window; tests/e2e belongs to Playwright (playwright.config.ts).
export default defineConfig({
  cacheDir: '.cache/vite-tests',
  test: {
    include: ['tests/{unit,db,ipc,scripts}/**/*.test.{ts,tsx}'],
    environment: 'node',
    // Vitest would leave one core to itself, and sleep on a machine of two.
    maxWorkers: '100%',
    restoreMocks: true,
    unstubEnvs: true,
    unstubGlobals: true,
    // A test that waits longer than this on SQLite or a child process hangs.
    testTimeout: 20_000,
  },
})
