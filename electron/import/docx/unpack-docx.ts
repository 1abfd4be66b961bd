import { unzipSync } from 'fflate'
import { AppError } from '../../../shared/ipc/result.ts'
import { startOfZip } from '../start-of-zip.ts'

/** The XML parts of a Word file by their names without a leading slash. */
export type DocxParts = ReadonlyMap<string, string>

/**
 * The most that the XML of a Word file may come to when it is unpacked, in bytes. The longest of books has a tenth
 * of it; a zip bomb of 400 KB had 1.7 GB.
 */
const largestUnpacked = 30_000_000

/**
 * Whether the bytes look like a Word file of today (Office Open XML): a zip archive that begins with one of its parts.
 * A spreadsheet looks the same from here.
 */
export function looksLikeDocx(bytes: Uint8Array): boolean {
  return /\[Content_Types\]\.xml|word\//.test(startOfZip(bytes) ?? '')
}

/**
 * Unpacks the XML of a Word file; pictures and fonts stay packed. No more is unpacked than the archive's directory
 * says, and that is counted first. Throws AppError `too_large`; any error of the archive as it comes.
 */
export function unpackDocx(bytes: Uint8Array): DocxParts {
  let unpacked = 0
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!/\.(?:xml|rels)$/i.test(name)) return false
      unpacked += originalSize
      if (unpacked > largestUnpacked) throw tooMuchInside()
      return true
    },
  })
  return new Map(Object.entries(files).map(([name, part]) => [name.replace(/^\//, ''), decodeXml(part)]))
}

function tooMuchInside(): AppError {
  return new AppError(
    'too_large',
    'This Word file unpacks to more text than any article has (over 30 MB), so it was not read. Nothing was changed; paste the text instead.',
  )
}

/** Parts are UTF-8 or, with a byte order mark, UTF-16 (ECMA-376 part 2, 8.1.4). */
function decodeXml(part: Uint8Array): string {
  const [first, second] = part
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(part)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(part)
  return new TextDecoder('utf-8').decode(part)
}
