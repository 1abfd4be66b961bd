import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { electronArguments } from '../../scripts/bootstrap/electron-arguments.mjs'
import { findElectronRuntime } from '../../scripts/bootstrap/electron-runtime.mjs'
import { benchLibrary } from './library/bench-library.ts'
import type { LibraryPlan } from './library/shelf.ts'
import { prepareElectronFiles } from './prepare-electron-files.ts'

/** What every measurement works with. */
export interface Bench {
  /** The repository, whose build in out/ is measured. */
  readonly projectFolder: string
  /** Electron's executable, as the launcher has brought it up. */
  readonly electron: string
  /** What every Electron of the bench is started with, Stet's and its peers' alike. */
  readonly electronFlags: readonly string[]
  /** The folder with what runs inside Electron for the bench. */
  readonly electronFiles: string
  /** The library that most rows are about. */
  readonly library: LibraryPlan
  /** That library in words. */
  readonly libraryName: string
  /** How often something is repeated: `usual` times, `few` times with --quick. */
  readonly rounds: (usual: number, few: number) => number
  /** A fresh data folder, with a copy of a plan's library in it unless that is null. Taken away in the end. */
  readonly dataFolder: (plan: LibraryPlan | null) => Promise<string>
  /** Says something that stands beside the table, on stderr. */
  readonly note: (text: string) => void
}

/** Sets the bench up, hands it to `measure` and clears away what was laid out. */
export async function withBench<T>(
  options: { readonly isQuick: boolean; readonly stories: number },
  measure: (bench: Bench) => Promise<T>,
): Promise<T> {
  const folders: string[] = []
  const note = (text: string): void => {
    process.stderr.write(`bench: ${text}\n`)
  }
  const library = { stories: options.stories, claimsPerStory: 100, correctionsPerStory: 2 }
  try {
    return await measure({
      projectFolder: join(import.meta.dirname, '../..'),
      electron: electronExecutable(),
      electronFlags: electronArguments({ virtualScreen: true }),
      electronFiles: await prepareElectronFiles(),
      library,
      libraryName: `${inThousands(library.stories)} stories, ${inThousands(library.stories * 100)} claims`,
      rounds: (usual, few) => (options.isQuick ? few : usual),
      async dataFolder(plan) {
        const folder = await mkdtemp(join(tmpdir(), 'stet-bench-'))
        folders.push(folder)
        if (plan !== null) await copyFile(await benchLibrary(plan, note), join(folder, 'library.stet'))
        return folder
      },
      note,
    })
  } finally {
    for (const folder of folders) await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

function inThousands(count: number): string {
  return count.toLocaleString('en')
}

function electronExecutable(): string {
  const runtime = findElectronRuntime()
  if (runtime === null) throw new Error('There is no Electron. Start this through `npm run bench`.')
  return runtime.executable
}
