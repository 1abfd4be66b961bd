import { type ExportFormat, isPackedFormat } from '../../shared/domain/export-request.ts'
import type { LogPiece } from '../../shared/export/log-renderer.ts'
import { replaceFile } from '../files/replace-file.ts'
import { packLog } from './pack-log.ts'
import type { PackedPiece } from './pack-zip.ts'
import { type AnyLog, renderLog } from './render-log.ts'

/** Told how many of the rows are written. The last call is for all of them. */
export type OnProgress = (done: number, total: number) => void

/**
 * Writes a log as a file in a format. The name at `path` stands for the whole old or the whole new file, whatever
 * happens; on failure the error of the system is thrown and nothing is left behind.
 */
export async function writeExport(
  log: AnyLog,
  format: ExportFormat,
  path: string,
  onProgress: OnProgress = () => undefined,
): Promise<void> {
  const total = log.log.rows.length
  const tell = (rowsDone: number) => onProgress(rowsDone, total)
  await replaceFile(
    path,
    isPackedFormat(format) ? told(packLog(log, format), tell) : inBuffers(renderLog(log, format), tell),
  )
}

function* told(pieces: Iterable<PackedPiece>, onWritten: (rowsDone: number) => void): Generator<Uint8Array> {
  for (const { bytes, rowsDone } of pieces) {
    yield bytes
    onWritten(rowsDone)
  }
}

/** How much goes to the disk at a time, in bytes. */
const bufferLength = 256 * 1024

/**
 * The pieces in UTF-8, gathered in one buffer that is filled again once its bytes are written, so that a log of any
 * length passes through the same memory. `onWritten` hears how many rows are through.
 */
function* inBuffers(
  pieces: Iterable<LogPiece>,
  onWritten: (rowsDone: number) => void,
): Generator<Uint8Array> {
  const encoder = new TextEncoder()
  const buffer = new Uint8Array(bufferLength)
  let used = 0
  let rowsDone = 0
  for (const piece of pieces) {
    let rest = piece.text
    for (;;) {
      const { read, written } = encoder.encodeInto(rest, buffer.subarray(used))
      used += written
      if (read === rest.length) break
      yield buffer.subarray(0, used)
      onWritten(rowsDone)
      used = 0
      rest = rest.slice(read)
    }
    rowsDone = piece.rowsDone
  }
  if (used > 0) yield buffer.subarray(0, used)
  onWritten(rowsDone)
}
