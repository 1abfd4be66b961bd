import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { projectFolder } from './fixtures.ts'

const run = promisify(execFile)

/** Runs Stet's command line on a data folder, as a second way to look at it. Answers what it printed. */
export async function stetCommand(dataFolder: string, ...args: readonly string[]): Promise<string> {
  const cli = join(projectFolder, 'electron/cli/stet.ts')
  const { stdout } = await run(process.execPath, [cli, ...args, '--data', dataFolder])
  return stdout
}
