import { monthOfName } from '../../../text/dates.ts'
import { byWord } from '../../../text/by-word.ts'
import type { Token } from '../../../text/reading.ts'
import { monthByName, weekdayByName } from '../../spotting/days/day-words.ts'

/** The weekdays of other languages than English, from Monday. */
const otherWeekdays = new Map(
  [
    'montag dienstag mittwoch donnerstag freitag samstag sonntag',
    'lundi mardi mercredi jeudi vendredi samedi dimanche',
    'lunes martes miércoles jueves viernes sábado domingo',
    'lunedì martedì mercoledì giovedì venerdì sabato domenica',
    'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
  ].flatMap((names) => names.split(' ').map((name, index) => [name, index + 1] as const)),
)

/** Names of days as messages write them, from Monday. */
const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** The month that a word names, counted from 1; null when it names none. “march” and “may” in small letters are verbs. */
export function monthOf(token: Token): number | null {
  const english = englishMonth(token)
  if (english !== null) return token.isCapitalised ? english : null
  return foreignMonth(token)
}

const englishMonth = byWord((key) => monthByName.get(key) ?? null)

/** Short names of other languages are words of English: “3 mai”, “2 set”. */
const foreignMonth = byWord((key) => (key.length < 4 ? null : monthOfName(key)))

/** The weekday that a word names: 1 is Monday; null when it names none. */
export function weekdayNamed({ key }: Token): number | null {
  return weekdayByName.get(key) ?? otherWeekdays.get(key) ?? null
}

/** What a weekday is called in a message. */
export function nameOfWeekday(weekday: number): string {
  return weekdayNames[weekday - 1] ?? ''
}
