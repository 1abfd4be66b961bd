import { constants } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { AppError } from '../../shared/ipc/result.ts'

/** A file that is open for reading, with its length in bytes when it was opened. */
export interface OpenFile {
  readonly handle: FileHandle
  readonly byteLength: number
}

/**
 * Opens a file for reading if it is an ordinary one of at most `limit` bytes. The caller closes the handle.
 *
 * Throws AppError `not_found`, `unreadable` for folders, devices, pipes and symbolic links, `too_large` with the
 * limit named, `empty`; errors of the system otherwise.
 */
export async function openRegularFile(path: string, limit: number): Promise<OpenFile> {
  const handle = await openWithoutFollowing(path)
  try {
    const stat = await handle.stat()
    if (!stat.isFile()) throw notAFile()
    if (stat.size > limit) {
      throw new AppError(
        'too_large',
        `The file is larger than ${inMegabytes(limit)}. Nothing was kept of it.`,
      )
    }
    if (stat.size === 0) throw new AppError('empty', 'The file is empty. Nothing was kept of it.')
    return { handle, byteLength: stat.size }
  } catch (error) {
    await handle.close()
    throw error
  }
}

async function openWithoutFollowing(path: string): Promise<FileHandle> {
  // NONBLOCK, since opening a named pipe would wait for a writer. On Windows both are undefined and add nothing.
  const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK
  try {
    return await open(path, flags)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null
    if (code === 'ELOOP' || code === 'ENXIO') throw notAFile()
    if (code === 'ENOENT' || code === 'ENOTDIR')
      throw new AppError('not_found', 'There is no such file any more.')
    throw error
  }
}

function notAFile(): AppError {
  return new AppError('unreadable', 'This is not an ordinary file, so Stet does not open it.')
}

function inMegabytes(bytes: number): string {
  return `${Math.floor(bytes / 1_000_000)} MB`
}
