import type { FoundStatement } from '../proposal.ts'
import type { SpottingRule } from '../spotting-rule.ts'
import { keyAt, type SentenceWords, spanOf, tokenAt, wordsOf } from '../words-of-sentence.ts'

/** Always a statement, whatever stands around it. */
const alone = new Set(
  'unprecedented first-ever record-breaking record-setting record-high all-time unmatched unparalleled unrivaled unrivalled worst-ever'.split(
    ' ',
  ),
)

/** Superlatives after “the”, “its”, “Europe’s”. */
const superlatives = new Set(
  (
    'first only largest biggest smallest highest lowest longest shortest fastest slowest oldest youngest deadliest bloodiest ' +
    'worst strongest weakest richest poorest busiest heaviest lightest hottest coldest warmest wettest driest deepest tallest ' +
    'earliest costliest wealthiest cheapest rarest most-watched best-selling second-largest third-largest second-highest ' +
    'world-first steepest sharpest widest broadest fewest'
  ).split(' '),
)

/** What stands before a superlative that says something of the world. */
const openers = new Set("the its their his her our 's whose a".split(' '))

/** “first” and “only” in turns of speech, by the word that follows. */
const idioms = new Set(
  (
    'lady place half responder responders name names amendment aid degree quarter round day days step thing things step reported ' +
    'came couple few hand instance sight glance floor class base impression minutes hours week month year way reason'
  ).split(' '),
)

/** Where the statement ends: what follows limits it and is told by its own words. */
const stops = new Set(
  (
    'in on at of since for to by from with and or but that who which when where while is are was were has have had been be ' +
    'will would could can may might as than after before because into over under he she it they we i said says'
  ).split(' '),
)

/** The words without which there is no superlative. */
export const superlativeCues: ReadonlySet<string> = new Set([
  ...alone,
  ...superlatives,
  'record',
  'never',
  'history',
  'most',
])

/** What is the first, the only, the most: “unprecedented”, “the largest port in Europe”, “a record 12 percent”, “for the first time since 1998”. */
export const superlativeRecord: SpottingRule = (sentence, reading) => {
  const words = wordsOf(sentence, reading)
  const found: FoundStatement[] = []
  for (let at = words.first; at < words.end; at += 1) {
    const range = rangeAt(words, at)
    if (range === null) continue
    const to = withSince(words, range.to)
    found.push({
      ...spanOf(words, range.from, to),
      type: 'superlative_record',
      reason: `“${tokenAt(words, at)?.word ?? ''}”: superlative or record`,
      details: null,
    })
    at = to - 1
  }
  return found
}

function rangeAt(words: SentenceWords, at: number): { readonly from: number; readonly to: number } | null {
  const key = keyAt(words, at)
  if (alone.has(key)) return { from: at, to: endOfNoun(words, at + 1) }
  if (superlatives.has(key)) return superlative(words, at)
  if (key === 'record') return record(words, at)
  if (key === 'most') return most(words, at)
  if (key === 'never' && keyAt(words, at + 1) === 'before') return { from: at, to: at + 2 }
  if (key === 'history' && keyAt(words, at - 1) === 'in') return { from: at - 1, to: at + 1 }
  return null
}

function superlative(words: SentenceWords, at: number): { from: number; to: number } | null {
  const [before, after] = [keyAt(words, at - 1), keyAt(words, at + 1)]
  if (
    !openers.has(before) ||
    before === 'a' ||
    idioms.has(after) ||
    tokenAt(words, at)?.isCapitalised === true
  )
    return null
  const to = endOfNoun(words, at + 1)
  // “the first” of a row that is told next, without a word of what it is.
  if (to === at + 1 && !['since', 'in', 'of', 'to'].includes(after)) return null
  return { from: before === "'s" ? ownerOf(words, at - 1) : at - 1, to }
}

/** “Europe’s largest”: the owner belongs to the statement. */
function ownerOf(words: SentenceWords, at: number): number {
  let from = at - 1
  while (tokenAt(words, from - 1)?.isCapitalised === true && tokenAt(words, from)?.isCapitalised === true)
    from -= 1
  if (keyAt(words, from - 1) === 'the') from -= 1
  return Math.max(words.first, from)
}

/** “a record 40 goals”, “record highs”; not “on the record”, “his voting record”. */
function record(words: SentenceWords, at: number): { from: number; to: number } | null {
  const [before, after] = [keyAt(words, at - 1), keyAt(words, at + 1)]
  const isSet = /^(?:sets?|setting|broke|breaks|breaking|broken|beat|world|national|previous)$/.test(before)
  const isTold =
    /^(?:highs?|lows?|numbers?|levels?|temperatures?|profits?|sales|heat|rainfall|revenues?|time|amount|year|set)$/.test(
      after,
    )
  const isCount = tokenAt(words, at + 1)?.kind === 'number' || after === '$'
  if (
    !isSet &&
    !isTold &&
    !isCount &&
    !(before === 'a' && /^(?:set|broke|broken|set|setting|breaking)$/.test(keyAt(words, at - 2)))
  )
    return null
  const from = before === 'a' ? at - 1 : isSet ? at - 1 : at
  return { from, to: endOfNoun(words, at + 1) }
}

/** “the most popular museum in the country”; not “most of them”, “the most we can do”. */
function most(words: SentenceWords, at: number): { from: number; to: number } | null {
  const after = tokenAt(words, at + 1)
  if (
    !openers.has(keyAt(words, at - 1)) ||
    after?.kind !== 'word' ||
    stops.has(after.key) ||
    after.key.length < 4
  )
    return null
  const to = endOfNoun(words, at + 1)
  const limit = keyAt(words, to)
  // Without “in”, “of” or “since” it is only an opinion: “the most beautiful day”.
  return to > at + 2 && ['in', 'of', 'since', 'ever'].includes(limit) ? { from: at - 1, to } : null
}

function endOfNoun(words: SentenceWords, from: number): number {
  let to = from
  while (to < words.end && to < from + 4) {
    const token = tokenAt(words, to)
    if (token === null || token.kind === 'punctuation' || stops.has(token.key)) break
    to += 1
  }
  return to
}

/** Takes “since 1998”, “in history”, “in the country”, “ever” along. */
function withSince(words: SentenceWords, at: number): number {
  const end = withPlace(words, at)
  for (let to = end; to < Math.min(words.end, end + 8) && tokenAt(words, to)?.kind === 'word'; to += 1)
    if (keyAt(words, to) === 'since') return endOfNoun(words, to + 1)
  return end
}

function withPlace(words: SentenceWords, at: number): number {
  const key = keyAt(words, at)
  if (key === 'ever') return at + 1
  if (key !== 'in' && key !== 'of') return at
  const the = ['the', 'its', 'their', 'his', 'her', 'more'].includes(keyAt(words, at + 1)) ? at + 2 : at + 1
  const end = endOfNoun(words, the)
  return end > the ? end : at
}
