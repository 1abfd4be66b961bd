import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, type ElectronApplication, type Page } from '@playwright/test'
import { electronArguments } from '../../scripts/bootstrap/electron-arguments.mjs'

/** The repository's own folder, whose build in out/ is what runs. */
export const projectFolder = join(import.meta.dirname, '../..')

/** One running Stet with its first window. */
export interface RunningStet {
  readonly app: ElectronApplication
  readonly window: Page
}

/** Starting Stet, once or again, on one data folder. */
export interface StetDesk {
  /** Fresh for each test, and taken away after it. */
  readonly dataFolder: string
  /** Starts Stet with further arguments, such as a file to open. What still runs is closed after the test. */
  readonly start: (...args: readonly string[]) => Promise<RunningStet>
}

/** What Electron is started with to run the built app on a data folder. */
export function argumentsFor(dataFolder: string, args: readonly string[] = []): string[] {
  return [
    ...electronArguments({ virtualScreen: true }),
    projectFolder,
    `--user-data-dir=${dataFolder}`,
    ...args,
  ]
}

/** Tests in the real app on a fresh data folder, with nothing of Stet's faked. */
export const test = base.extend<{ stet: StetDesk }>({
  stet: async ({ playwright }, use) => {
    const dataFolder = await mkdtemp(join(tmpdir(), 'stet-e2e-'))
    const running: ElectronApplication[] = []
    const start = async (...args: readonly string[]): Promise<RunningStet> => {
      const app = await playwright._electron.launch({
        args: argumentsFor(dataFolder, args),
        cwd: projectFolder,
      })
      running.push(app)
      return { app, window: await app.firstWindow() }
    }
    await use({ dataFolder, start })
    for (const app of running) await app.close()
    await rm(dataFolder, { recursive: true, force: true, maxRetries: 5 })
  },
})
