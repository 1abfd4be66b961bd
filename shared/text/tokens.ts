import { otherAbbreviations, titleAbbreviations } from './abbreviations.ts'
import {
  classOf,
  classOfCharacter,
  digit,
  lower,
  mark,
  space,
  surrogate,
  unspaced,
  upper,
} from './character-classes.ts'
import type { Token } from './reading.ts'
import { wordSegmenter } from './segmenters.ts'
import { formOf } from './word-forms.ts'

const apostrophe = 0x27
const curlyApostrophe = 0x2019
const hyphen = 0x2d
const grave = 0x60
const stop = 0x2e
const colon = 0x3a

function isRepeated(code: number): boolean {
  return code === stop || code === hyphen || code === apostrophe || code === grave
}

/** What may stand within a word, between letters: apostrophes, and hyphens of three kinds. */
function isJoint(code: number): boolean {
  return isApostrophe(code) || code === hyphen || code === 0x2010 || code === 0x2011
}

/** What is cut off its word with its apostrophe: “Kirby|’s”, “we|’re”, “he|’d”; “didn’t” stays one word. */
const clitics = new Set(['s', 're', 've', 'll', 'd', 'm'])

/** Written on with their number: 10th, 1990s. */
const numberEndings = new Set(['st', 'nd', 'rd', 'th', 's'])

/**
 * Reads the words, numbers and marks of a stretch of text (UTF-16 units, end exclusive) into `tokens`. Every character
 * but white space is in exactly one token. One word are: “large-scale”, “COVID-19”, “O’Brien”, “didn’t”; a shortened
 * word with its stop: “Gen.”, “U.S.”, “J.”; one number: “1,200.5”, “10/10/2023”, “3:15”, “10th”, “1990s”.
 * Two are “Biden|’s”, “37|-|year-old”, “3|pm”. Runs of the same mark (“...”, “--”) and web addresses are one token.
 */
export function addTokens(tokens: Token[], text: string, start: number, end: number): void {
  let at = start
  while (at < end) {
    const unit = classOf(text.charCodeAt(at))
    if (unit === space) at += 1
    else if (unit === lower || unit === upper) at = addWord(tokens, text, at, end)
    else if (unit === digit) at = addNumber(tokens, text, at, end)
    else if (unit === unspaced) at = addUnspaced(tokens, text, at, end)
    else if (unit === surrogate) at = addPair(tokens, text, at, end)
    else at = addMark(tokens, text, at, end)
  }
}

function isWordUnit(unit: number): boolean {
  return unit === lower || unit === upper || unit === digit
}

function addWord(tokens: Token[], text: string, start: number, end: number): number {
  let at = endOfLetters(text, start, end)
  const clitic = startOfClitic(text, at)
  if (clitic > start) {
    add(tokens, text, start, clitic, 'word')
    add(tokens, text, clitic, at, 'word')
    return at
  }
  const next = at < end ? text.charCodeAt(at) : 0
  if (next === stop) at = withStop(text, start, at, end)
  else if (next === colon && isAddress(text, start, at)) at = runOn(text, at, end)
  add(tokens, text, start, at, 'word')
  return at
}

/** How far letters, digits, and hyphens and apostrophes between them go on. */
function endOfLetters(text: string, start: number, end: number): number {
  let at = start + 1
  for (; at < end; at += 1) {
    const code = text.charCodeAt(at)
    if (isWordUnit(classOf(code))) continue
    if (!isJoint(code) || at + 1 >= end || !isWordUnit(classOf(text.charCodeAt(at + 1)))) break
  }
  return at
}

/** Where the clitic begins that a word ends with at `end`; -1 when it ends with none. */
function startOfClitic(text: string, end: number): number {
  for (let start = end - 2; start >= end - 3; start -= 1) {
    if (!isApostrophe(text.charCodeAt(start))) continue
    return clitics.has(text.slice(start + 1, end).toLowerCase()) ? start : -1
  }
  return -1
}

function isApostrophe(code: number): boolean {
  return code === apostrophe || code === curlyApostrophe
}

/** The end of a shortened word with its stops; `at` is where the stop stands. */
function withStop(text: string, start: number, at: number, end: number): number {
  const length = at - start
  if (length === 1) return withInitials(text, at, end)
  if (length > 6) return at
  const key = text.slice(start, at).toLowerCase()
  if (key === 'www') return runOn(text, at, end)
  if (key === 'ph' && text.startsWith('.D.', at)) return at + 3
  const isName = classOf(text.charCodeAt(start)) === upper
  if (key === 'etc' || (isName && otherAbbreviations.has(key))) return at + 1
  // A title and a number’s “No.” need what they belong to.
  if (at + 1 >= end) return at
  if (key === 'no') return /^\s?\d/.test(text.slice(at + 1, at + 3)) ? at + 1 : at
  return isName && titleAbbreviations.has(key) ? at + 1 : at
}

/** “J.”, “U.S.”, “a.m.”; a single letter at the end of a sentence is no initial. */
function withInitials(text: string, at: number, end: number): number {
  let last = at + 1
  while (last + 1 < end && text.charCodeAt(last + 1) === stop && isLetter(text, last)) last += 2
  return last === at + 1 && last === end ? at : last
}

function isLetter(text: string, at: number): boolean {
  const unit = classOf(text.charCodeAt(at))
  return unit === lower || unit === upper
}

function isAddress(text: string, start: number, at: number): boolean {
  if (!text.startsWith('://', at)) return false
  const scheme = text.slice(start, at).toLowerCase()
  return scheme === 'http' || scheme === 'https'
}

/** The end of an address: up to the next space, without the marks that end the sentence around it. */
function runOn(text: string, from: number, end: number): number {
  let at = from
  while (at < end && classOf(text.charCodeAt(at)) !== space) at += 1
  while (at > from && ').,;:!?”"\'’»]'.includes(text.charAt(at - 1))) at -= 1
  return at
}

function addNumber(tokens: Token[], text: string, start: number, end: number): number {
  let at = start + 1
  for (; at < end; at += 1) {
    const code = text.charCodeAt(at)
    if (classOf(code) === digit) continue
    const isJoint = code === 0x2c || code === stop || code === 0x3a || code === 0x2f || code === 0x2019
    if (!isJoint || at + 1 >= end || classOf(text.charCodeAt(at + 1)) !== digit) break
  }
  let letters = at
  while (letters < end && isLetter(text, letters)) letters += 1
  if (letters > at && letters - at <= 2 && numberEndings.has(text.slice(at, letters).toLowerCase()))
    at = letters
  add(tokens, text, start, at, 'number')
  return at
}

/** Words of a script without spaces, by the dictionaries of the runtime. */
function addUnspaced(tokens: Token[], text: string, start: number, end: number): number {
  let last = start + 1
  while (last < end && classOf(text.charCodeAt(last)) === unspaced) last += 1
  for (const { segment, index } of wordSegmenter().segment(text.slice(start, last))) {
    add(tokens, text, start + index, start + index + segment.length, 'word')
  }
  return last
}

/** A character of two units: a letter of a rare script, an emoji. Half a pair is a mark. */
function addPair(tokens: Token[], text: string, start: number, end: number): number {
  const character = String.fromCodePoint(text.codePointAt(start) ?? 0)
  const last = Math.min(end, start + character.length)
  const found = classOfCharacter(character)
  const kind = found === mark || found === space ? 'punctuation' : found === digit ? 'number' : 'word'
  add(tokens, text, start, last, kind)
  return last
}

/** Marks that mean one thing when they are repeated: stops, dashes, apostrophes and accents for quotation marks. */
function addMark(tokens: Token[], text: string, start: number, end: number): number {
  const code = text.charCodeAt(start)
  let at = start + 1
  if (isRepeated(code)) while (at < end && text.charCodeAt(at) === code) at += 1
  add(tokens, text, start, at, 'punctuation')
  return at
}

function add(tokens: Token[], text: string, start: number, end: number, kind: Token['kind']): void {
  const { word, key, keyNumber, isCapitalised } = formOf(text, start, end, kind)
  tokens.push({ start, end, word, key, keyNumber, kind, isCapitalised })
}
