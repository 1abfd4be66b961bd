import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { findElectronRuntime } from '../../scripts/bootstrap/electron-runtime.mjs'
import { argumentsFor, projectFolder } from './fixtures.ts'

/** A dialog as it was shown. */
export interface ShownDialog {
  readonly message: string
  readonly detail: string
  readonly buttons: readonly string[]
}

/** How a run of Stet ended: its exit code, what it wrote, and the dialogs it showed. */
export interface EndedRun {
  readonly code: number | null
  readonly output: string
  readonly dialogs: readonly ShownDialog[]
}

/** Starts Stet without Playwright where it ends by itself, and answers its dialogs by these buttons. */
export async function runToEnd(dataFolder: string, answers: readonly string[]): Promise<EndedRun> {
  const runtime = findElectronRuntime()
  if (runtime === null) throw new Error('There is no Electron on this machine.')
  const answering = join(projectFolder, 'tests/e2e/answer-dialogs.ts')
  const child = spawn(runtime.executable, ['--require', answering, ...argumentsFor(dataFolder)], {
    cwd: projectFolder,
    env: { ...process.env, STET_TEST_ANSWERS: JSON.stringify(answers) },
  })
  let output = ''
  const collect = (chunk: Buffer) => (output += chunk.toString())
  child.stdout.on('data', collect)
  child.stderr.on('data', collect)
  const [code] = (await once(child, 'close')) as [number | null]
  const dialogs = [...output.matchAll(/^dialog (.*)$/gm)].map(
    (line) => JSON.parse(line[1] ?? '') as ShownDialog,
  )
  return { code, output, dialogs }
}
