import { createHash, randomUUID } from 'node:crypto'
import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { AttachmentState } from '../../db/doctor.ts'
import { AppError } from '../../shared/ipc/result.ts'
import { openRegularFile } from './open-regular-file.ts'
import { replaceFile, syncFolder } from './replace-file.ts'

/** The largest file that is kept with a source, in bytes: an hour of interview, not a film. */
export const largestAttachment = 500_000_000

/** A file as the store has it: the digest is its name there, `fileName` what the person called it. */
export interface StoredFile {
  readonly sha256: string
  readonly fileName: string
  readonly byteLength: number
}

/** The files kept with sources, each under the SHA-256 of its bytes, so the same file is kept once. */
export interface AttachmentStore {
  /** Copies a file in. Throws what `openRegularFile` throws; then nothing is kept. */
  keep(path: string): Promise<StoredFile>
  /** Keeps bytes that are no file yet. */
  keepBytes(bytes: Uint8Array): Promise<Omit<StoredFile, 'fileName'>>
  /** The bytes of a kept file. Throws AppError `not_found`, `too_large` or, when they are not what they were, `unreadable`. */
  read(sha256: string): Promise<Buffer>
  /** Writes a kept file to `path`. Throws AppError `not_found` or, when its bytes are not what they were, `unreadable`. */
  copyTo(sha256: string, path: string): Promise<void>
  /** What became of a kept file: it is as it was, its bytes are others now, or it is not there. */
  stateOf(sha256: string): Promise<AttachmentState>
}

/** The store in `folder`, which is made when it is first needed: `<folder>/ab/ab12…`. */
export function openAttachmentStore(folder: string): AttachmentStore {
  return {
    keep: (path) => keep(folder, path),
    keepBytes: (bytes) => store(folder, [bytes]),
    read: (sha256) => read(folder, sha256),
    copyTo: (sha256, path) => copyTo(folder, sha256, path),
    stateOf: (sha256) => stateOf(placeOf(folder, sha256), sha256),
  }
}

async function keep(folder: string, path: string): Promise<StoredFile> {
  const { handle } = await openRegularFile(path, largestAttachment)
  try {
    const stored = await store(folder, handle.createReadStream({ autoClose: false }))
    return { ...stored, fileName: basename(path) }
  } finally {
    await handle.close()
  }
}

async function store(
  folder: string,
  bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<Omit<StoredFile, 'fileName'>> {
  const temporary = join(folder, `incoming-${randomUUID()}.tmp`)
  try {
    await mkdir(folder, { recursive: true })
    const { sha256, byteLength } = await copyAndDigest(bytes, temporary)
    const place = placeOf(folder, sha256)
    await mkdir(dirname(place), { recursive: true })
    // Also over a copy that is there: the bytes are the same, unless that copy was damaged since.
    await rename(temporary, place)
    await syncFolder(dirname(place))
    await syncFolder(folder)
    return { sha256, byteLength }
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}

async function read(folder: string, sha256: string): Promise<Buffer> {
  const { handle } = await openRegularFile(placeOf(folder, sha256), largestAttachment)
  try {
    const chunks: Uint8Array[] = []
    for await (const chunk of verified(handle.createReadStream({ autoClose: false }), sha256))
      chunks.push(chunk)
    return Buffer.concat(chunks)
  } finally {
    await handle.close()
  }
}

/** The limit is held here too, since a file can grow while it is read. */
async function copyAndDigest(
  bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  target: string,
): Promise<{ sha256: string; byteLength: number }> {
  const hash = createHash('sha256')
  let byteLength = 0
  const output = await open(target, 'wx', 0o600)
  try {
    for await (const chunk of bytes) {
      byteLength += chunk.byteLength
      if (byteLength > largestAttachment) throw new AppError('too_large', 'The file grew beyond 500 MB.')
      hash.update(chunk)
      await output.writeFile(chunk)
    }
    await output.sync()
  } finally {
    await output.close()
  }
  return { sha256: hash.digest('hex'), byteLength }
}

async function copyTo(folder: string, sha256: string, path: string): Promise<void> {
  const { handle } = await openRegularFile(placeOf(folder, sha256), largestAttachment)
  try {
    await replaceFile(path, verified(handle.createReadStream({ autoClose: false }), sha256))
  } finally {
    await handle.close()
  }
}

async function stateOf(place: string, sha256: string): Promise<AttachmentState> {
  let file: FileHandle | null = null
  try {
    file = (await openRegularFile(place, largestAttachment)).handle
    const hash = createHash('sha256')
    for await (const chunk of file.createReadStream({ autoClose: false })) hash.update(chunk as Buffer)
    return hash.digest('hex') === sha256 ? 'sound' : 'changed'
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return error.code === 'not_found' ? 'missing' : 'changed'
  } finally {
    await file?.close()
  }
}

/** Passes the bytes on and throws at their end when they are not those of the digest, before the file gets its name. */
async function* verified(bytes: AsyncIterable<Uint8Array>, sha256: string): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256')
  for await (const chunk of bytes) {
    hash.update(chunk)
    yield chunk
  }
  if (hash.digest('hex') !== sha256) {
    throw new AppError('unreadable', 'The kept file was changed outside Stet. No copy was made.')
  }
}

/** Only a digest is a name here, so that no path leads out of the folder. */
function placeOf(folder: string, sha256: string): string {
  if (!/^[0-9a-f]{64}$/.test(sha256))
    throw new AppError('bad_input', 'This is not the digest of a kept file.')
  return join(folder, sha256.slice(0, 2), sha256)
}
