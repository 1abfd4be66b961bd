import { bySentence } from '../../../text/by-sentence.ts'
import { byWord } from '../../../text/by-word.ts'
import { keyAt, type SentenceWords, tokenAt, wordsOf } from '../words-of-sentence.ts'
import type { Quantity, QuantityQualifier } from './quantity.ts'
import { beginsNumber, type ReadNumber, readNumber } from './read-number.ts'

/** The quantities of a sentence in order, without overlap. Several rules ask for them; they are read once. */
export const quantitiesIn = bySentence((sentence, reading): readonly Quantity[] => {
  return findQuantities(wordsOf(sentence, reading))
})

function findQuantities(words: SentenceWords): Quantity[] {
  const found: Quantity[] = []
  for (let at = words.first; at < words.end; at += 1) {
    const token = words.tokens[at]
    if (token === undefined || (token.kind !== 'number' && !beginsQuantity(token))) continue
    const quantity = unknownNumber(words, at) ?? quantityAt(words, at, found.at(-1)?.to ?? words.first)
    if (quantity === null) continue
    found.push(quantity)
    at = quantity.to - 1
  }
  return found
}

const unknown = new Set(['unknown', 'unspecified', 'undisclosed', 'untold', 'undetermined'])

/** Most words of a sentence are no number and begin none. */
const beginsQuantity = byWord((key) => unknown.has(key) || beginsNumber(key))

/** “an unknown number of”. */
function unknownNumber(words: SentenceWords, at: number): Quantity | null {
  if (!unknown.has(keyAt(words, at))) return null
  if (keyAt(words, at + 1) !== 'number') return null
  const from = ['a', 'an', 'the'].includes(keyAt(words, at - 1)) ? at - 1 : at
  const nothing = { value: null, min: null, max: null, isShare: false, hasDigits: false }
  return { ...nothing, from, numberFrom: from, to: at + 2, qualifier: 'unknown' }
}

function quantityAt(words: SentenceWords, at: number, free: number): Quantity | null {
  const number = readNumber(words, at)
  if (number === null) return null
  const range = rangeFrom(words, at, number)
  if (range !== null) return range
  const before = qualifierBefore(words, at, free)
  const after = before === null ? qualifierAfter(words, number.to) : null
  const { value, min, isShare, hasDigits } = number
  return {
    from: before?.from ?? at,
    numberFrom: at,
    to: after?.to ?? number.to,
    value,
    min,
    max: null,
    qualifier: before?.qualifier ?? after?.qualifier ?? (min === null ? null : 'at_least'),
    isShare,
    hasDigits,
  }
}

/** “10 to 15”, “between 10 and 20”, “10–15”, “200 or 300”. */
function rangeFrom(words: SentenceWords, at: number, first: ReadNumber): Quantity | null {
  const joint = keyAt(words, first.to)
  const isBetween = keyAt(words, at - 1) === 'between' && joint === 'and'
  if (!isBetween && !['to', '-', '–', 'or'].includes(joint)) return null
  const second = readNumber(words, first.to + 1)
  if (second === null || first.value === null || second.value === null || first.isShare || second.isShare)
    return null
  // “2 to 3 million” means 2 million to 3 million.
  const scale = first.value < 1000 && second.value >= 1e6 ? scaleOf(second.value) : 1
  const [min, max] = [first.value * scale, second.value]
  if (min >= max) return null
  const from = isBetween || keyAt(words, at - 1) === 'from' ? at - 1 : at
  const { hasDigits } = first
  return {
    from,
    numberFrom: at,
    to: second.to,
    value: null,
    min,
    max,
    qualifier: null,
    isShare: false,
    hasDigits,
  }
}

function scaleOf(value: number): number {
  return value >= 1e12 ? 1e12 : value >= 1e9 ? 1e9 : 1e6
}

/** What stands before a number and says how exact it is, longest first. */
const qualifiersBefore: readonly (readonly [readonly string[], QuantityQualifier])[] = (
  [
    ['more than', 'more_than'],
    ['greater than', 'more_than'],
    ['over', 'more_than'],
    ['upward of', 'more_than'],
    ['upwards of', 'more_than'],
    ['at least', 'at_least'],
    ['no fewer than', 'at_least'],
    ['no less than', 'at_least'],
    ['a minimum of', 'at_least'],
    ['as many as', 'at_most'],
    ['as much as', 'at_most'],
    ['no more than', 'at_most'],
    ['at most', 'at_most'],
    ['up to', 'at_most'],
    ['a maximum of', 'at_most'],
    ['fewer than', 'less_than'],
    ['less than', 'less_than'],
    ['under', 'less_than'],
    ['below', 'less_than'],
    ['just under', 'less_than'],
    ['just over', 'more_than'],
    ['well over', 'more_than'],
    ['about', 'about'],
    ['around', 'about'],
    ['approximately', 'about'],
    ['roughly', 'about'],
    ['nearly', 'about'],
    ['almost', 'about'],
    ['some', 'about'],
    ['an estimated', 'about'],
    ['estimated', 'about'],
    ['close to', 'about'],
    ['circa', 'about'],
    ['exactly', 'exactly'],
    ['precisely', 'exactly'],
  ] as const
)
  .map(([phrase, qualifier]) => [phrase.split(' ').toReversed(), qualifier] as const)
  .toSorted(([a], [b]) => b.length - a.length)

const lastWords = new Set(qualifiersBefore.map(([[last]]) => last ?? ''))

function qualifierBefore(
  words: SentenceWords,
  at: number,
  free: number,
): { readonly from: number; readonly qualifier: QuantityQualifier } | null {
  if (!lastWords.has(keyAt(words, at - 1))) return null
  for (const [phrase, qualifier] of qualifiersBefore) {
    const from = at - phrase.length
    if (from >= free && phrase.every((word, index) => keyAt(words, at - 1 - index) === word))
      return { from, qualifier }
  }
  return null
}

/** “900 or more”, “20 or so”. */
function qualifierAfter(
  words: SentenceWords,
  at: number,
): { readonly to: number; readonly qualifier: QuantityQualifier } | null {
  if (keyAt(words, at) !== 'or') return null
  const word = tokenAt(words, at + 1)?.key
  const qualifier =
    word === 'more'
      ? 'at_least'
      : word === 'so'
        ? 'about'
        : word === 'fewer' || word === 'less'
          ? 'at_most'
          : null
  return qualifier === null ? null : { to: at + 2, qualifier }
}
