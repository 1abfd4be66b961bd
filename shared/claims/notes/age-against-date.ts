import { byWord } from '../../text/by-word.ts'
import { type DayNumber, partsOfDay } from '../spotting/days/calendar.ts'
import type { CopyNote } from './copy-note.ts'
import type { NoteGround, SlowNoteRule } from './note-rule.ts'
import { type Age, agesAndBirths, type Birth } from './words/ages-and-births.ts'
import { quoteAt } from './words/quote-words.ts'
import { keyAt } from './words/token-at.ts'

/**
 * Ages that do not fit: against the birth that the story tells (“born in 1961 … aged 52”, on the day of publication or in
 * the year that the sentence names), against another age of the same person, and anniversaries against their year.
 */
export const findAgesAgainstDates: SlowNoteRule = function* (ground) {
  if (!ground.isEnglish) return []
  const { births, ages } = yield* agesAndBirths(ground)
  const birthOf = new Map(births.toReversed().map((birth) => [birth.member, birth]))
  const ageOf = new Map<number, Age>()
  const notes: CopyNote[] = []
  for (const age of ages) {
    const birth = birthOf.get(age.member)
    const note =
      birth === undefined ? againstAge(age, ageOf.get(age.member), ground) : againstBirth(age, birth, ground)
    if (note !== null) notes.push(note)
    if (age.year === null && !ageOf.has(age.member)) ageOf.set(age.member, age)
  }
  return [...notes, ...anniversaries(ground)]
}

function againstBirth(age: Age, birth: Birth, { reading, published }: NoteGround): CopyNote | null {
  const year = age.year ?? (published === null ? null : partsOfDay(published).year)
  if (year === null) return null
  const fitting =
    age.year === null && birth.day !== null && published !== null
      ? agesNear(birth.day, published)
      : [year - birth.year - 1, year - birth.year]
  if (fitting.includes(age.years)) return null
  const [here, there] = [quoteAt(reading, age), quoteAt(reading, birth)]
  const when = age.year === null ? 'on the day of publication' : `in ${String(year)}`
  const made = [...new Set(fitting)].filter((one) => one >= 0).join(' or ')
  return {
    rule: 'age_against_date',
    start: age.start,
    end: age.end,
    message:
      made === ''
        ? `${here}, but ${there}: that was not before ${String(year)}.`
        : `${here}, but ${there}: that makes ${made} ${when}.`,
    other: { start: birth.start, end: birth.end },
    suggestion: null,
    claimType: 'age',
  }
}

/** The ages of somebody in the days up to publication: a story is written some days before. */
function agesNear(birth: DayNumber, published: DayNumber): readonly number[] {
  return [...new Set([published, published - 10].map((day) => yearsBetween(birth, day)))]
}

function yearsBetween(birth: DayNumber, day: DayNumber): number {
  const [a, b] = [partsOfDay(birth), partsOfDay(day)]
  const hadBirthday = b.month > a.month || (b.month === a.month && b.day >= a.day)
  return b.year - a.year - (hadBirthday ? 0 : 1)
}

function againstAge(age: Age, before: Age | undefined, { reading }: NoteGround): CopyNote | null {
  if (before === undefined || age.year !== null || age.years === before.years) return null
  return {
    rule: 'age_against_date',
    start: age.start,
    end: age.end,
    message: `${quoteAt(reading, age)}, but ${quoteAt(reading, before)} for the same person.`,
    other: { start: before.start, end: before.end },
    suggestion: null,
    claimType: 'age',
  }
}

const isAnniversary = byWord((key) => key === 'anniversary')

/** “the 50th anniversary of the 1961 landing”; the one ahead or just past may be meant. */
function anniversaries({ reading, published }: NoteGround): CopyNote[] {
  if (published === null) return []
  const { tokens } = reading
  const now = partsOfDay(published).year
  const notes: CopyNote[] = []
  tokens.forEach((token, index) => {
    const count = isAnniversary(token)
      ? /^(\d{1,3})(?:st|nd|rd|th)$/.exec(keyAt(tokens, index - 1))?.[1]
      : undefined
    const first = tokens[index - 1]
    if (count === undefined || first === undefined || keyAt(tokens, index + 1) !== 'of') return
    for (let at = index + 2; at < index + 6; at += 1) {
      const year = tokens[at]
      if (year === undefined || !/^1[5-9]\d\d$|^20\d\d$/.test(year.key)) continue
      if (Math.abs(now - Number(year.key) - Number(count)) <= 1) return
      notes.push({
        rule: 'age_against_date',
        start: first.start,
        end: year.end,
        message: `${quoteAt(reading, { start: first.start, end: year.end })}: from ${year.key} to ${String(now)} it is ${String(now - Number(year.key))} years.`,
        other: null,
        suggestion: null,
        claimType: 'date_time',
      })
      return
    }
  })
  return notes
}
