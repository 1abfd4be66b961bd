import type { Quantity } from '../../spotting/quantities/quantity.ts'

/** How many or how much, as far as the words say it. */
export type Amount = Pick<Quantity, 'value' | 'min' | 'max' | 'qualifier'>

/** From the least to the most that an amount may mean, both included. */
export interface Reach {
  readonly least: number
  readonly most: number
}

/** A round number speaks for those around it (half a unit of its last digit), “about” for a sixth on either side. */
const roughly = 1 / 6

/**
 * What an amount may mean. “43” is 43; “1,200” may be 1,238 rounded; “more than 40” goes up to the next round number,
 * “at least 43” names 43, since nobody counts so exactly without having counted. Null when it says no number.
 */
export function reachOf({ value, min, max, qualifier }: Amount): Reach | null {
  if (value !== null) return reachOfValue(value, qualifier)
  if (min === null) return null
  return max === null ? { least: min / 2, most: Infinity } : { least: min, most: max }
}

function reachOfValue(value: number, qualifier: Amount['qualifier']): Reach | null {
  const unit = lastUnit(value)
  switch (qualifier) {
    case 'about':
      return { least: value * (1 - roughly), most: value * (1 + roughly) }
    case 'more_than':
      return { least: value, most: value + Math.max(unit, 1) }
    case 'at_least':
      return { least: value, most: unit > 1 ? value + unit : value }
    case 'at_most':
    case 'less_than':
      return { least: 0, most: value }
    case 'unknown':
      return null
    case 'exactly':
    case null:
      return unit < 100 ? { least: value, most: value } : { least: value - unit / 2, most: value + unit / 2 }
  }
}

/** Whether two amounts may speak of the same number. What says no number contradicts none. */
export function mayAgree(a: Amount, b: Amount): boolean {
  return mayMeet(reachOf(a), reachOf(b))
}

/** The same for what they reach from and to. */
export function mayMeet(one: Reach | null, other: Reach | null): boolean {
  if (one === null || other === null) return true
  const slack = 1e-9 * Math.max(Math.abs(one.most), Math.abs(other.most), 1)
  return (
    one.least <= (Number.isFinite(other.most) ? other.most + slack : Infinity) &&
    other.least <= one.most + slack
  )
}

/** The place of the last digit that is not 0: 10 for 240, 0.1 for 2.5. */
export function lastUnit(value: number): number {
  if (value === 0) return 1
  let unit = 1
  while (Math.abs(value) % (unit * 10) === 0) unit *= 10
  while (unit > 1e-6 && Math.abs(value / unit - Math.round(value / unit)) > 1e-6) unit /= 10
  return unit
}

/**
 * Whether two numbers are such as one slip makes of the other: a digit changed, left out or added, two swapped, or a
 * thousand times too much (million for billion).
 */
export function isSlipOf(a: number, b: number): boolean {
  if (a === b || a <= 0 || b <= 0) return false
  return Math.max(a, b) / Math.min(a, b) < 1.5 || isSlipOfTheHand(a, b)
}

/** Whether two digits are swapped, or a number is ten, a thousand, a million times the other. */
export function isSlipOfTheHand(a: number, b: number): boolean {
  const ratio = Math.max(a, b) / Math.min(a, b)
  return [10, 100, 1000, 1e6].some((scale) => Math.abs(ratio - scale) < 1e-6 * scale) || isSwapped(a, b)
}

/** 34 and 43, 1.25 and 1.52. */
function isSwapped(a: number, b: number): boolean {
  const [one, other] = [String(a), String(b)]
  if (one.length !== other.length) return false
  let at = 0
  while (at < one.length && one[at] === other[at]) at += 1
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2)
}
