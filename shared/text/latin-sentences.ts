/** What a UTF-16 unit is to Unicode's rules for sentences (UAX 29, Sentence_Break). */
const other = 1
const lower = 2
const upper = 3
/** A letter that is neither. */
const letter = 4
const numeric = 5
const space = 6
const lineEnd = 7
/** Brackets and quotation marks of both sides. */
const closing = 8
/** Marks after which a sentence goes on. */
const goingOn = 9
/** The full stop. */
const stop = 10
/** What ends a sentence whatever follows. */
const ending = 11
/** Not of Latin print: text that holds it is left to the runtime's segmenter. */
const foreign = 12

/** Latin letters, digits and the punctuation of print: the units that are told apart here. */
const latinPrint =
  /[\t\n\r\x20-\x7E\u00A0-\u00AC\u00AE-\u024F\u2009\u2010-\u2023\u2025\u2026\u202F\u2030-\u203A\u20AC\u2122]/

/** Filled as units are met: 0 is not yet known. */
const known = new Uint8Array(0x10000)

/**
 * Where Unicode's rules end the sentences of a stretch of text (UTF-16 units, the end of the stretch last), for text in
 * Latin letters, at many times the segmenter's speed; null when any other character stands in it. Only what follows a full stop, another
 * ending mark or a line's end has to be looked at.
 */
export function latinSentenceEnds(text: string, start: number, end: number): number[] | null {
  const ends: number[] = []
  for (let at = start; at < end; at += 1) {
    const unit = classAt(text, at)
    if (unit < lineEnd) continue
    if (unit === foreign) return null
    const next = unit === lineEnd ? afterLineEnd(text, at) : endAfterMark(text, start, at, end)
    if (next > 0 && next < end && next !== ends.at(-1)) ends.push(next)
  }
  if (end > start) ends.push(end)
  return ends
}

/** Where the sentence ends that the mark at `at` may end; 0 when it goes on or the unit is no such mark. */
function endAfterMark(text: string, start: number, at: number, end: number): number {
  const unit = classAt(text, at)
  if (unit !== stop && unit !== ending) return 0
  if (unit === stop && at + 1 < end && isWithinWord(text, start, at)) return 0
  const next = pastRun(text, pastRun(text, at + 1, end, closing), end, space)
  if (next >= end) return 0
  const following = classAt(text, next)
  if (following === lineEnd) return afterLineEnd(text, next)
  if (following >= goingOn && following !== foreign) return 0
  return unit === stop && leadsToSmallLetter(text, next, end) ? 0 : next
}

/** The first unit from `from` on that is of another class. */
function pastRun(text: string, from: number, end: number, unit: number): number {
  let at = from
  while (at < end && classAt(text, at) === unit) at += 1
  return at
}

/** “3.5”, “U.S.”: before a digit, and between a letter and a capital. */
function isWithinWord(text: string, start: number, at: number): boolean {
  const after = classAt(text, at + 1)
  if (after !== upper) return after === numeric
  const before = at > start ? classAt(text, at - 1) : other
  return before === upper || before === lower
}

/** Whether the next letter is a small one, and nothing that ends a sentence stands before it. */
function leadsToSmallLetter(text: string, from: number, end: number): boolean {
  for (let at = from; at < end; at += 1) {
    const unit = classAt(text, at)
    if (unit === lower) return true
    if (unit === upper || unit === letter || unit === lineEnd || unit === stop || unit === ending)
      return false
  }
  return false
}

function afterLineEnd(text: string, at: number): number {
  return text.startsWith('\r\n', at) ? at + 2 : at + 1
}

function classAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  return known[unit] || learn(unit)
}

function learn(unit: number): number {
  const found = classOf(String.fromCharCode(unit))
  known[unit] = found
  return found
}

function classOf(character: string): number {
  if (!latinPrint.test(character)) return foreign
  if (/[\n\r]/.test(character)) return lineEnd
  if (/\s/.test(character)) return space
  if (character === '.') return stop
  if (/[!?]/.test(character)) return ending
  if (/[,:;\-–—]/.test(character)) return goingOn
  if (/["'\p{Ps}\p{Pe}\p{Pi}\p{Pf}]/u.test(character)) return closing
  if (/\p{Nd}/u.test(character)) return numeric
  if (/[\p{Uppercase}\p{Lt}]/u.test(character)) return upper
  if (/\p{Lowercase}/u.test(character)) return lower
  return /\p{Alphabetic}/u.test(character) ? letter : other
}
