import { keyAt, type SentenceWords, tokenAt } from '../words-of-sentence.ts'
import type { When } from './day-mention.ts'
import { beforeMonthOrYear } from './day-words.ts'
import type { FoundWhen, WhenFinder } from './found-when.ts'

const slashed = /^(\d{1,4})\/(\d{1,2})\/(\d{1,4})$/
const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/
const yearForm = /^(?:1[0-9]|20)\d\d$/
const decadeForm = /^(1[5-9]|20)\d0'?s$/

/** “10/10/2023”, “10.10.2023”, “2023-10-10”, “2023年10月10日”. */
export const dateInDigits: WhenFinder = (words, at) => {
  const word = keyAt(words, at)
  const slash = slashed.exec(word)
  if (slash !== null) return { from: at, to: at + 1, when: slashedDate(slash), weekday: null }
  const dots = dotted.exec(word)
  if (dots !== null) {
    const [, day, month, year] = dots
    const when = { kind: 'date', year: Number(year), month: Number(month), day: Number(day) } as const
    return { from: at, to: at + 1, when, weekday: null }
  }
  return isoDate(words, at) ?? eastAsianDate(words, at)
}

/** Day and month change places between countries: only one that is over 12 tells them apart. */
function slashedDate([, first = '', second = '', third = '']: readonly string[]): When {
  const [a, b] = [Number(first), Number(second)]
  if (first.length === 4) return { kind: 'date', year: a, month: b, day: Number(third) }
  if (third.length !== 4 || (a <= 12 && b <= 12 && a !== b)) return { kind: 'unclear' }
  const year = Number(third)
  return a > 12 ? { kind: 'date', year, month: b, day: a } : { kind: 'date', year, month: a, day: b }
}

function isoDate(words: SentenceWords, at: number): FoundWhen | null {
  const [year, month, day] = [keyAt(words, at), keyAt(words, at + 2), keyAt(words, at + 4)]
  if (!yearForm.test(year) || keyAt(words, at + 1) !== '-' || keyAt(words, at + 3) !== '-') return null
  if (!/^\d\d$/.test(month) || !/^\d\d$/.test(day)) return null
  const when = { kind: 'date', year: Number(year), month: Number(month), day: Number(day) } as const
  return { from: at, to: at + 5, when, weekday: null }
}

function eastAsianDate(words: SentenceWords, at: number): FoundWhen | null {
  const hasSigns =
    keyAt(words, at + 1) === '年' && keyAt(words, at + 3) === '月' && keyAt(words, at + 5) === '日'
  if (!hasSigns) return null
  const [year, month, day] = [at, at + 2, at + 4].map((index) => Number(keyAt(words, index)))
  if (year === undefined || month === undefined || day === undefined) return null
  return { from: at, to: at + 6, when: { kind: 'date', year, month, day }, weekday: null }
}

/** “in 2019”, “since the 1990s”, “(2019)”. A bare number of four digits is a year only where the words say so. */
export const yearInDigits: WhenFinder = (words, at) => {
  const word = keyAt(words, at)
  if (decadeForm.test(word)) {
    const when = { kind: 'year', year: Number(word.slice(0, 4)), years: 10 } as const
    return { from: at, to: at + 1, when, weekday: null }
  }
  if (!yearForm.test(word) || !saysYear(words, at)) return null
  return { from: at, to: at + 1, when: { kind: 'year', year: Number(word), years: 1 }, weekday: null }
}

function saysYear(words: SentenceWords, at: number): boolean {
  const before = keyAt(words, at - 1)
  if (before === '(' && [')', ',', '-', '–'].includes(keyAt(words, at + 1))) return true
  const isRange = ['-', '–', 'and', 'or', 'to'].includes(before) && yearForm.test(keyAt(words, at - 2))
  if (!isRange && !beforeMonthOrYear.has(before)) return false
  // “to 2000 homes”: what is counted follows a count, not a year.
  const after = tokenAt(words, at + 1)
  const isCount =
    after?.kind === 'word' && /^\p{Ll}{4,}s$/u.test(after.word) && !['was', 'has', 'is'].includes(after.key)
  return !isCount && !['%', 'percent', 'people', 'million', 'men', 'women'].includes(after?.key ?? '')
}
