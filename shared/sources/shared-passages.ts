import { spokenWords } from './quotation/spoken-words.ts'

/** Words that two texts have in a row, as the first of them writes them, and how many of these nobody is quoted with. */
export interface SharedPassage {
  readonly text: string
  readonly ownWords: number
}

/** What two pages share. */
export interface SharedWords {
  /** The longest first. */
  readonly passages: readonly SharedPassage[]
  /** All words of these passages that stand outside of quotation marks. */
  readonly ownWords: number
}

/** A passage is known by so many words in a row: that many are hardly ever written twice by chance. */
const shingleLength = 8
/** A passage of fewer words outside of quotation marks is a phrase of the trade. */
const fewestOwnWords = 12
/** So many words in all say that one text draws on the other, or both on a third. */
const fewestInAll = 50
/** A short text needs fewer, but most of it. */
const fewestOfShort = 25
const shareOfShort = 0.3

/**
 * The passages that two texts share word for word, when they are so long together that the texts are hardly independent; null
 * when they are not. What stands in quotation marks does not count: two reporters may well quote the same words. Takes time
 * near-linear to the length of both.
 */
export function sharedPassages(text: string, other: string): SharedWords | null {
  const [words, others] = [spokenWords(text), spokenWords(other)]
  const places = shinglesOf(others.keys)
  const isQuoted = quotedWords(text, words.starts)
  const passages: SharedPassage[] = []
  for (let at = 0; at + shingleLength <= words.keys.length;) {
    const length = longestFrom(words.keys, at, others.keys, places)
    if (length === 0) {
      at += 1
      continue
    }
    let ownWords = 0
    for (let index = at; index < at + length; index += 1) if (isQuoted[index] !== 1) ownWords += 1
    if (ownWords >= fewestOwnWords) {
      passages.push({ text: text.slice(words.starts[at], words.ends[at + length - 1]), ownWords })
    }
    at += length
  }
  const ownWords = passages.reduce((sum, passage) => sum + passage.ownWords, 0)
  const shorter = Math.min(words.keys.length, others.keys.length)
  const isLong = ownWords >= fewestInAll || (ownWords >= fewestOfShort && ownWords >= shareOfShort * shorter)
  return isLong ? { passages: passages.sort((a, b) => b.ownWords - a.ownWords), ownWords } : null
}

function shinglesOf(keys: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>()
  for (let at = 0; at + shingleLength <= keys.length; at += 1) {
    const shingle = keys.slice(at, at + shingleLength).join(' ')
    const known = places.get(shingle)
    if (known === undefined) places.set(shingle, [at])
    // A line that a page repeats over and over is looked for where it first stands.
    else if (known.length < mostPlaces) known.push(at)
  }
  return places
}

const mostPlaces = 8

function longestFrom(
  keys: readonly string[],
  at: number,
  others: readonly string[],
  places: ReadonlyMap<string, readonly number[]>,
): number {
  let longest = 0
  for (const place of places.get(keys.slice(at, at + shingleLength).join(' ')) ?? []) {
    let length = shingleLength
    while (at + length < keys.length && keys[at + length] === others[place + length]) length += 1
    longest = Math.max(longest, length)
  }
  return longest
}

/** For each word 1 when it stands in quotation marks. A mark that is not closed in its paragraph opens nothing. */
function quotedWords(text: string, starts: readonly number[]): Uint8Array {
  const isQuoted = new Uint8Array(starts.length)
  const quotations = /“[^”\n]*”|„[^“”\n]*[“”]|«[^»\n]*»|"[^"\n]*"|「[^」\n]*」/gu
  let index = 0
  for (const { 0: words, index: start } of text.matchAll(quotations)) {
    while (index < starts.length && (starts[index] ?? 0) < start) index += 1
    for (; index < starts.length && (starts[index] ?? 0) < start + words.length; index += 1)
      isQuoted[index] = 1
  }
  return isQuoted
}
