import { keyAt, type SentenceWords, tokenAt } from '../words-of-sentence.ts'
import {
  fractions,
  multipliers,
  numberWords,
  shortMultipliers,
  smallNumbers,
  vagueCounts,
} from './number-words.ts'

/** A number that begins at a token: its value, the least that it says where it has none, and the token after it. */
export interface ReadNumber {
  readonly to: number
  readonly value: number | null
  readonly min: number | null
  readonly isShare: boolean
  readonly hasDigits: boolean
}

/** Reads the number that begins at a token: “1.2 million”, “nine hundred and five”, “a dozen”, “two-thirds”, “tens of thousands”. */
export function readNumber(words: SentenceWords, at: number): ReadNumber | null {
  const token = tokenAt(words, at)
  if (token === null || token.kind === 'punctuation') return null
  if (token.kind === 'number') return readDigits(words, at)
  if (!beginsNumber(token.key)) return null
  return readVague(words, at) ?? readShare(words, at) ?? readWords(words, at)
}

/** Whether a number in words may begin with a word: “nine”, “dozens”, the “a” of “a million”. */
export function beginsNumber(key: string): boolean {
  return key === 'a' || numberWords.has(key)
}

const plainDigits = /^\d+(?:\.\d+)?$/
const groupedDigits = /^\d{1,3}(?:[,’]\d{3})+(?:\.\d+)?$/
/** Continental: “1.200.000”. With one group only it could be a decimal. */
const dottedDigits = /^\d{1,3}(?:\.\d{3}){2,}$/

/** The value of a number in digits; null for ordinals, times, dates and scores. */
export function valueOfDigits(word: string): number | null {
  if (plainDigits.test(word)) return Number(word)
  if (groupedDigits.test(word)) return Number(word.replaceAll(/[,’]/g, ''))
  if (dottedDigits.test(word)) return Number(word.replaceAll('.', ''))
  return null
}

function readDigits(words: SentenceWords, at: number): ReadNumber | null {
  const token = tokenAt(words, at)
  const value = token === null ? null : valueOfDigits(token.word)
  if (token === null || value === null) return null
  const next = tokenAt(words, at + 1)
  const short = next?.start === token.end ? shortMultipliers.get(next.key) : undefined
  if (short !== undefined) return exact(at + 2, times(value, short), true)
  const multiplier = multipliers.get(keyAt(words, at + 1))
  return multiplier === undefined ? exact(at + 1, value, true) : exact(at + 2, times(value, multiplier), true)
}

/** 1.1 million is 1,100,000 and not 1,100,000.0000000001. */
function times(value: number, multiplier: number): number {
  return Number((value * multiplier).toPrecision(15))
}

function exact(to: number, value: number, hasDigits = false): ReadNumber {
  return { to, value, min: null, isShare: false, hasDigits }
}

/** “dozens”, “tens of thousands”, “several hundred”, “a handful of”. */
function readVague(words: SentenceWords, at: number): ReadNumber | null {
  const key = keyAt(words, at)
  const count = vagueCounts.get(key)
  if (count !== undefined) {
    const more = keyAt(words, at + 1) === 'of' ? vagueCounts.get(keyAt(words, at + 2)) : undefined
    if (more !== undefined) return vague(at + 3, (count * more) / 2)
    return key === 'tens' ? null : vague(at + 1, count)
  }
  if (key === 'several') {
    const multiplier = multipliers.get(keyAt(words, at + 1))
    return multiplier === undefined ? vague(at + 1, null) : vague(at + 2, 2 * multiplier)
  }
  const isHandful = key === 'a' && ['handful', 'few'].includes(keyAt(words, at + 1))
  if (!isHandful) return null
  const multiplier = multipliers.get(keyAt(words, at + 2))
  return multiplier === undefined ? vague(at + 2, null) : vague(at + 3, 2 * multiplier)
}

function vague(to: number, min: number | null): ReadNumber {
  return { to, value: null, min, isShare: false, hasDigits: false }
}

/** “half”, “a third of”, “two thirds”, “one in five”, “three out of four”. */
function readShare(words: SentenceWords, at: number): ReadNumber | null {
  const key = keyAt(words, at)
  const whole = fractions.get(key)
  if (whole !== undefined) return isPart(words, at, at + 1) ? share(at + 1, whole) : null
  const count = key === 'a' ? 1 : smallNumbers.get(key)
  if (count === undefined) return null
  const part = fractions.get(keyAt(words, at + 1))
  if (part !== undefined && isPart(words, at + 1, at + 2)) return share(at + 2, count * part)
  const over = keyAt(words, at + 1) === 'in' ? at + 2 : outOf(words, at + 1)
  const among =
    over === null ? undefined : (smallNumbers.get(keyAt(words, over)) ?? valueOfDigits(keyAt(words, over)))
  if (over === null || typeof among !== 'number' || among <= count || key === 'a') return null
  return share(over + 1, count / among)
}

function outOf(words: SentenceWords, at: number): number | null {
  if (keyAt(words, at) !== 'out' || keyAt(words, at + 1) !== 'of') return null
  return keyAt(words, at + 2) === 'every' ? at + 3 : at + 2
}

/** “a third of them” is a part, “a third man” is the next. “Half” is one by itself, but in “half an hour” not. */
function isPart(words: SentenceWords, at: number, after: number): boolean {
  const next = keyAt(words, after)
  if (keyAt(words, at).includes('-')) return true
  if (keyAt(words, at) === 'half') return next === 'of' || next === 'the' || multipliers.has(next)
  return next === 'of'
}

function share(to: number, value: number): ReadNumber {
  return { to, value: Number(value.toFixed(4)), min: null, isShare: true, hasDigits: false }
}

/** “a million”, “half a million”, “nine hundred and five”, “twenty-five thousand”. */
function readWords(words: SentenceWords, at: number): ReadNumber | null {
  const key = keyAt(words, at)
  if (key === 'a') return readScaled(words, at + 1, 1)
  if (key === 'half') return readScaled(words, keyAt(words, at + 1) === 'a' ? at + 2 : at + 1, 0.5)
  return smallNumbers.has(key) ? readSum(words, at) : null
}

function readScaled(words: SentenceWords, at: number, scale: number): ReadNumber | null {
  const multiplier = multipliers.get(keyAt(words, at))
  return multiplier === undefined ? null : exact(at + 1, scale * multiplier)
}

/** “two hundred thousand three hundred and four”: groups of three digits, each with its multiplier. */
function readSum(words: SentenceWords, from: number): ReadNumber {
  let [total, group, at] = [0, 0, from]
  for (; at < words.end; at += 1) {
    const key = keyAt(words, at)
    const small = smallNumbers.get(key)
    const multiplier = multipliers.get(key)
    if (small !== undefined) {
      // “one two” are two numbers.
      if (at > from && group % 100 !== 0) break
      group += small
    } else if (multiplier === 100 || multiplier === 12) group *= multiplier
    else if (multiplier !== undefined) [total, group] = [total + group * multiplier, 0]
    else if (key !== 'and' || !joins(words, at)) break
  }
  return exact(at, total + group)
}

/** The “and” of “a hundred and five”. */
function joins(words: SentenceWords, at: number): boolean {
  return multipliers.has(keyAt(words, at - 1)) && smallNumbers.has(keyAt(words, at + 1))
}
