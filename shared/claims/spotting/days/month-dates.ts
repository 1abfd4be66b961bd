import { monthOfName } from '../../../text/dates.ts'
import { keyAt, type SentenceWords, tokenAt } from '../words-of-sentence.ts'
import type { Turn } from './day-mention.ts'
import { beforeMonthOrYear, monthByName } from './day-words.ts'
import type { WhenFinder } from './found-when.ts'

const dayForm = /^(\d{1,2})(?:st|nd|rd|th)?$/
const yearForm = /^[1-9]\d{3}$/

/** “Oct. 7”, “October 7, 2023”, “March 2020”, “in March”, “last March”. */
export const monthAt: WhenFinder = (words, at) => {
  const month = monthByName.get(keyAt(words, at))
  if (month === undefined || tokenAt(words, at)?.isCapitalised !== true) return null
  const day = dayAt(words, at + 1)
  if (day !== null) {
    const { year, to } = yearAfter(words, at + 2)
    return { from: at, to, when: { kind: 'date', year, month, day }, weekday: null }
  }
  const { year, to } = yearAfter(words, at + 1)
  const before = keyAt(words, at - 1)
  const turn = turnOf(before)
  // “May” and “March” open sentences as other words.
  if (year === null && !beforeMonthOrYear.has(before)) return null
  return { from: turn === null ? at : at - 1, to, when: { kind: 'month', year, month, turn }, weekday: null }
}

/** “7 October 2023”, “7th of October”, “7. Oktober 2023”, “7 de octubre de 2023”. */
export const monthAfterNumber: WhenFinder = (words, at) => {
  const day = dayAt(words, at)
  if (day === null) return null
  let next = at + 1
  while (['of', 'de', '.'].includes(keyAt(words, next))) next += 1
  const name = keyAt(words, next)
  const english = tokenAt(words, next)?.isCapitalised === true ? monthByName.get(name) : undefined
  const month = english ?? monthOfName(name)
  if (month === null) return null
  let after = next + 1
  while (['de', 'del'].includes(keyAt(words, after))) after += 1
  const { year, to } = yearAfter(words, after)
  // The names of other languages are words of English too (“3 mai”, “2 set”): they need their year.
  if (english === undefined && year === null) return null
  return {
    from: at,
    to: year === null ? next + 1 : to,
    when: { kind: 'date', year, month, day },
    weekday: null,
  }
}

/** What the word before picks: “last”, “this”, “next”. */
export function turnOf(word: string): Turn | null {
  return word === 'last' || word === 'this' || word === 'next' ? word : word === 'past' ? 'last' : null
}

function dayAt(words: SentenceWords, at: number): number | null {
  const match = dayForm.exec(keyAt(words, at))
  const day = Number(match?.[1])
  return match !== null && day >= 1 && day <= 31 ? day : null
}

/** The year that follows, with the comma before it and the one after it left out of the words. */
function yearAfter(words: SentenceWords, at: number): { year: number | null; to: number } {
  const comma = keyAt(words, at) === ',' ? 1 : 0
  const word = keyAt(words, at + comma)
  const isYear = yearForm.test(word) && Number(word) >= 1000 && Number(word) < 2200
  return isYear ? { year: Number(word), to: at + comma + 1 } : { year: null, to: at }
}
