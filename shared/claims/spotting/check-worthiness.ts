import { byWord } from '../../text/by-word.ts'
import type { Reading, Sentence, Token } from '../../text/reading.ts'
import { type SignWord, wordSigns } from './check-worthiness-signs.ts'

/** Where every sentence begins: most of them are not worth checking. Fitted with the weights. */
const startingSum = -1.47

/** What the make of a sentence says, beside its words. Fitted with the weights of the words. */
const shape = {
  /** A number in digits that is no year. */
  number: 1.9,
  /** Several of them. */
  numbers: 0.3,
  /** A year in digits. */
  year: 0.7,
  /** A number and what somebody did. */
  numberAndDeed: 0.3,
  /** Fewer than 9 words. */
  brief: -0.35,
  /** From 9 to 13 words. */
  short: -0.25,
  /** More than 38 words. */
  long: 0.8,
  /** A name: a capital within the sentence. */
  named: 0.5,
  /** What somebody did, as far as “-ed” tells it. */
  deed: 0.55,
} as const

/**
 * How much a sentence asks to be checked, from 0 to 1: the weights of its signs are added up and brought between 0 and
 * 1 by the logistic function, so that from 0.5 on more speaks for checking than against it. Each sign counts once,
 * however often it is there, and only the sentence itself is looked at.
 */
export function checkWorthiness({ firstToken, endToken }: Sentence, { tokens }: Reading): number {
  const sum =
    startingSum + sumOfWords(tokens, firstToken, endToken) + sumOfShape(tokens, firstToken, endToken)
  return 1 / (1 + Math.exp(-sum))
}

/** In which call a sign was seen last: cheaper than a new set for each sentence. */
const seenIn = new Uint32Array(wordSigns.weights.length)
let call = 0

function sumOfWords(tokens: readonly Token[], from: number, to: number): number {
  call = (call + 1) >>> 0
  let sum = 0
  for (let at = from; at < to; at += 1) {
    const token = tokens[at]
    const word = token === undefined ? null : signsOf(token)
    if (word !== null) sum += sumFrom(word, tokens, at + 1, to)
  }
  const first = firstWord(tokens, from, to)
  const word = wordSigns.atBeginning.get(tokens[first]?.key ?? '')
  return word === undefined || first >= to ? sum : sum + sumFrom(word, tokens, first + 1, to)
}

const signsOf = byWord((key) => wordSigns.anywhere.get(key) ?? null)

/** The weights of the signs that a word begins and that no word before has brought in, the longer phrases too. */
function sumFrom(word: SignWord, tokens: readonly Token[], next: number, to: number): number {
  let sum = 0
  for (const sign of word.signs) {
    if (seenIn[sign] === call) continue
    seenIn[sign] = call
    sum += wordSigns.weights[sign] ?? 0
  }
  const longer = next < to ? word.next?.get(tokens[next]?.key ?? '') : undefined
  return longer === undefined ? sum : sum + sumFrom(longer, tokens, next + 1, to)
}

function firstWord(tokens: readonly Token[], from: number, to: number): number {
  let at = from
  while (at < to && tokens[at]?.kind === 'punctuation') at += 1
  return at
}

function sumOfShape(tokens: readonly Token[], from: number, to: number): number {
  const { words, numbers, years, isNamed, hasDeed } = shapeOf(tokens, from, to)
  let sum = sumOfLength(words)
  if (numbers > 0) sum += shape.number
  if (numbers > 1) sum += shape.numbers
  if (years > 0) sum += shape.year
  if (numbers > 0 && hasDeed) sum += shape.numberAndDeed
  if (isNamed) sum += shape.named
  if (hasDeed) sum += shape.deed
  return sum
}

function shapeOf(tokens: readonly Token[], from: number, to: number) {
  const found = { words: 0, numbers: 0, years: 0, isNamed: false, hasDeed: false }
  const first = firstWord(tokens, from, to)
  for (let at = from; at < to; at += 1) {
    const token = tokens[at]
    if (token === undefined || token.kind === 'punctuation') continue
    if (token.kind === 'number') {
      if (yearForm.test(token.word)) found.years += 1
      else found.numbers += 1
      continue
    }
    found.words += 1
    if (token.isCapitalised && at > first && token.key !== 'i') found.isNamed = true
    if (!found.hasDeed && isDeed(token)) found.hasDeed = true
  }
  return found
}

function sumOfLength(words: number): number {
  if (words < 9) return shape.brief
  if (words < 14) return shape.short
  return words > 38 ? shape.long : 0
}

const yearForm = /^(?:1[6-9]|20)\d\d(?:'?s)?$/

const isDeed = byWord((key) => {
  if (key.length < 5 || !key.endsWith('ed') || key.endsWith('eed')) return false
  return key !== 'united' && key !== 'hundred'
})
