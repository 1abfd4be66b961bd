// Dates and times in Stet's own words, at this desk's time zone. By hand: making the first Intl.DateTimeFormat takes some
// 20 ms, which every window would spend before its first painting.

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec']

/** "14:20" */
export function timeOfDay(at: Date): string {
  return `${two(at.getHours())}:${two(at.getMinutes())}`
}

/** "14:20:07" */
export function timeToTheSecond(at: Date): string {
  return `${timeOfDay(at)}:${two(at.getSeconds())}`
}

/** "11 Mar" */
export function dayInYear(at: Date): string {
  return `${at.getDate()} ${months[at.getMonth()] ?? ''}`
}

/** "11 Mar 2026" */
export function dayAndYear(at: Date): string {
  return `${dayInYear(at)} ${at.getFullYear()}`
}

/** Two digits at least: 7 is "07". */
export function two(part: number): string {
  return part.toString().padStart(2, '0')
}
