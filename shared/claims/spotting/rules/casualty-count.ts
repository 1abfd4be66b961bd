import type { casualtyCategories, ClaimDetails } from '../../../domain/claim-details.ts'
import { bySentence } from '../../../text/by-sentence.ts'
import type { Reading, Sentence } from '../../../text/reading.ts'
import { unitOfTime } from '../days/day-words.ts'
import { authorityIn } from '../counting-authority.ts'
import { countedAt } from '../quantities/counted.ts'
import { quantitiesIn } from '../quantities/find-quantities.ts'
import { asCount, type Quantity } from '../quantities/quantity.ts'
import type { SpottingRule } from '../spotting-rule.ts'
import { keyAt, type SentenceWords, spanOf, tokenAt, wordsOf } from '../words-of-sentence.ts'

type Category = (typeof casualtyCategories)[number]

/** Where the number stands to the word: after it (“killing 12”), before it (“12 deaths”), or on either side. */
type Side = 'after' | 'before' | 'both'

const harmWords: ReadonlyMap<string, { readonly category: Category; readonly side: Side }> = new Map(
  (
    [
      ['killed', 'both', 'killed slain massacred executed murdered slaughtered drowned perished'],
      ['killed', 'after', 'killing kills kill murdering'],
      ['killed', 'before', 'dead died deaths death fatalities fatality die dying martyred'],
      ['injured', 'both', 'injured wounded maimed hurt injures hospitalized hospitalised'],
      ['injured', 'after', 'injuring wounding wounds injure'],
      ['injured', 'before', 'injuries casualties'],
      ['missing', 'before', 'missing unaccounted'],
      ['displaced', 'both', 'displaced evacuated uprooted homeless'],
      ['displaced', 'after', 'displacing displaces evacuating'],
      ['displaced', 'before', 'fled'],
    ] as const
  ).flatMap(([category, side, words]) => words.split(' ').map((word) => [word, { category, side }] as const)),
)

/** The words without which no casualty is counted. */
export const harmCues: ReadonlySet<string> = new Set([...harmWords.keys(), 'toll', 'lives', 'homes'])

/** Counts of the killed, injured, missing and displaced: “killing more than 900 people”, “12 dead”, “the toll rose to 300”, “deaths top 40”. */
export const casualtyCount: SpottingRule = bySentence((sentence, reading) => {
  const words = wordsOf(sentence, reading)
  const quantities = quantitiesIn(sentence, reading)
  const found = []
  const taken = new Set<Quantity>()
  for (let at = words.first; at < words.end; at += 1) {
    const harm = harmAt(words, at)
    if (harm === null) continue
    const quantity = quantityOf(words, at, harm.side, quantities)
    if (quantity === null || taken.has(quantity)) continue
    taken.add(quantity)
    found.push(statementOf(words, at, harm.category, quantity, sentence, reading))
  }
  return found
})

function harmAt(
  words: SentenceWords,
  at: number,
): { readonly category: Category; readonly side: Side } | null {
  const key = keyAt(words, at)
  if (key === 'toll') return { category: 'killed', side: 'after' }
  if (key === 'homes') return losesHomes(words, at) ? { category: 'displaced', side: 'before' } : null
  if (key === 'lives') return losesLives(words, at) ? { category: 'killed', side: 'before' } : null
  return harmWords.get(key) ?? null
}

/** “claimed 12 lives”, “cost more than 40 lives”. */
function losesLives(words: SentenceWords, at: number): boolean {
  for (let back = at - 1; back >= Math.max(words.first, at - 7); back -= 1) {
    if (/^(?:claim(?:ed|ing|s)|lost|losing|costs?|took|taking)$/.test(keyAt(words, back))) return true
  }
  return false
}

/** “driven from their homes”, “forced from their homes”. */
function losesHomes(words: SentenceWords, at: number): boolean {
  return (
    keyAt(words, at - 1) === 'their' &&
    /^(?:from|fled|fleeing|left|lost|leave|flee)$/.test(keyAt(words, at - 2))
  )
}

function quantityOf(
  words: SentenceWords,
  at: number,
  side: Side,
  quantities: readonly Quantity[],
): Quantity | null {
  const after =
    movedTo(words, at, quantities) ?? (side === 'before' ? null : quantityAfter(words, at, quantities))
  return after ?? (side === 'after' ? null : quantityBefore(words, at, quantities))
}

/** What may stand between the word and its number: “killed | an additional | 12”, “toll | has risen to | 300”. */
const between = new Set('another additional an the other further of its their also nearly on'.split(' '))
/** How a count moves: “the toll | tops | 1,000”, “deaths | rise to | 12”. */
const moves = new Set(
  (
    'rise rises rose risen rising climb climbs climbed climbing reach reaches reached reaching pass passes passed top tops topped exceed ' +
    'exceeds exceeded hit hits near nears neared nearing cross crosses crossed surpass surpasses surpassed approaches approached jump ' +
    'jumps jumped surge surges surged soar soars soared swell swells swelled swollen mount mounts mounted grow grows grew grown ' +
    'increase increases increased'
  ).split(' '),
)
const betweenToll = new Set([
  ...moves,
  ...'has had have now stands stood at to from was is in the attack of currently since past above over beyond up further'.split(
    ' ',
  ),
])

/** “The toll tops 1,000” says that it is more. */
const beyond = new Set(
  'pass passes passed top tops topped exceed exceeds exceeded cross crosses crossed surpass surpasses surpassed past above over beyond'.split(
    ' ',
  ),
)

/** These stand before a number only where the count moves: “deaths rose to 12”, but “the dead in two towns”. */
const countedWords = new Set(
  'deaths fatalities dead casualties injuries injured wounded missing displaced'.split(' '),
)

function quantityAfter(words: SentenceWords, at: number, quantities: readonly Quantity[]): Quantity | null {
  const next = quantities.find(({ from }) => from > at)
  if (next === undefined || next.from - at > 9) return null
  const allowed = keyAt(words, at) === 'toll' ? betweenToll : between
  for (let index = at + 1; index < next.from; index += 1) if (!allowed.has(keyAt(words, index))) return null
  return countsPeople(words, next) ? next : null
}

function movedTo(words: SentenceWords, at: number, quantities: readonly Quantity[]): Quantity | null {
  const next = quantities.find(({ from }) => from > at)
  if (!countedWords.has(keyAt(words, at)) || next === undefined || next.from - at > 9) return null
  let isMoving = false
  for (let index = at + 1; index < next.from; index += 1) {
    const key = keyAt(words, index)
    if (!betweenToll.has(key)) return null
    isMoving ||= moves.has(key)
  }
  return isMoving && countsPeople(words, next) ? next : null
}

/** The verbs and adverbs of “12 people | have since been confirmed | dead”. */
const helpers = new Set(
  (
    'people were was have has had been are is being be reportedly also since later already confirmed left found believed feared presumed ' +
    'reported and or more others still remain remains remained listed declared thought to go went gone who that of them seriously critically severely ' +
    'badly lightly fatally slightly forcibly dead internally about recorded driven forced from their fled fleeing lost leave flee'
  ).split(' '),
)

function quantityBefore(words: SentenceWords, at: number, quantities: readonly Quantity[]): Quantity | null {
  const candidates = quantities.filter(({ to }) => to <= at && at - to <= 14)
  for (const quantity of candidates.toReversed()) {
    if (['including', 'among'].includes(keyAt(words, quantity.from - 1)) || isAside(words, quantity)) continue
    const counted = countedAt(words, quantity.to)
    if (!countsPeople(words, quantity) || !reaches(words, counted?.to ?? quantity.to, at)) return null
    return quantity
  }
  return null
}

/** “, including 30 children,” says of whom the number before was made up. */
function isAside(words: SentenceWords, { from }: Quantity): boolean {
  for (let at = from - 1; at >= Math.max(words.first, from - 8); at -= 1) {
    const key = keyAt(words, at)
    if (key === 'including' || key === 'among') return true
    if (key === ',') return false
  }
  return false
}

/** Whether only helping words, a place or an aside stand from what is counted to the word of harm. */
function reaches(words: SentenceWords, from: number, at: number): boolean {
  for (let index = from; index < at; index += 1) {
    const key = keyAt(words, index)
    if (helpers.has(key)) continue
    if (key === ',') {
      const close = nextComma(words, index + 1, at)
      if (close === null) return false
      index = close
    } else if (key === 'in' || key === 'from' || key === 'of') {
      while (isPartOfName(words, index + 1, at)) index += 1
    } else return tokenAt(words, index)?.kind === 'word' && index === at - 1 && /(?:ly|ed)$/.test(key)
  }
  return true
}

function isPartOfName(words: SentenceWords, index: number, at: number): boolean {
  const token = tokenAt(words, index)
  return index < at && token !== null && (token.isCapitalised || token.key === 'the')
}

function nextComma(words: SentenceWords, from: number, to: number): number | null {
  for (let at = from; at < to; at += 1) if (keyAt(words, at) === ',') return at
  return null
}

/** A length of time, a share, money and a year are no people. */
function countsPeople(words: SentenceWords, quantity: Quantity): boolean {
  if (quantity.isShare) return false
  const after = keyAt(words, quantity.to)
  if (
    unitOfTime.has(after) ||
    ['%', 'percent', 'hours', 'minutes', 'miles', 'km', '-', 'p.m.', 'a.m.', 'am', 'pm', 'times'].includes(
      after,
    )
  )
    return false
  const before = keyAt(words, quantity.from - 1)
  if (['$', '€', '£', 'aged', 'age', 'in', 'since'].includes(before)) return false
  return quantity.value === null || Number.isInteger(quantity.value)
}

function goesBeyond(words: SentenceWords, at: number, { from, qualifier }: Quantity): boolean {
  if (qualifier !== null) return false
  for (let index = at + 1; index < from; index += 1) if (beyond.has(keyAt(words, index))) return true
  return false
}

function statementOf(
  words: SentenceWords,
  at: number,
  category: Category,
  quantity: Quantity,
  sentence: Sentence,
  reading: Reading,
) {
  const counted = countedAt(words, quantity.to)
  const from = Math.min(at, quantity.from)
  const to = Math.max(at + 1, counted?.to ?? quantity.to)
  const authority = authorityIn(sentence, reading)
  const details: ClaimDetails = {
    kind: 'casualty',
    category,
    ...asCount(quantity),
    ...(goesBeyond(words, at, quantity) && { qualifier: 'more_than' }),
    countingAuthority: authority,
    independentlyVerified: null,
    attributionInCopy: authority,
  }
  const number = quantity.qualifier === 'unknown' ? 'unknown number' : 'number'
  return {
    ...spanOf(words, from, to),
    type: 'casualty_count' as const,
    reason: `${number} + ${keyAt(words, at)}: casualty count`,
    details,
  }
}
