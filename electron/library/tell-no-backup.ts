import { ask } from '../dialogs/ask.ts'
import { describeError } from '../ipc/describe-error.ts'

/** Tells the person that the daily backup could not be made, and why. */
export async function tellNoBackup(error: unknown): Promise<void> {
  const { message } = describeError(error)
  await ask('The daily backup could not be made.', `${message} The library itself is saved.`, [['OK', null]])
}
