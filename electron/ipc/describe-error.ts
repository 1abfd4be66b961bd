import { explainSqliteError } from '../../db/explain-sqlite-error.ts'
import { AppError, type AppErrorData } from '../../shared/ipc/result.ts'

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
  const code = causes.get(systemCodeOf(error) ?? '') ?? 'internal'
  return { code, message: sentences[code] }
}

/** The code that SQLite or the system gave an error, e.g. `SQLITE_FULL` or `ENOSPC`; null when it has none. */
export function systemCodeOf(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null
  return typeof error.code === 'string' ? error.code : null
}

type Cause = 'disk_full' | 'read_only' | 'busy' | 'not_found' | 'internal'

/** What files refuse, by the system's code. */
const causes: ReadonlyMap<string, Cause> = new Map([
  ['ENOSPC', 'disk_full'],
  ['EDQUOT', 'disk_full'],
  ['EFBIG', 'disk_full'],
  ['EROFS', 'read_only'],
  ['EACCES', 'read_only'],
  ['EPERM', 'read_only'],
  ['EBUSY', 'busy'],
  ['ENOENT', 'not_found'],
  ['ENOTDIR', 'not_found'],
])

const sentences: Readonly<Record<Cause, string>> = {
  disk_full: 'The disk is full. Nothing was changed. Make room and try again.',
  read_only: 'Stet may not write there. Nothing was changed.',
  busy: 'Another program is using the file. Nothing was changed. Try again in a moment.',
  not_found: 'There is no such file or folder any more. Nothing was changed.',
  internal: 'Something went wrong inside Stet. Nothing was changed.',
}
