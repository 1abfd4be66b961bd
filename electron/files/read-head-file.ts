import type { HistoryHead } from '../../shared/domain/history-head.ts'
import { readHeadFile } from '../../shared/history/head-file.ts'
import { AppError } from '../../shared/ipc/result.ts'
import { openRegularFile } from './open-regular-file.ts'

const largestHeadFile = 10_000

/** The head that was saved in a file. Throws AppError `unreadable` for one that holds none, and what `openRegularFile` throws. */
export async function readHeadFrom(path: string): Promise<HistoryHead> {
  const { handle } = await openRegularFile(path, largestHeadFile)
  try {
    const head = readHeadFile(await handle.readFile('utf8'))
    if (head === null) throw new AppError('unreadable', 'This is not the head of a history that Stet saved.')
    return head
  } finally {
    await handle.close()
  }
}
