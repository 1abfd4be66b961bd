import type { Sentence } from '../../../text/reading.ts'
import { readNumber } from '../../spotting/quantities/read-number.ts'
import { percentWords } from '../../spotting/quantities/units.ts'
import { keyAt, type SentenceWords, tokenAt, wordsOf } from '../../spotting/words-of-sentence.ts'
import type { NoteGround } from '../note-rule.ts'
import { lastUnit } from './amount.ts'
import type { FoundMisfit } from './found-misfit.ts'
import { inFigures } from './in-figures.ts'
import { quoteWords } from './quote-words.ts'

/** A number with what follows it (“50 | percent”, “$3 | million”), tokens half-open. */
interface Term {
  readonly from: number
  readonly to: number
  readonly value: number
  readonly isPercent: boolean
}

/**
 * Changes from one number to another whose percentage is another one: “rose from 40 to 50, or 20 percent”, “rose 20
 * percent to 50 from 40”, and “doubled from 40 to 90”.
 */
export function changesThatDoNotFit({ reading, figures }: NoteGround): readonly FoundMisfit[] {
  const sentences = new Set(figures.map(({ sentence }) => sentence))
  return [...sentences].flatMap((sentence) => changesIn(sentence, reading))
}

function changesIn(sentence: Sentence, reading: NoteGround['reading']): FoundMisfit[] {
  const words = wordsOf(sentence, reading)
  const found: FoundMisfit[] = []
  for (let at = words.first; at < words.end; at += 1) {
    const key = keyAt(words, at)
    if (key !== 'from' && key !== 'to') continue
    const pair = pairFrom(words, at)
    if (pair === null) continue
    const misfit = inPercent(words, pair, reading) ?? inTimes(words, pair, reading)
    if (misfit !== null) found.push(misfit)
    at = pair.to - 1
  }
  return found
}

interface Pair {
  readonly before: Term
  readonly after: Term
  readonly from: number
  readonly to: number
}

/** “from 40 (last year) to 50”, “to 50 from 40”. */
function pairFrom(words: SentenceWords, at: number): Pair | null {
  const first = termAt(words, at + 1)
  if (first === null) return null
  const turn = keyAt(words, at) === 'from' ? 'to' : 'from'
  for (let next = first.to; next <= first.to + 6; next += 1) {
    const key = keyAt(words, next)
    if (key === ',' || key === '' || key === keyAt(words, at)) return null
    if (key !== turn) continue
    const second = termAt(words, next + 1)
    if (second === null || second.isPercent !== first.isPercent) return null
    const [before, after] = turn === 'to' ? [first, second] : [second, first]
    return { before, after, from: at, to: second.to }
  }
  return null
}

function termAt(words: SentenceWords, at: number): Term | null {
  let from = at
  while (/^(?:about|around|nearly|almost|just|some|roughly|only|\p{Sc})$/u.test(keyAt(words, from))) from += 1
  const number = readNumber(words, from)
  const value = number?.value ?? null
  if (number === null || value === null || number.isShare) return null
  const percent = percentWords(words, number.to)
  return { from: at, to: number.to + percent, value, isPercent: percent > 0 }
}

/** The percentage that is put to a change: behind it (“, or 20 percent”, “, a 20 percent rise”) or right before it (“rose 20 percent to”). */
function percentBeside(words: SentenceWords, { from, to }: Pair): Term | null {
  const before = quantitiesTo(words, from)
  if (before !== null) return before
  let at = to
  // “to 50 (a year later) | , or 20 percent”: a noun may follow the number.
  for (
    let skipped = 0;
    skipped < 3 && tokenAt(words, at)?.kind === 'word' && !puts.has(keyAt(words, at));
    skipped += 1
  )
    at += 1
  if (!puts.has(keyAt(words, at))) return null
  while (
    puts.has(keyAt(words, at)) ||
    /^(?:increase|decrease|rise|drop|gain|fall|jump|decline|growth|loss)$/.test(keyAt(words, at))
  )
    at += 1
  const term = termAt(words, at)
  return term?.isPercent === true ? term : null
}

const puts = new Set([
  ',',
  'or',
  'a',
  'an',
  'of',
  'up',
  'down',
  '(',
  '—',
  '–',
  '--',
  'about',
  'by',
  'which',
  'is',
  'that',
  'representing',
])

/** “rose 20 percent | to 50 from 40”, “up by 20 percent | , from 40 to 50”. */
function quantitiesTo(words: SentenceWords, to: number): Term | null {
  const end = keyAt(words, to - 1) === ',' ? to - 1 : to
  for (let at = end - 1; at >= Math.max(words.first, end - 5); at -= 1) {
    const term = termAt(words, at)
    if (
      term?.isPercent === true &&
      term.to === end &&
      keyAt(words, at - 1) !== 'from' &&
      keyAt(words, at - 1) !== 'to'
    )
      return term
  }
  return null
}

function inPercent(words: SentenceWords, pair: Pair, reading: NoteGround['reading']): FoundMisfit | null {
  const said = percentBeside(words, pair)
  if (said === null || pair.before.value === 0) return null
  const isPoints = /points?$/.test(keyAt(words, said.to - 1)) || keyAt(words, said.to).startsWith('point')
  const { before, after } = pair
  if (isPoints && !before.isPercent) return null
  const made = isPoints
    ? Math.abs(after.value - before.value)
    : (100 * Math.abs(after.value - before.value)) / before.value
  if (isWithin(said.value, made, isPoints ? 0.5 : slackOf(pair))) return null
  const [here, there] = [spanOf(words, said.from, said.to), spanOf(words, pair.from, pair.to)]
  const points =
    !isPoints && before.isPercent
      ? `${inFigures(Math.abs(after.value - before.value))} ${after.value - before.value === 1 ? 'point' : 'points'}, or `
      : ''
  return {
    ...here,
    other: there,
    message: `${quoteWords(reading.text, there)} is ${points}${inFigures(Number(made.toFixed(1)))} percent, not ${quoteWords(reading.text, here)}.`,
  }
}

/** How far rounding of both numbers may move the percentage, and one for the rounding of itself. */
function slackOf({ before, after }: Pair): number {
  const [a, b] = [roundingOf(before.value), roundingOf(after.value)]
  const least = (after.value - b) / (before.value + a)
  const most = (after.value + b) / Math.max(before.value - a, 1e-9)
  return 1 + 50 * Math.abs(most - least)
}

/** Half a unit of the last digit of a large or broken number, which is given in two digits at least: $40 million is 39.5 to 40.5. */
function roundingOf(value: number): number {
  const unit = Math.min(lastUnit(value), 10 ** (Math.floor(Math.log10(value)) - 1))
  return value >= 1000 || unit < 0.1 ? unit / 2 : 0
}

function isWithin(said: number, made: number, slack: number): boolean {
  return Math.abs(said - made) <= slack + 0.04 * made
}

const timesByWord = new Map([
  ['doubled', 2],
  ['doubling', 2],
  ['tripled', 3],
  ['trebled', 3],
  ['tripling', 3],
  ['quadrupled', 4],
  ['halved', 0.5],
])

/** “doubled from 40 to 90”, “nearly tripled to 110 from 40”. */
function inTimes(
  words: SentenceWords,
  { before, after, from, to }: Pair,
  reading: NoteGround['reading'],
): FoundMisfit | null {
  const at = [from - 1, from - 2].find((one) => timesByWord.has(keyAt(words, one)))
  const times = at === undefined ? undefined : timesByWord.get(keyAt(words, at))
  if (at === undefined || times === undefined || before.value === 0) return null
  const made = after.value / before.value
  const isMore = keyAt(words, at - 1) === 'than'
  const isNearly = /^(?:nearly|almost|about|roughly|approximately|virtually)$/.test(keyAt(words, at - 1))
  const isFitting = isMore
    ? times < 1
      ? made < times
      : made > times * 0.98
    : Math.abs(made - times) <= (isNearly ? 0.2 : 0.1) * times
  if (isFitting) return null
  const [here, there] = [spanOf(words, at, at + 1), spanOf(words, from, to)]
  return {
    ...here,
    other: there,
    message: `${quoteWords(reading.text, there)} is ${inFigures(made)} times as much: it has not ${keyAt(words, at).replace('ing', 'ed')}.`,
  }
}

function spanOf(words: SentenceWords, from: number, to: number): { start: number; end: number } {
  return { start: words.tokens[from]?.start ?? 0, end: words.tokens[to - 1]?.end ?? 0 }
}
