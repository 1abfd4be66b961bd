import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test as base, type ElectronApplication, type Page } from '@playwright/test'
import type {} from '../../renderer/api/window.d.ts'
import { electronArguments } from '../../scripts/bootstrap/electron-arguments.mjs'
import { Complaints } from './complaints.ts'

/** The repository's own folder, whose build in out/ is what runs. */
export const projectFolder = join(import.meta.dirname, '../..')

/** One running Stet with the page of its first window. */
export interface RunningStet {
  readonly app: ElectronApplication
  readonly page: Page
}

/** Starting Stet, once or again, on one data folder. */
export interface StetDesk {
  /** Fresh for each test, and taken away after it. */
  readonly dataFolder: string
  /** Starts Stet with further arguments, such as a file to open. What still runs is closed after the test. */
  readonly start: (...args: readonly string[]) => Promise<RunningStet>
  /**
   * Starts Stet where it asks something before there is a window: the buttons of the system's message boxes that are
   * pressed, one after the other.
   */
  readonly startAnswering: (buttons: readonly string[], ...args: readonly string[]) => Promise<RunningStet>
  /** What Stet complained of. What is left of it unexpected at the end fails the test. */
  readonly complaints: Complaints
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

/** Answers message boxes that come before a test can reach the app. */
const answerDialogs = join(import.meta.dirname, 'answer-dialogs.ts')

/** Tests in the real app on a fresh data folder, with nothing of Stet's faked. */
export const test = base.extend<{ stet: StetDesk }>({
  stet: async ({ playwright }, use) => {
    const dataFolder = await mkdtemp(join(tmpdir(), 'stet-e2e-'))
    const complaints = new Complaints()
    const running: ElectronApplication[] = []
    const launch = async (args: string[], environment: Record<string, string>): Promise<RunningStet> => {
      const app = await playwright._electron.launch({
        args,
        cwd: projectFolder,
        env: { ...definedEnvironment(), ...environment },
      })
      running.push(app)
      complaints.listenTo(app)
      return { app, page: await app.firstWindow() }
    }
    await use({
      dataFolder,
      complaints,
      start: (...args) => launch(argumentsFor(dataFolder, args), {}),
      startAnswering: (buttons, ...args) =>
        launch(['--require', answerDialogs, ...argumentsFor(dataFolder, args)], {
          STET_TEST_ANSWERS: JSON.stringify(buttons),
        }),
    })
    for (const app of running) await app.close()
    const unexpected = await complaints.unexpected(dataFolder)
    await rm(dataFolder, { recursive: true, force: true, maxRetries: 5 })
    expect(unexpected, 'Stet complained').toEqual([])
  },
})

function definedEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env)
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => entry[1] !== undefined))
}
