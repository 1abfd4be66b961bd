import { execFile } from 'node:child_process'
import { open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Whether tests may mount disks here: on Linux, as root. */
export const canMount = process.platform === 'linux' && process.getuid?.() === 0

/** Lays a disk of so many megabytes over an empty folder. */
export async function mountDisk(folder: string, megabytes: number): Promise<void> {
  await run('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder])
}

/** Makes a mounted disk one that can only be read. */
export async function makeReadOnly(folder: string): Promise<void> {
  await run('mount', ['-o', 'remount,ro', folder])
}

/** Takes a disk away again, also while something on it is still open. Does nothing where there is none. */
export async function unmountDisk(folder: string): Promise<void> {
  await run('umount', ['--lazy', folder]).catch(() => undefined)
}

/** Fills a disk to the last byte. What is answered makes room again. */
export async function fillDisk(folder: string): Promise<() => Promise<void>> {
  const path = join(folder, 'holiday-pictures')
  const file = await open(path, 'w')
  const piece = Buffer.alloc(64 * 1024, 1)
  try {
    for (let size = piece.length; size >= 1;) {
      const { bytesWritten } = await file.write(piece, 0, size).catch(() => ({ bytesWritten: 0 }))
      if (bytesWritten < size) size = Math.floor(size / 2)
    }
  } finally {
    await file.close()
  }
  return () => rm(path)
}
