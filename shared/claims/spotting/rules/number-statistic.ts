import type { FoundStatement } from '../proposal.ts'
import { countedAt } from '../quantities/counted.ts'
import { quantitiesIn } from '../quantities/find-quantities.ts'
import type { Quantity } from '../quantities/quantity.ts'
import { moneyUnits, percentWords, signsOfMoney } from '../quantities/units.ts'
import { isInEnglish } from '../in-english.ts'
import type { SpottingRule } from '../spotting-rule.ts'
import { keyAt, type SentenceWords, spanOf, tokenAt, wordsOf } from '../words-of-sentence.ts'

/** Sums of money, shares, and counts of anything: a number with what it counts. A number alone says nothing to check, but
 * in a language whose words we do not read. */
export const numberStatistic: SpottingRule = (sentence, reading) => {
  const words = wordsOf(sentence, reading)
  const found: FoundStatement[] = []
  const isEnglish = isInEnglish(reading)
  for (const quantity of quantitiesIn(sentence, reading)) {
    const statistic =
      tally(words, quantity) ??
      money(words, quantity) ??
      percentage(words, quantity) ??
      (isEnglish ? count(words, quantity) : bare(words, quantity))
    if (statistic === null) continue
    const { from, to, unit, reason } = statistic
    found.push({
      ...spanOf(words, from, to),
      type: 'number_statistic',
      reason,
      details: {
        kind: 'statistic',
        value: statistic.value ?? valueInWords(words, quantity, reading.text),
        unit,
      },
    })
  }
  return found
}

interface Statistic {
  readonly from: number
  readonly to: number
  readonly unit: string | null
  readonly reason: string
  /** Where it is not the number of the quantity. */
  readonly value?: string
}

const deciding =
  /^(?:vot(?:ed?|es|ing)|beat|beats|beating|won|wins?|winning|lost|loses?|losing|defeat(?:ed|s|ing)?|ruled|victory|loss|score|lead|leads|led|ahead|draw|drew|down|up)$/

/** “voted 52-48”, “beat Lindau 3-1”: what was decided stands close before the two numbers. */
function tally(words: SentenceWords, { numberFrom, hasDigits }: Quantity): Statistic | null {
  const [dash, second] = [tokenAt(words, numberFrom + 1), tokenAt(words, numberFrom + 2)]
  const first = tokenAt(words, numberFrom)
  if (!hasDigits || first === null || second?.kind !== 'number' || !/^[-–]$/.test(dash?.word ?? ''))
    return null
  if (tokenAt(words, numberFrom + 3)?.word.startsWith('-') === true) return null
  for (let at = numberFrom - 1; at >= Math.max(words.first, numberFrom - 8); at -= 1) {
    if (!deciding.test(keyAt(words, at))) continue
    const value = `${first.word}–${second.word}`
    return { from: numberFrom, to: numberFrom + 3, unit: null, reason: 'score or vote', value }
  }
  return null
}

function money(words: SentenceWords, quantity: Quantity): Statistic | null {
  const { from, numberFrom, to } = quantity
  const sign = signsOfMoney.get(keyAt(words, numberFrom - 1))
  if (sign !== undefined) {
    const prefix = keyAt(words, numberFrom - 2)
    const isPrefixed = /^(?:us|a|au|c|ca|nz|hk|s|u\.s\.)$/.test(prefix) && touches(words, numberFrom - 2)
    const start = isPrefixed ? numberFrom - 2 : numberFrom - 1
    return { from: Math.min(from, qualified(words, start)), to, unit: sign, reason: 'sum of money' }
  }
  const of = keyAt(words, to) === 'of' ? to + 1 : to
  const isDollars = moneyUnits.get(keyAt(words, of))
  if (isDollars !== undefined) return { from, to: of + 1, unit: isDollars, reason: 'sum of money' }
  // “U.S. dollars”, “US dollars” are the only ones of two words.
  if (!keyAt(words, of).startsWith('u')) return null
  const two = moneyUnits.get(`${keyAt(words, of)} ${keyAt(words, of + 1)}`)
  return two === undefined ? null : { from, to: of + 2, unit: two, reason: 'sum of money' }
}

function touches(words: SentenceWords, at: number): boolean {
  return tokenAt(words, at)?.end === tokenAt(words, at + 1)?.start
}

/** The qualifier stands before the sign: “more than $5 million”. */
function qualified(words: SentenceWords, at: number): number {
  const [one, two] = [keyAt(words, at - 1), keyAt(words, at - 2)]
  if (one === 'than' && ['more', 'less', 'fewer'].includes(two)) return at - 2
  if (one === 'least' && two === 'at') return at - 2
  if (one === 'to' && two === 'up') return at - 2
  if (one === 'estimated' && two === 'an') return at - 2
  return ['about', 'around', 'nearly', 'almost', 'roughly', 'over', 'approximately', 'some'].includes(one)
    ? at - 1
    : at
}

function percentage(words: SentenceWords, { from, to }: Quantity): Statistic | null {
  const length = percentWords(words, to)
  return length === 0 ? null : { from, to: to + length, unit: '%', reason: 'percentage' }
}

function count(words: SentenceWords, quantity: Quantity): Statistic | null {
  const { from, to } = quantity
  const counted = countedAt(words, to)
  if (quantity.isShare) {
    return { from, to: counted?.to ?? to, unit: counted?.noun ?? null, reason: 'share in words' }
  }
  if (counted === null || isLabel(words, quantity.numberFrom) || isTooSmall(quantity)) return null
  return { from, to: counted.to, unit: counted.noun, reason: `number + ${counted.noun}` }
}

/** In other languages the number itself: what it counts is for the reader to see. */
function bare(words: SentenceWords, { numberFrom, to, hasDigits }: Quantity): Statistic | null {
  if (!hasDigits) return null
  const value = words.tokens.slice(numberFrom, to).map(({ word }) => word)
  return { from: numberFrom, to, unit: null, reason: 'number', value: value.join('') }
}

/** “two officials”, “several houses” ask for no statistics; “two million officials” do. */
function isTooSmall({ value, min, max, hasDigits, qualifier }: Quantity): boolean {
  if (value === null) return min === null && max === null
  if (hasDigits) return false
  return value === 1 || (qualifier === null && value < 13)
}

/** “type 2 diabetes”, “page 4” */
const labels = new Set(
  'no. # page section chapter room type grade category level stage phase class group version article line route channel'.split(
    ' ',
  ),
)

/** “Flight 370 passengers”: the number belongs to the name before it. */
function isLabel(words: SentenceWords, at: number): boolean {
  const before = tokenAt(words, at - 1)
  if (before === null) return false
  return (before.isCapitalised && at - 1 > words.first) || labels.has(before.key)
}

function valueInWords(words: SentenceWords, quantity: Quantity, text: string): string {
  if (quantity.value !== null) return String(quantity.value)
  if (quantity.min !== null && quantity.max !== null) return `${quantity.min}–${quantity.max}`
  const { start, end } = spanOf(words, quantity.from, quantity.to)
  return text.slice(start, end)
}
