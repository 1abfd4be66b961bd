import { keyAt, type SentenceWords } from '../words-of-sentence.ts'

/** Signs that stand before a sum, with the code or sign of the currency. */
export const signsOfMoney: ReadonlyMap<string, string> = new Map([
  ['$', '$'],
  ['€', '€'],
  ['£', '£'],
  ['¥', '¥'],
  ['₹', '₹'],
  ['₽', '₽'],
  ['₪', '₪'],
  ['₩', '₩'],
  ['₴', '₴'],
  ['usd', 'USD'],
  ['eur', 'EUR'],
  ['gbp', 'GBP'],
  ['rs', 'rupees'],
  ['rs.', 'rupees'],
])

/** Currencies as words or signs after a number. */
export const moneyUnits: ReadonlyMap<string, string> = new Map([
  ...'dollars euros pounds yen yuan rubles roubles rupees pesos francs kronor kroner shekels rand lira won reais cents pence bucks zloty hryvnia dirhams riyals'
    .split(' ')
    .map((word) => [word, word] as const),
  ['dollar', 'dollars'],
  ['euro', 'euros'],
  ['€', '€'],
  ['$', '$'],
  ['£', '£'],
  ['usd', 'USD'],
  ['eur', 'EUR'],
  ['gbp', 'GBP'],
  ['u.s. dollars', 'dollars'],
  ['us dollars', 'dollars'],
])

/** How many tokens say “percent” at this place: 0 when none does. */
export function percentWords(words: SentenceWords, at: number): number {
  const [one, two] = [keyAt(words, at), keyAt(words, at + 1)]
  if (one === 'percentage' || one === 'basis') return /^points?$/.test(two) ? 2 : 0
  if (one === 'per' && two === 'cent') return 2
  return ['%', 'percent', 'percents', '٪', '％', 'pct', 'prozent'].includes(one) ? 1 : 0
}

/** Units of measurement as they follow a number; the words of two tokens with a space. */
export const measureUnits: ReadonlySet<string> = new Set(
  (
    'km|kms|kilometer|kilometers|kilometre|kilometres|mile|miles|meter|meters|metre|metres|cm|mm|centimeter|centimeters|centimetre|centimetres|' +
    'millimeter|millimeters|foot|feet|ft|inch|inches|yard|yards|kg|kgs|kilogram|kilograms|kilo|kilos|gram|grams|milligrams|mg|pound|lb|lbs|' +
    'ounce|ounces|ton|tons|tonne|tonnes|acre|acres|hectare|hectares|square|cubic|gallon|gallons|liter|liters|litre|litres|barrels|mph|kph|km/h|' +
    'knots|degrees|°|°c|°f|celsius|fahrenheit|megawatt|megawatts|gigawatt|gigawatts|kilowatts|mw|gw|kwh|watts|volts|hertz|gigabytes|terabytes|gb|tb|mb|' +
    'light-years|nautical|decibels|magnitude|calories|joules|kilotons|megatons'
  ).split('|'),
)
