import type { Span } from '../domain/anchor.ts'
import {
  clockFollowers,
  germanOrdinalFollowers,
  otherAbbreviations,
  sentenceOpeners,
  titleAbbreviations,
} from './abbreviations.ts'
import { classOf, space } from './character-classes.ts'
import { latinSentenceEnds } from './latin-sentences.ts'
import { sentenceSegmenter } from './segmenters.ts'

/**
 * The sentences of a stretch of text, without the white space between them (UTF-16 units, end exclusive). Unicode's
 * rules (UAX 29), mended where a name follows its title, where an abbreviation does not end the sentence, where the
 * words after a question in quotation marks say who asked, and where the space before a new quotation is missing.
 */
export function sentencesOf(text: string, { start, end }: Span): Span[] {
  const found: Span[] = []
  let from = start
  for (const next of latinSentenceEnds(text, start, end) ?? segmentEnds(text, start, end)) {
    if (next < end && goesOn(text, from, next)) continue
    const cut = next < end ? beforeStrayMark(text, from, next) : next
    addTrimmed(found, text, from, cut)
    from = cut
  }
  // What was moved back before a mark at the very end of the stretch.
  addTrimmed(found, text, from, end)
  return found
}

/** Where Unicode's rules end the sentences of text in any script. */
function segmentEnds(text: string, start: number, end: number): number[] {
  const segments = sentenceSegmenter().segment(text.slice(start, end))
  return Array.from(segments, ({ segment, index }) => start + index + segment.length)
}

function addTrimmed(found: Span[], text: string, from: number, to: number): void {
  let [start, end] = [from, to]
  while (start < end && classOf(text.charCodeAt(start)) === space) start += 1
  while (end > start && classOf(text.charCodeAt(end - 1)) === space) end -= 1
  if (start < end) found.push({ start, end })
}

const closing = new Set(['”', '’', '"', "'", '»', '“', ')', ']'])

/** Whether the sentence that began at `from` goes on at `next`, where Unicode would begin a new one. */
function goesOn(text: string, from: number, next: number): boolean {
  let at = next
  while (at > from && isSpace(text.charCodeAt(at - 1))) at -= 1
  const isNewLine = text.slice(at, next).includes('\n')
  let mark = at
  while (mark > from && closing.has(text.charAt(mark - 1))) mark -= 1
  const stop = text.charAt(mark - 1)
  if (isNewLine) return stop !== '' && !'.!?…'.includes(stop) && isLowerCase(text.charAt(next))
  if (stop === '?' || stop === '!') {
    // “Yahoo!s”, “page?id=4”: no space and a small letter.
    return mark < at
      ? saysWhoAsked(text.slice(next, next + 60))
      : at === next && isLowerCase(text.charAt(next))
  }
  // A stop that is not next to its word ends a sentence: “said the Rev.”
  return stop === '.' && mark === at && isWithinSentence(text, from, mark - 1, next)
}

const asker =
  /^(?:\p{Ll}|(?:\p{Lu}[\p{L}.’'-]*\s){1,3}(?:said|asked|wrote|tweeted|added|replied|answered|wondered|continued|shouted|says|asks|writes|demanded|told|joked|yelled|exclaimed|cried|chanted|quipped|mused|recalled|insisted|responded|declared)(?!\p{L}))/u

function saysWhoAsked(following: string): boolean {
  return asker.test(following)
}

/** Whether the stop at `stop` belongs to a shortened word within its sentence. */
function isWithinSentence(text: string, from: number, stop: number, next: number): boolean {
  let first = stop
  while (first > from && !isWordEdge(text.charCodeAt(first - 1))) first -= 1
  const word = text.slice(first, stop)
  const key = word.toLowerCase()
  if (titleAbbreviations.has(key)) return isCapital(word) || key === 'vs'
  if (key === 'no' || key === 'nos') return /^\d/.test(wordAt(text, next))
  if (/^\d{1,3}$/.test(word)) return first === from || germanOrdinalFollowers.has(wordAt(text, next))
  if (key === 'a.m' || key === 'p.m') return clockFollowers.has(wordAt(text, next))
  if (/^\p{Lu}$/u.test(word)) return !(first === from && next - from > 3)
  if (otherAbbreviations.has(key) || isAcronym(word)) return !sentenceOpeners.has(wordAt(text, next))
  return false
}

/** “U.S”, “J.K”, “D.C”: single letters with stops between them. */
function isAcronym(word: string): boolean {
  return word.includes('.') && /^\p{L}(?:\.\p{L})+$/u.test(word)
}

/** The word at an offset in lower case, whatever marks stand before it. */
function wordAt(text: string, offset: number): string {
  const match = /^[\s“"‘'(«„]*([\p{L}\p{N}]+)/u.exec(text.slice(offset, offset + 40))
  return match?.[1]?.toLowerCase() ?? ''
}

/** “said.”We are”: where no quotation is open, the mark after the stop opens the next one, and goes with it. */
function beforeStrayMark(text: string, from: number, next: number): number {
  const mark = text.charAt(next - 1)
  if (mark !== '”' && mark !== '"') return next
  if (text.charAt(next - 2) !== '.' || !/\p{Lu}/u.test(text.charAt(next))) return next
  const before = text.slice(from, next - 1)
  const opened = before.split(mark === '”' ? '“' : mark).length - 1
  const closed = mark === '”' ? before.split('”').length - 1 : opened % 2 === 0 ? opened : opened - 1
  return opened === closed && next - 1 > from ? next - 1 : next
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x2009 || code === 0x202f
}

/** Spaces, opening marks and dashes: what stands before a shortened word. */
function isWordEdge(code: number): boolean {
  return isSpace(code) || edges.has(code)
}
const edges = new Set(Array.from('("“‘\'[«„—–-/,', (mark) => mark.charCodeAt(0)))

function isLowerCase(character: string): boolean {
  return /\p{Ll}/u.test(character)
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word)
}
