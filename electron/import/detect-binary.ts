import { startOfZip } from './start-of-zip.ts'

/** A kind of file that is no text, told by its first bytes. `name` completes "looks like …". */
interface Signature {
  readonly name: string
  readonly bytes: readonly number[]
  readonly at?: number
  /** Short signatures are also the start of honest texts: these count only when the file holds a zero byte. */
  readonly needsZero?: boolean
}

const ascii = (text: string): number[] => Array.from(text, (character) => character.charCodeAt(0))

const signatures: readonly Signature[] = [
  { name: 'a PNG image', bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a] },
  { name: 'a JPEG image', bytes: [0xff, 0xd8, 0xff] },
  { name: 'a GIF image', bytes: ascii('GIF87a') },
  { name: 'a GIF image', bytes: ascii('GIF89a') },
  { name: 'a WebP image', bytes: ascii('WEBP'), at: 8 },
  { name: 'an AVIF or HEIC image or a video', bytes: ascii('ftyp'), at: 4 },
  { name: 'a TIFF image', bytes: [0x49, 0x49, 0x2a, 0x00] },
  { name: 'a TIFF image', bytes: [0x4d, 0x4d, 0x00, 0x2a] },
  { name: 'a Windows bitmap', bytes: ascii('BM'), needsZero: true },
  { name: 'a PDF document', bytes: ascii('%PDF-') },
  { name: 'an RTF document', bytes: ascii('{\\rtf') },
  { name: 'an old Word document', bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1] },
  { name: 'a gzip archive', bytes: [0x1f, 0x8b, 0x08] },
  { name: 'a 7-Zip archive', bytes: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c] },
  { name: 'a RAR archive', bytes: ascii('Rar!') },
  { name: 'an MP3 recording', bytes: ascii('ID3'), needsZero: true },
  { name: 'an Ogg recording', bytes: ascii('OggS') },
  { name: 'a WAV recording or AVI video', bytes: ascii('RIFF'), needsZero: true },
  { name: 'a Matroska or WebM video', bytes: [0x1a, 0x45, 0xdf, 0xa3] },
  { name: 'an SQLite database', bytes: ascii('SQLite format 3') },
  { name: 'a program', bytes: [0x7f, 0x45, 0x4c, 0x46] },
  { name: 'a program', bytes: ascii('MZ'), needsZero: true },
  { name: 'a font', bytes: ascii('wOF') },
]

/** Says what a file is that is no text ("a PNG image"), or null when its first bytes betray nothing. */
export function detectBinary(bytes: Uint8Array): string | null {
  const zip = startOfZip(bytes)
  if (zip !== null) return nameOfZip(zip)
  for (const signature of signatures) {
    if (!startsWith(bytes, signature.bytes, signature.at ?? 0)) continue
    if (signature.needsZero !== true || bytes.subarray(0, 4096).includes(0)) return signature.name
  }
  return null
}

/** Many documents are zip archives; the names of their parts stand readable in the first entries. */
function nameOfZip(start: string): string {
  if (start.includes('opendocument')) return 'an OpenDocument file'
  if (start.includes('epub')) return 'an EPUB book'
  return 'a zip archive'
}

function startsWith(bytes: Uint8Array, expected: readonly number[], at: number): boolean {
  return bytes.length >= at + expected.length && expected.every((byte, index) => bytes[at + index] === byte)
}
