import { CommanderError } from 'commander'
import { describeError } from '../ipc/describe-error.ts'
import { tell } from './output.ts'
import { stetProgram } from './program.ts'

const refused = 1
const wrongUsage = 2

/** Runs the command that these words ask for. Answers the exit code; never rejects. */
export async function runCli(words: readonly string[]): Promise<number> {
  try {
    await stetProgram().parseAsync([...words], { from: 'user' })
    return 0
  } catch (error) {
    // Commander has said already what was wrong with the words; everything else gets its sentence here.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : wrongUsage
    tell(describeError(error).message)
    return refused
  }
}
