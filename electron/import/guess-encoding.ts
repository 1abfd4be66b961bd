import chardet from 'chardet'
import iconv from 'iconv-lite'

/** Scripts beyond the Latin that an encoding is for: a guess counts only when its text is written in them. */
const scripts: Readonly<Record<string, RegExp>> = {
  Shift_JIS: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
  'EUC-JP': /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
  GB18030: /\p{Script=Han}/gu,
  Big5: /\p{Script=Han}/gu,
  'EUC-KR': /[\p{Script=Hangul}\p{Script=Han}]/gu,
  'windows-1251': /\p{Script=Cyrillic}/gu,
  'KOI8-R': /\p{Script=Cyrillic}/gu,
  'ISO-8859-5': /\p{Script=Cyrillic}/gu,
  'windows-1253': /\p{Script=Greek}/gu,
  'ISO-8859-7': /\p{Script=Greek}/gu,
  'windows-1255': /\p{Script=Hebrew}/gu,
  'ISO-8859-8': /\p{Script=Hebrew}/gu,
  'windows-1256': /\p{Script=Arabic}/gu,
  'ISO-8859-6': /\p{Script=Arabic}/gu,
}

/** Latin encodings of Central and Eastern Europe and Turkey, by the letters that only they write. */
const latins: Readonly<Record<string, { readonly name: string; readonly letters: RegExp }>> = {
  'ISO-8859-2': { name: 'iso-8859-2', letters: /[ąćęłńśźżčďěňřšťůžăşţșțőűđ]/giu },
  'windows-1250': { name: 'windows-1250', letters: /[ąćęłńśźżčďěňřšťůžăşţșțőűđ]/giu },
  'ISO-8859-9': { name: 'windows-1254', letters: /[ğışİ]/gu },
  'windows-1254': { name: 'windows-1254', letters: /[ğışİ]/gu },
}

/**
 * Guesses the encoding of bytes that are no UTF-8. Windows-1252 is the answer unless another one is shown: a short
 * English text with curly quotes has too few such bytes for statistics, which then name exotic encodings.
 */
export function guessEncoding(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, 200_000)
  if (isMacRoman(sample)) return 'macintosh'
  for (const match of chardet.analyse(sample)) {
    if (match.confidence < 10) break
    const script = scripts[match.name]
    if (script !== undefined && isWrittenIn(sample, match.name, script)) return match.name.toLowerCase()
    const latin = latins[match.name]
    if (latin !== undefined && match.confidence >= 25 && isLatin(sample, latin)) return latin.name
  }
  return 'windows-1252'
}

/** Nearly every byte beyond ASCII must turn into letters of the script, and those must stand together as words do. */
function isWrittenIn(sample: Uint8Array, encoding: string, script: RegExp): boolean {
  const text = iconv.decode(Buffer.from(sample), encoding)
  if (text.slice(0, -2).includes('\uFFFD')) return false
  const letters = text.match(script)?.length ?? 0
  const beyondAscii = text.match(/\P{ASCII}/gu)?.length ?? 0
  const words = text.match(new RegExp(`${script.source}{2,}`, 'gu'))?.join('').length ?? 0
  const isMostOfIt = letters >= beyondAscii * 0.7 && words >= letters * 0.8
  const isEnough = letters >= 6 && letters >= sample.length * 0.05
  return isMostOfIt && isEnough
}

/** The letters of the language must be there, and read as Windows-1252 the text must hold signs inside its words. */
function isLatin(sample: Uint8Array, latin: { readonly name: string; readonly letters: RegExp }): boolean {
  const letters = iconv.decode(Buffer.from(sample), latin.name).match(latin.letters)?.length ?? 0
  const western = iconv.decode(Buffer.from(sample), 'windows-1252')
  const signsInWords =
    western.match(/\p{L}[^\p{L}\p{M}\s\d'’‘`´.,;:!?\-–—()/"“”&@_…*+=]\p{L}|[\u0080-\u009F]/gu)?.length ?? 0
  return letters >= 3 && (latin.name === 'windows-1254' || signsInWords >= 2)
}

/** Old Mac files: the curly apostrophe of Mac Roman reads as "Õ" inside words, which no language writes there. */
function isMacRoman(sample: Uint8Array): boolean {
  const western = iconv.decode(Buffer.from(sample), 'windows-1252')
  const apostrophes = western.match(/[a-z]Õ[a-z]/g)?.length ?? 0
  const quotes = western.match(/(?:^|\s)Ò[A-Za-z]/gm)?.length ?? 0
  const closings = western.match(/[a-z.,!?]Ó(?:\s|$)/gm)?.length ?? 0
  return apostrophes > 0 || (quotes > 0 && closings > 0)
}
