/** A date as a page prints it, brought to ISO 8601: an instant when the page names a time and its zone. */
export interface PrintedDate {
  readonly iso: string
  /** What of the text was read, for telling whether anything else stands beside the date. */
  readonly start: number
  readonly end: number
}

/** Month names and their usual short forms in English, German, French, Spanish, Italian, Portuguese and Dutch. */
const monthNames: readonly string[] = [
  'january jan januar jänner janvier janv enero ene gennaio gen janeiro januari',
  'february feb februar février févr fév febrero febbraio febr fevereiro fev februari',
  'march mar märz mrz mars marzo março maart mrt',
  'april apr avril avr abril abr aprile',
  'may mai mayo maggio mag maio mei',
  'june jun juni juin junio giugno giu junho',
  'july jul juli juillet juil julio luglio lug julho',
  'august aug août agosto ago augustus',
  'september sept sep septembre septiembre settembre set setembro',
  'october oct oktober okt octobre octubre ottobre ott outubro out',
  'november nov novembre noviembre novembro',
  'december dec dezember dez décembre déc diciembre dic dicembre dezembro desember',
]

const months = new Map(
  monthNames.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
)

/** The month of a name in any of these languages, in lower case and without a stop, from 1; null for other words. */
export function monthOfName(name: string): number | null {
  return months.get(name) ?? null
}

/** Zones that name one offset only, in minutes. "CST" and "IST" mean different hours in different countries: not here. */
const zones = new Map([
  ['z', 0],
  ['utc', 0],
  ['gmt', 0],
  ['bst', 60],
  ['cet', 60],
  ['cest', 120],
  ['mez', 60],
  ['mesz', 120],
  ['eet', 120],
  ['eest', 180],
  ['est', -300],
  ['edt', -240],
  ['cdt', -300],
  ['mst', -420],
  ['mdt', -360],
  ['pst', -480],
  ['pdt', -420],
  ['jst', 540],
  ['aest', 600],
  ['aedt', 660],
])

const month = `(?<month>${[...months.keys()].sort((a, b) => b.length - a.length).join('|')})\\.?`
const day = '(?<day>\\d{1,2})(?:st|nd|rd|th|er|º|°|\\.)?'
const year = '(?<year>\\d{4})'

const dateForms: readonly RegExp[] = [
  /(?<!\d)(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?!\d)/u,
  new RegExp(`(?<![\\p{L}\\d])${day}\\s+(?:de\\s+)?${month},?\\s+(?:de\\s+|del\\s+)?${year}(?!\\d)`, 'iu'),
  new RegExp(`(?<![\\p{L}\\d])${month}\\s+${day},?\\s+${year}(?!\\d)`, 'iu'),
  /(?<!\d)(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>\d{4})(?!\d)/u,
  /(?<year>\d{4})年\s*(?<month>\d{1,2})月\s*(?<day>\d{1,2})日/u,
  /(?<!\d)(?<slash>(?<a>\d{1,2})\/(?<b>\d{1,2})\/(?<year>\d{4}))(?!\d)/u,
]

const timeForm =
  /(?:^|[\sT,|•·@]|at |um |à )(?<hour>\d{1,2})[:.h](?<minute>\d{2})(?::(?<second>\d{2})(?:[.,]\d+)?)?\s*(?<half>[ap]\.?\s?m\.?)?\s*(?:Uhr\s*)?\(?(?<zone>[+-]\d{2}:?\d{2}|\p{L}{1,4}(?![\p{L}\d]))?\)?/iu

/**
 * Finds the first date in a text. The time counts only with its zone: an hour without a zone is no instant, so
 * the answer is then the date alone. Null when there is no date that exists in the calendar, or when the order
 * of day and month cannot be told ("03/04/2026").
 */
export function findDate(text: string): PrintedDate | null {
  for (const form of dateForms) {
    const match = form.exec(text)
    if (match?.groups === undefined) continue
    const date = calendarDate(match.groups)
    if (date === null) continue
    const end = match.index + match[0].length
    const time = readTime(text.slice(end, end + 40))
    if (time !== null) return { iso: `${date}T${time.iso}`, start: match.index, end: end + time.length }
    return { iso: date, start: match.index, end }
  }
  return null
}

function calendarDate(groups: Readonly<Record<string, string | undefined>>): string | null {
  const yearNumber = Number(groups['year'])
  let monthNumber: number
  let dayNumber: number
  if (groups['slash'] !== undefined) {
    const [a, b] = [Number(groups['a']), Number(groups['b'])]
    if (a <= 12 && b <= 12 && a !== b) return null
    monthNumber = a > 12 ? b : a
    dayNumber = a > 12 ? a : b
  } else {
    const name = groups['month'] ?? ''
    monthNumber = months.get(name.toLowerCase()) ?? Number(name)
    dayNumber = Number(groups['day'])
  }
  if (!(monthNumber >= 1 && monthNumber <= 12 && yearNumber >= 1600)) return null
  if (dayNumber < 1 || dayNumber > daysIn(yearNumber, monthNumber)) return null
  return `${String(yearNumber)}-${twoDigits(monthNumber)}-${twoDigits(dayNumber)}`
}

function daysIn(yearNumber: number, monthNumber: number): number {
  return new Date(Date.UTC(yearNumber, monthNumber, 0)).getUTCDate()
}

function readTime(text: string): { iso: string; length: number } | null {
  const match = timeForm.exec(text)
  if (match?.groups === undefined || match.index > 8) return null
  const { half, zone } = match.groups
  let hour = Number(match.groups['hour'])
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return null
    hour = (hour % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0)
  }
  const offset = zone === undefined ? null : zoneOffset(zone)
  if (offset === null || hour > 23 || Number(match.groups['minute']) > 59) return null
  const seconds = match.groups['second'] ?? '00'
  const iso = `${twoDigits(hour)}:${match.groups['minute'] ?? '00'}:${seconds}${offset}`
  return { iso, length: match.index + match[0].length }
}

function zoneOffset(zone: string): string | null {
  const numeric = /^([+-]\d{2}):?(\d{2})$/.exec(zone)
  if (numeric !== null) return `${numeric[1] ?? ''}:${numeric[2] ?? ''}`
  const minutes = zones.get(zone.toLowerCase())
  if (minutes === undefined) return null
  if (minutes === 0) return 'Z'
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${twoDigits(Math.floor(size / 60))}:${twoDigits(size % 60)}`
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
