import type { Span } from '../../../domain/anchor.ts'
import type { Reading, Token } from '../../../text/reading.ts'
import { isGlued, keyAt, wordAt } from './token-at.ts'
import { monthOf, weekdayNamed } from './date-words.ts'

/** A date as the copy writes it, whether the calendar has it or not. */
export interface WrittenDate extends Span {
  /** Half-open range of the reading's tokens, without the weekday. */
  readonly firstToken: number
  readonly endToken: number
  /** Counted from 1. */
  readonly month: number
  readonly day: number
  /** The year in its digits; null when none is given. */
  readonly year: string | null
  /** Numbers alone, so that month and day may stand the other way round: 10/12/2016. */
  readonly isNumeric: boolean
  /** The weekday that is said to be this day: 1 is Monday. */
  readonly weekday: (Span & { readonly number: number }) | null
}

const ordinal = /^(\d{1,2})(?:st|nd|rd|th)?$/
const numeric = /^(\d{1,4})([/.])(\d{1,2})\2(\d{1,5})$/
const digits = /^\d{1,5}$/
/** What may stand between day, month and year: 31. Juni, 12 de marzo de 2025, the 12th of March. */
const between = new Set(['.', 'of', 'de', 'del', 'du'])
const beforeYear = new Set([',', 'de', 'del'])
const beforeDate = new Set([',', 'the', 'den', 'dem', 'der', 'le', 'el', '(', 'il'])

/** All dates with a day and a month that a text writes, in order. */
export function writtenDates({ tokens }: Reading): WrittenDate[] {
  const dates: WrittenDate[] = []
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index]
    if (token === undefined || token.kind === 'punctuation') continue
    const date = token.kind === 'number' ? numericDate(tokens, index) : wordDate(tokens, index, token)
    if (date !== null && date.firstToken >= (dates.at(-1)?.endToken ?? 0)) {
      dates.push(date)
      index = date.endToken - 1
    }
  }
  return dates
}

/** A date around the name of a month: “March 12, 2025”, “12 March”, “12 de marzo de 2025”. */
function wordDate(tokens: readonly Token[], index: number, token: Token): WrittenDate | null {
  const month = monthOf(token)
  if (month === null) return null
  const after = dayIn(tokens, index + 1)
  if (after !== null && token.isCapitalised) {
    const hasComma = wordAt(tokens, index + 2) === ','
    const yearAt = hasComma ? index + 3 : index + 2
    const year = yearIn(tokens, yearAt, hasComma)
    return dateOf(tokens, {
      first: index,
      end: year === null ? index + 2 : yearAt + 1,
      month,
      day: after,
      year,
    })
  }
  const dayAt = between.has(keyAt(tokens, index - 1)) ? index - 2 : index - 1
  const before = dayIn(tokens, dayAt)
  if (before === null) return null
  const yearAt = beforeYear.has(keyAt(tokens, index + 1)) ? index + 2 : index + 1
  const year = yearIn(tokens, yearAt, true)
  return dateOf(tokens, {
    first: dayAt,
    end: year === null ? index + 1 : yearAt + 1,
    month,
    day: before,
    year,
  })
}

function dayIn(tokens: readonly Token[], at: number): number | null {
  const match = ordinal.exec(wordAt(tokens, at))
  return match === null ? null : Number(match[1])
}

/**
 * The year in its digits. Three or five of them are one that was mistyped only where no noun follows: “Oct. 10, 203
 * people were killed” names no year.
 */
function yearIn(tokens: readonly Token[], at: number, isExpected: boolean): string | null {
  const token = tokens[at]
  if (token === undefined || !digits.test(token.word) || token.word.length < 3) return null
  if (/^(?:1[5-9]|20)\d\d$/.test(token.word)) return token.word
  const next = tokens[at + 1]
  const isAlone = next === undefined || next.kind === 'punctuation' || next.start > token.end + 1
  return isExpected && isAlone && next?.word !== '-' && next?.word !== '%' ? token.word : null
}

/** A date in numbers: 10/12/2016, 12.10.2016, 2016-10-12. */
function numericDate(tokens: readonly Token[], index: number): WrittenDate | null {
  const [, first = '', mark, second = '', year = ''] = numeric.exec(wordAt(tokens, index)) ?? []
  if (mark === undefined) return isoDate(tokens, index)
  if (first.length > 2) return null
  const isDayFirst = mark === '.' || Number(first) > 12
  const [month, day] = isDayFirst ? [Number(second), Number(first)] : [Number(first), Number(second)]
  return dateOf(tokens, { first: index, end: index + 1, month, day, year, isNumeric: true })
}

function isoDate(tokens: readonly Token[], index: number): WrittenDate | null {
  if (!/^(?:19|20)\d\d$/.test(wordAt(tokens, index)) || wordAt(tokens, index + 1) !== '-') return null
  const written = [0, 1, 2, 3, 4].map((offset) => wordAt(tokens, index + offset)).join('')
  const [, year = '', month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(written) ?? []
  const isWhole = [0, 1, 2, 3].every((offset) => isGlued(tokens, index + offset))
  if (month === undefined || !isWhole) return null
  return dateOf(tokens, { first: index, end: index + 5, month: Number(month), day: Number(day), year })
}

interface Found {
  readonly first: number
  readonly end: number
  readonly month: number
  readonly day: number
  readonly year: string | null
  readonly isNumeric?: boolean
}

function dateOf(
  tokens: readonly Token[],
  { first, end, month, day, year, isNumeric = false }: Found,
): WrittenDate | null {
  const start = tokens[first]
  const last = tokens[end - 1]
  if (start === undefined || last === undefined) return null
  return {
    start: start.start,
    end: last.end,
    firstToken: first,
    endToken: end,
    month,
    day,
    year,
    isNumeric,
    weekday: weekdayBefore(tokens, first) ?? weekdayAfter(tokens, end),
  }
}

/** “Wednesday, March 12”, “Mittwoch, den 12. März”. */
function weekdayBefore(tokens: readonly Token[], first: number): WrittenDate['weekday'] {
  let at = first - 1
  while (first - at < 4 && beforeDate.has(tokens[at]?.key ?? '')) at -= 1
  return weekdayAt(tokens, at)
}

/** “March 12, a Wednesday”, “March 12 (Wednesday)”. */
function weekdayAfter(tokens: readonly Token[], end: number): WrittenDate['weekday'] {
  const isBracket = tokens[end]?.word === '('
  if (!isBracket && tokens[end]?.word !== ',') return null
  if (tokens[end + 1]?.key === 'a') return weekdayAt(tokens, end + 2)
  return isBracket && tokens[end + 2]?.word === ')' ? weekdayAt(tokens, end + 1) : null
}

function weekdayAt(tokens: readonly Token[], at: number): WrittenDate['weekday'] {
  const token = tokens[at]
  const number = token?.kind === 'word' ? weekdayNamed(token) : null
  return token === undefined || number === null ? null : { start: token.start, end: token.end, number }
}
