// Its build for Node names a variable "require" that the bundle of the main process has already.
import { Zip, ZipDeflate } from 'fflate/browser'
import type { LogPiece } from '../../shared/export/log-renderer.ts'

/** A part of a zip archive: its name, and its text piece by piece. */
export interface ZipPart {
  readonly name: string
  readonly pieces: Iterable<LogPiece>
}

/** Bytes of a file, with how many of the rows of the log are in it once they are written. */
export interface PackedPiece {
  readonly bytes: Uint8Array
  readonly rowsDone: number
}

/**
 * Parts as a zip archive, packed while they come, so that a log of any length passes through little memory. `at` is the time
 * that the archive gives its parts.
 */
export function* packZip(parts: Iterable<ZipPart>, at: Date): Generator<PackedPiece> {
  const encoder = new TextEncoder()
  const packed: Uint8Array[] = []
  const zip = new Zip((error, bytes) => {
    if (error !== null) throw error
    packed.push(bytes)
  })
  let rowsDone = 0
  function* takeOut(): Generator<PackedPiece> {
    for (const bytes of packed.splice(0)) yield { bytes, rowsDone }
  }
  for (const { name, pieces } of parts) {
    // The quickest level: XML of rows packs to a tenth with it, and no better by much with any other.
    const part = new ZipDeflate(name, { level: 1 })
    part.mtime = at
    zip.add(part)
    for (const piece of pieces) {
      part.push(encoder.encode(piece.text))
      rowsDone = Math.max(rowsDone, piece.rowsDone)
      yield* takeOut()
    }
    part.push(new Uint8Array(), true)
    yield* takeOut()
  }
  zip.end()
  yield* takeOut()
}
