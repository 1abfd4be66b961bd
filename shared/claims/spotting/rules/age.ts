import type { Cast } from '../../knowledge/cast.ts'
import { byWord } from '../../../text/by-word.ts'
import type { Token } from '../../../text/reading.ts'
import type { FoundStatement } from '../proposal.ts'
import { monthByName } from '../days/day-words.ts'
import { valueOfDigits } from '../quantities/read-number.ts'
import { smallNumbers } from '../quantities/number-words.ts'
import type { SpottingRule } from '../spotting-rule.ts'
import { keyAt, type SentenceWords, spanOf, tokenAt, wordsOf } from '../words-of-sentence.ts'

const oldest = 120

interface FoundAge {
  readonly from: number
  readonly to: number
  readonly value: number
  readonly unit: string
}

/** The words without which no age is told; a number may tell one without them. */
export const ageCues: ReadonlySet<string> = new Set([
  ...['aged', 'age', 'old', 'year-old', 'years-old'],
  ...Array.from(smallNumbers.keys()).flatMap((number) =>
    ['year', 'month', 'week', 'day'].flatMap((unit) => [`${number}-${unit}-old`, `${number}-${unit}-olds`]),
  ),
])

/** How old somebody is: “a 37-year-old driver”, “aged 6”, “12 years old”, “Ana Reyes, 41,”. */
export const age: SpottingRule = (sentence, reading, { cast }) => {
  const words = wordsOf(sentence, reading)
  const found: FoundStatement[] = []
  for (let at = words.first; at < words.end; at += 1) {
    if (!mayBeAge(tokenAt(words, at))) continue
    const one =
      hyphenated(words, at) ?? inWords(words, at) ?? besideName(words, at, cast) ?? ofPronoun(words, at)
    if (one === null) continue
    found.push({
      ...spanOf(words, one.from, one.to),
      type: 'age',
      reason: 'age',
      details: { kind: 'statistic', value: String(one.value), unit: one.unit },
    })
    at = one.to - 1
  }
  return found
}

function mayBeAge(token: Token | null): boolean {
  return token !== null && (token.kind === 'number' || beginsAge(token))
}

const beginsAge = byWord((key) => smallNumbers.has(key) || key.endsWith('-old'))

/** “37-year-old”, “nine-month-old”, “37-year-old”s plural. */
function hyphenated(words: SentenceWords, at: number): FoundAge | null {
  const key = keyAt(words, at)
  const whole = /^([a-z]+(?:-[a-z]+)?)-(year|month|week|day)s?-olds?$/.exec(key)
  if (whole !== null) {
    const value = smallNumbers.get(whole[1] ?? '')
    return value === undefined ? null : { from: at, to: at + 1, value, unit: `${whole[2] ?? 'year'}s` }
  }
  const value = ageAt(words, at)
  if (value === null || keyAt(words, at + 1) !== '-') return null
  const unit = /^(year|month|week|day)s?-olds?$/.exec(keyAt(words, at + 2))
  return unit === null ? null : { from: at, to: at + 3, value, unit: `${unit[1] ?? 'year'}s` }
}

/** “aged 6”, “age 41”, “12 years old”. */
function inWords(words: SentenceWords, at: number): FoundAge | null {
  const value = ageAt(words, at)
  if (value === null) return null
  const unit = /^(year|month|week)s?$/.exec(keyAt(words, at + 1))
  if (unit !== null && keyAt(words, at + 2) === 'old') {
    return { from: at, to: at + 3, value, unit: `${unit[1] ?? 'year'}s` }
  }
  const before = keyAt(words, at - 1)
  if (before === 'of' && keyAt(words, at - 2) === 'age')
    return { from: at - 2, to: at + 1, value, unit: 'years' }
  return before === 'aged' || before === 'age' ? { from: at - 1, to: at + 1, value, unit: 'years' } : null
}

/** “Ana Reyes, 41, said”, “Reyes, 41.”: a number between commas after the name of a person or two capitals. */
function besideName(words: SentenceWords, at: number, cast: Cast): FoundAge | null {
  const token = tokenAt(words, at)
  const value = token?.kind === 'number' ? ageAt(words, at) : null
  if (value === null || keyAt(words, at - 1) !== ',' || ![',', '.', ')', ';'].includes(keyAt(words, at + 1)))
    return null
  const mention = cast.mentions[cast.mentionAt[at - 2] ?? -1]
  const isPerson = mention !== undefined && cast.members[mention.member]?.kind === 'person'
  const isName = isPerson || [at - 2, at - 3].every((index) => tokenAt(words, index)?.isCapitalised === true)
  const isDate = monthByName.has(keyAt(words, at - 3))
  return isName && !isDate ? { from: at, to: at + 1, value, unit: 'years' } : null
}

/** “She was 91.”, “when she was 6”, “dies at 91”: nothing that the number might count follows it. */
function ofPronoun(words: SentenceWords, at: number): FoundAge | null {
  const value = tokenAt(words, at)?.kind === 'number' ? ageAt(words, at) : null
  const after = tokenAt(words, at + 1)
  if (value === null || (after !== null && after.kind !== 'punctuation' && after.key !== 'when')) return null
  if (after !== null && !/^[,.;)”"’]|when/.test(after.key)) return null
  const [two, one] = [keyAt(words, at - 2), keyAt(words, at - 1)]
  const isTold = /^(?:he|she)$/.test(two) && /^(?:was|is|turned|turns|'s)$/.test(one)
  const isDeath = one === 'at' && /^(?:dies|died|dead)$/.test(two)
  return isTold || isDeath ? { from: at, to: at + 1, value, unit: 'years' } : null
}

function ageAt(words: SentenceWords, at: number): number | null {
  const key = keyAt(words, at)
  const value = tokenAt(words, at)?.kind === 'number' ? valueOfDigits(key) : smallNumbers.get(key)
  return typeof value === 'number' && Number.isInteger(value) && value > 0 && value <= oldest ? value : null
}
