import { keyAt, type SentenceWords, tokenAt } from '../words-of-sentence.ts'
import {
  beforeNamedDay,
  offsetByWord,
  partsOfTheDay,
  smallNumber,
  unitOfTime,
  weekdayByName,
} from './day-words.ts'
import { monthAt, turnOf } from './month-dates.ts'
import type { FoundWhen, WhenFinder } from './found-when.ts'

/** “Tuesday”, “last Tuesday”, “Tuesday, Oct. 10, 2023”. */
export const weekdayAt: WhenFinder = (words, at) => {
  const token = tokenAt(words, at)
  const weekday = weekdayByName.get(token?.key ?? '')
  if (token === null || weekday === undefined || !token.isCapitalised) return null
  const before = keyAt(words, at - 1)
  if (beforeNamedDay.has(before) && tokenAt(words, at - 1)?.isCapitalised === true) return null
  let next = at + 1
  if (partsOfTheDay.has(keyAt(words, next))) next += 1
  const dated = monthAt(words, keyAt(words, next) === ',' ? next + 1 : next)
  if (dated?.when.kind === 'date') return { ...dated, from: at, weekday: token.word }
  const turn = turnOf(before)
  const from = turn === null ? at : at - 1
  return { from, to: next, when: { kind: 'weekday', weekday, turn }, weekday: token.word }
}

/** “yesterday”, “tomorrow morning”. */
export const offsetWordAt: WhenFinder = (words, at) => {
  const count = offsetByWord.get(keyAt(words, at))
  if (count === undefined) return null
  // “USA Today”, “Today”: the name of a paper, not a day.
  if (tokenAt(words, at)?.isCapitalised === true && at > words.first && !opensQuotation(words, at))
    return null
  const next = at + 1
  const to = partsOfTheDay.has(keyAt(words, next)) ? next + 1 : next
  return { from: at, to, when: { kind: 'offset', unit: 'day', count }, weekday: null }
}

function opensQuotation(words: SentenceWords, at: number): boolean {
  return tokenAt(words, at - 1)?.kind === 'punctuation'
}

/** “last month”, “earlier this week”, “next year”, “this morning”, “last night”. */
export const unitAt: WhenFinder = (words, at) => {
  const turn = turnOf(keyAt(words, at - 1))
  if (turn === null || keyAt(words, at - 1) === 'past') return null
  const isThe = keyAt(words, at - 2) === 'the'
  if (isThe) return null
  const count = turn === 'last' ? -1 : turn === 'next' ? 1 : 0
  const from = ['earlier', 'later', 'late', 'early'].includes(keyAt(words, at - 2)) ? at - 2 : at - 1
  const key = keyAt(words, at)
  if (partsOfTheDay.has(key)) {
    return { from, to: at + 1, when: { kind: 'offset', unit: 'day', count }, weekday: null }
  }
  const unit = unitOfTime.get(key)
  if (unit === undefined || key === 'day' || key.endsWith('s')) return null
  return {
    from,
    to: at + 1,
    when: { kind: 'offset', unit: unit.unit, count: count * unit.size },
    weekday: null,
  }
}

/** “three weeks ago”, “a year ago”; “several years ago” has no count that could be resolved. */
export const agoAt: WhenFinder = (words, at) => {
  const isLater = keyAt(words, at) === 'from' && keyAt(words, at + 1) === 'now'
  if (keyAt(words, at) !== 'ago' && !isLater) return null
  const unit = unitOfTime.get(keyAt(words, at - 1))
  if (unit === undefined) return null
  const to = isLater ? at + 2 : at + 1
  const number = keyAt(words, at - 2)
  const count = smallNumber.get(number) ?? (/^\d{1,4}$/.test(number) ? Number(number) : null)
  if (count === null) {
    return { from: isVague(number) ? at - 2 : at - 1, to, when: { kind: 'unclear' }, weekday: null }
  }
  const signed = (isLater ? 1 : -1) * count * unit.size
  return { from: at - 2, to, when: { kind: 'offset', unit: unit.unit, count: signed }, weekday: null }
}

function isVague(word: string): boolean {
  return word === 'several' || word === 'few' || word === 'many' || word === 'some'
}

/** “over the weekend”, “last weekend”, “this weekend’s”. */
export const weekendAt: WhenFinder = (words, at) => {
  if (keyAt(words, at) !== 'weekend') return null
  const before = keyAt(words, at - 1)
  const turn = turnOf(before)
  const isThe = before === 'the' && ['over', 'at', 'on', 'during', 'for'].includes(keyAt(words, at - 2))
  if (turn === null && !isThe) return null
  return { from: isThe ? at - 2 : at - 1, to: at + 1, when: { kind: 'weekend', turn }, weekday: null }
}

const halves = new Set(['a.m.', 'p.m.', 'am', 'pm', 'a.m', 'p.m'])

/** “3:15 p.m.”, “3 pm”, “at 15:30”: a time of some day, with the day when it stands beside it. */
export const clockAt: WhenFinder = (words, at) => {
  const number = keyAt(words, at)
  if (!/^(?:[01]?\d|2[0-4])(?:[:.][0-5]\d)?$/.test(number)) return null
  const hasHalf = halves.has(keyAt(words, at + 1))
  if (!hasHalf && !(number.includes(':') && keyAt(words, at - 1) === 'at')) return null
  const to = at + (hasHalf ? 2 : 1)
  const day = dayBeside(words, to)
  return day === null ? { from: at, to, when: { kind: 'unclear' }, weekday: null } : { ...day, from: at }
}

function dayBeside(words: SentenceWords, at: number): FoundWhen | null {
  let next = at
  while (['on', ',', 'local', 'time', 'et', 'gmt', 'est', 'utc'].includes(keyAt(words, next))) next += 1
  return weekdayAt(words, next) ?? monthAt(words, next) ?? offsetWordAt(words, next)
}
