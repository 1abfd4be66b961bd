import { explainSqliteError } from '../../db/explain-sqlite-error.ts'
import { AppError, type AppErrorCode, type AppErrorData } from '../../shared/ipc/result.ts'

/**
 * Turns whatever a handler threw into a code and a sentence. Only an AppError speaks for itself: the message
 * of any other error may hold words of an article, so it is replaced.
 */
export function describeError(thrown: unknown): AppErrorData {
  const error = explainSqliteError(thrown)
  if (error instanceof AppError) {
    const { code, message, detail } = error
    return detail === undefined ? { code, message } : { code, message, detail }
  }
  const [code, message] = refusals.get(systemCodeOf(error) ?? '') ?? inside
  return { code, message }
}

/** The code that SQLite or the system gave an error, e.g. `SQLITE_FULL` or `ENOSPC`; null when it has none. */
export function systemCodeOf(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null
  return typeof error.code === 'string' ? error.code : null
}

type Refusal = readonly [code: AppErrorCode, message: string]

const inside: Refusal = ['internal', 'Something went wrong inside Stet. Nothing was changed.']
const full: Refusal = ['disk_full', 'The disk is full. Nothing was changed. Make room and try again.']
const forbidden: Refusal = ['read_only', 'Stet may not write there. Nothing was changed.']
const gone: Refusal = ['not_found', 'There is no such file or folder any more. Nothing was changed.']
const otherKind: Refusal = [
  'unreadable',
  'A file stands where a folder should be, or the other way round. Nothing was changed.',
]

/** What the file system refuses, by its code. */
const refusals: ReadonlyMap<string, Refusal> = new Map([
  ['ENOSPC', full],
  ['EDQUOT', full],
  ['EFBIG', full],
  ['EROFS', forbidden],
  ['EACCES', forbidden],
  ['EPERM', forbidden],
  ['ENOENT', gone],
  ['ENOTDIR', otherKind],
  ['EISDIR', otherKind],
  ['EEXIST', otherKind],
  ['EBUSY', ['busy', 'Another program is using the file. Nothing was changed. Try again in a moment.']],
])
