import iconv from 'iconv-lite'
import { AppError } from '../../shared/ipc/result.ts'
import { normaliseText } from '../../shared/text/normalise.ts'
import { detectBinary } from './detect-binary.ts'
import { guessEncoding } from './guess-encoding.ts'

/** Bytes read as text: the encoding they were in (lower case) and the text in its stored form (see normaliseText). */
export interface DecodedText {
  readonly encoding: string
  readonly text: string
}

/**
 * Reads bytes as text. In order: a byte order mark, UTF-16 without one, what the HTML itself declares, UTF-8 when
 * every byte fits, and last a guess among the older encodings. Throws AppError `empty` when there is nothing to
 * read and `unreadable` when the bytes are no text.
 */
export function decodeText(bytes: Uint8Array, format: 'html' | 'other'): DecodedText {
  const binary = detectBinary(bytes)
  if (binary !== null) throw notText(`It looks like ${binary}, whatever its name says.`)
  const encoding = findEncoding(bytes, format)
  const text = normaliseText(
    iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding),
  )
  const controls = text.match(/(?!\s)\p{Cc}/gu)?.length ?? 0
  if (controls > Math.max(2, text.length / 200)) throw notText('It is full of bytes that are no characters.')
  if (!/[^\s\p{C}]/u.test(text)) {
    throw new AppError(
      'empty',
      'There are no words in it. Nothing was stored; choose another file or paste the text.',
    )
  }
  // A stray zero byte would end the text early in SQLite's functions; HTML reads it as U+FFFD as well.
  return { encoding, text: text.replaceAll('\0', '\uFFFD') }
}

function notText(what: string): AppError {
  return new AppError(
    'unreadable',
    `This file is not text. ${what} The file is untouched; open it in its own program and paste the text here.`,
  )
}

function findEncoding(bytes: Uint8Array, format: 'html' | 'other'): string {
  const marked = byteOrderMark(bytes) ?? utf16WithoutMark(bytes)
  if (marked !== null) return marked
  const declared = format === 'html' ? declaredEncoding(bytes) : null
  const isUtf8 = isValidUtf8(bytes)
  // A page that is wholly valid UTF-8 with characters beyond ASCII is UTF-8, even when it claims something else.
  if (isUtf8 && (declared === null || bytes.some((byte) => byte >= 0x80))) return 'utf-8'
  return declared ?? guessEncoding(bytes)
}

function byteOrderMark(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'utf-32le' : 'utf-16le'
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'utf-32be'
  return a === 0xfe && b === 0xff ? 'utf-16be' : null
}

/** UTF-16 without a mark shows in zero bytes at every other place, spaces and line ends at the least. */
function utf16WithoutMark(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 8192)
  if (bytes.length < 2 || bytes.length % 2 !== 0 || !sample.includes(0)) return null
  let zerosAtEven = 0
  let zerosAtOdd = 0
  sample.forEach((byte, index) => {
    if (byte !== 0) return
    if (index % 2 === 0) zerosAtEven += 1
    else zerosAtOdd += 1
  })
  const isLittle = zerosAtOdd >= zerosAtEven
  if (Math.min(zerosAtOdd, zerosAtEven) > Math.max(zerosAtOdd, zerosAtEven) / 20) return null
  const encoding = isLittle ? 'utf-16le' : 'utf-16be'
  const text = iconv.decode(Buffer.from(sample), encoding)
  const plausible = text.match(/[\p{L}\p{M}\p{N}\p{P}\p{Zs}\s]/gu)?.length ?? 0
  return plausible >= Array.from(text).length * 0.95 ? encoding : null
}

function isValidUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** The charset of a `<meta>` or an XML declaration in the first 4 KB; Latin 1 means Windows-1252, as in browsers. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, 4096)).toString('latin1')
  const name =
    /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(start)?.[1] ??
    /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w:.-]+)/i.exec(start)?.[1]
  if (name === undefined || !iconv.encodingExists(name)) return null
  const lower = name.toLowerCase()
  if (/^(?:iso-?8859-?1|latin-?1|us-ascii|ascii|l1)$/.test(lower)) return 'windows-1252'
  if (/^iso-?8859-?9$/.test(lower)) return 'windows-1254'
  // A declaration that could be read byte by byte cannot be one of two-byte units (WHATWG HTML, 13.2.3.2).
  return lower.startsWith('utf-16') || lower.startsWith('utf-32') || lower === 'utf8' ? 'utf-8' : lower
}
