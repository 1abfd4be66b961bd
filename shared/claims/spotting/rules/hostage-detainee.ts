import type { ClaimDetails, hostageStatuses } from '../../../domain/claim-details.ts'
import { nationalityOf } from '../../knowledge/lexicon/nationalities.ts'
import { endOfName, startOfName } from '../noun-phrase.ts'
import type { FoundStatement } from '../proposal.ts'
import { countedAt } from '../quantities/counted.ts'
import { quantitiesIn } from '../quantities/find-quantities.ts'
import type { Quantity } from '../quantities/quantity.ts'
import type { SpottingRule } from '../spotting-rule.ts'
import { keyAt, type SentenceWords, spanOf, wordsOf } from '../words-of-sentence.ts'

type Status = (typeof hostageStatuses)[number]

const held = new Set('hostage hostages captive captives detainee detainees abductees'.split(' '))

/** What makes people hostages, in the active and in the passive. */
const takings = new Set('kidnapped kidnapping abducted abducting detained detaining captured'.split(' '))

/** “hostage rescue”: no hostage is spoken of, only the matter. */
const matters = new Set(
  (
    'rescue rescues recovery crisis situation deal deals talks negotiation negotiations negotiator negotiators release releases ' +
    'exchange exchanges swap swaps taker takers taking support efforts family families affairs standoff drama policy issue release'
  ).split(' '),
)

const statusByWord: ReadonlyMap<string, Status> = new Map(
  (
    [
      ['released', 'released freed freeing releasing'],
      ['rescued', 'rescued rescuing'],
      ['deceased', 'dead killed executed bodies remains died'],
      ['held', 'held holding taken taking took kidnapped abducted seized captured detained kept take'],
    ] as const
  ).flatMap(([status, words]) => words.split(' ').map((word) => [word, status] as const)),
)

/** The words without which nobody is held. */
export const hostageCues: ReadonlySet<string> = new Set([...held, ...takings, 'held'])

/** Who is held or was taken, by whom: “an unknown number of hostages”, “took three aid workers hostage”, “being held by”. */
export const hostageDetainee: SpottingRule = (sentence, reading) => {
  const words = wordsOf(sentence, reading)
  const quantities = quantitiesIn(sentence, reading)
  const found: FoundStatement[] = []
  for (let at = words.first; at < words.end; at += 1) {
    const range = rangeAt(words, at, quantities)
    if (range === null) continue
    found.push(statementOf(words, at, range, reading.text))
    at = range.to - 1
  }
  return found
}

interface Range {
  readonly from: number
  readonly to: number
  readonly quantity: Quantity | null
}

function rangeAt(words: SentenceWords, at: number, quantities: readonly Quantity[]): Range | null {
  const key = keyAt(words, at)
  if (held.has(key)) return matters.has(keyAt(words, at + 1)) ? null : heldRange(words, at, quantities)
  if (takings.has(key)) return takenRange(words, at, quantities)
  return key === 'held' ? heldByRange(words, at) : null
}

/** “more than 200 hostages”, “taken American citizens hostage”, “hostages taken by the group”. */
function heldRange(words: SentenceWords, at: number, quantities: readonly Quantity[]): Range | null {
  const quantity =
    quantities.find(({ from, to }) => to <= at && at - to <= 4 && countsTo(words, to, at) && from < at) ??
    null
  if (quantity !== null) return { from: quantity.from, to: withTaker(words, at + 1), quantity }
  const taking = takingBefore(words, at)
  if (taking !== null)
    return { from: taking, to: withTaker(words, at + 1), quantity: within(quantities, taking, at) }
  const to = withTaker(words, at + 1)
  const status = statusByWord.get(keyAt(words, at + 1)) ?? statusByWord.get(keyAt(words, at - 1))
  if (to === at + 1 && status === undefined) return null
  return { from: statusByWord.has(keyAt(words, at - 1)) ? at - 1 : at, to, quantity: null }
}

/** Only words that describe the counted stand between a number and “hostages”. */
function countsTo(words: SentenceWords, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (
      !/^(?:of|the|other|more|remaining|[a-z-]{4,})$/.test(keyAt(words, at)) ||
      statusByWord.has(keyAt(words, at))
    )
      return false
  }
  return true
}

/** The verb in “taken three American citizens | hostage”, with its “has”. */
function takingBefore(words: SentenceWords, at: number): number | null {
  if (keyAt(words, at).endsWith('s')) return null
  for (let from = at - 1; from >= Math.max(words.first, at - 9); from -= 1) {
    const key = keyAt(words, from)
    if (/^(?:take|taken|took|taking|held|holding|hold|keep|kept)$/.test(key)) return withHelpers(words, from)
    if ([',', ';', '.'].includes(key)) return null
  }
  return null
}

function withHelpers(words: SentenceWords, from: number): number {
  let start = from
  while (
    ['has', 'have', 'had', 'were', 'was', 'been', 'being', 'are', 'is'].includes(keyAt(words, start - 1))
  )
    start -= 1
  return start
}

function within(quantities: readonly Quantity[], from: number, to: number): Quantity | null {
  return quantities.find((quantity) => quantity.from >= from && quantity.to <= to) ?? null
}

/** Goes on over “taken by the terrorist group Hamas” and “held in Gaza”. */
function withTaker(words: SentenceWords, at: number): number {
  let to = at
  while (
    ['being', 'currently', 'still', 'were', 'are', 'is', 'was', 'have', 'been', 'who'].includes(
      keyAt(words, to),
    )
  )
    to += 1
  if (!statusByWord.has(keyAt(words, to))) return at
  to += 1
  while (['hostage', 'captive'].includes(keyAt(words, to))) to += 1
  if (!['by', 'in', 'from'].includes(keyAt(words, to))) return to
  const end = endOfHolder(words, to + 1)
  return end === to + 1 ? to : end
}

function endOfHolder(words: SentenceWords, from: number): number {
  const end = endOfName(words, from)
  if (end > from) return end
  let to = from
  while (to < words.end && to < from + 4 && /^[a-z’'-]{3,}$/.test(keyAt(words, to))) to += 1
  return to
}

/** “kidnapped 12 students”, “three men were detained”. */
function takenRange(words: SentenceWords, at: number, quantities: readonly Quantity[]): Range | null {
  const after = quantities.find(({ from }) => from > at && from - at <= 2)
  const counted = after === undefined ? null : countedAt(words, after.to)
  if (after !== undefined && counted !== null) return { from: at, to: counted.to, quantity: after }
  const before = quantities.findLast(({ to }) => to <= at && at - to <= 6)
  const whom = before === undefined ? null : countedAt(words, before.to)
  if (before === undefined || whom === null || whom.to > at) return null
  const isPassive = /^(?:were|was|been|being|are)$/.test(keyAt(words, at - 1))
  return isPassive ? { from: before.from, to: at + 1, quantity: before } : null
}

/** “how many Americans are currently being held by the group”. */
function heldByRange(words: SentenceWords, at: number): Range | null {
  if (keyAt(words, at - 1) !== 'being' || !['by', 'in', 'captive', 'hostage'].includes(keyAt(words, at + 1)))
    return null
  let from = at - 1
  while (from > words.first && /^(?:are|is|were|was|currently|still|be)$/.test(keyAt(words, from - 1)))
    from -= 1
  const isWho = nationalityOf(keyAt(words, from - 1)) !== null || keyAt(words, from - 1).endsWith('s')
  if (isWho) from -= 1
  if (keyAt(words, from - 1) === 'many' && keyAt(words, from - 2) === 'how') from -= 2
  return { from, to: withTaker(words, at), quantity: null }
}

function statementOf(
  words: SentenceWords,
  at: number,
  { from, to, quantity }: Range,
  text: string,
): FoundStatement {
  const details: ClaimDetails = {
    kind: 'hostage',
    countOrName: quantity === null ? null : textOf(words, quantity.from, quantity.to, text),
    status: statusIn(words, from, to),
    holder: holderOf(words, from, to, text),
    nationality: nationalityIn(words, from, to),
    familyNotified: null,
    publicationHold: null,
  }
  const number = quantity === null ? '' : quantity.qualifier === 'unknown' ? 'unknown number + ' : 'number + '
  return {
    ...spanOf(words, from, to),
    type: 'hostage_detainee_detail',
    reason: `${number}${keyAt(words, at)}: who is held`,
    details,
  }
}

function statusIn(words: SentenceWords, from: number, to: number): Status | null {
  const before = [from - 2, from - 1]
  for (const at of [...before, ...range(from, to)]) {
    const status = statusByWord.get(keyAt(words, at))
    if (status !== undefined) return status
  }
  return null
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_item, index) => from + index)
}

/** Who took or holds them: after “by”, or the name right before “has taken”. */
function holderOf(words: SentenceWords, from: number, to: number, text: string): string | null {
  for (const at of range(from, to)) {
    if (keyAt(words, at) === 'by') return textOf(words, at + 1, to, text)
  }
  const verb = range(Math.max(words.first, from - 1), to).find((at) =>
    /^(?:taken|took|taking|holding|kidnapped|abducted)$/.test(keyAt(words, at)),
  )
  if (verb === undefined || /^(?:were|was|been)$/.test(keyAt(words, verb - 1))) return null
  const start = withHelpers(words, verb)
  const name = startOfName(words, start)
  return name < start ? textOf(words, name, start, text) : subjectOf(words, verb, text)
}

/** “Hamas launched an attack, …, taking hostages”: the name that opens the sentence, when its verb stands right after it. */
function subjectOf(words: SentenceWords, verb: number, text: string): string | null {
  if (keyAt(words, verb) !== 'taking') return null
  const end = endOfName(words, words.first)
  const opens = end > words.first && /^(?:has|have|had|[a-z]+ed)$/.test(keyAt(words, end))
  return opens ? textOf(words, words.first, end, text) : null
}

function nationalityIn(words: SentenceWords, from: number, to: number): string | null {
  for (const at of range(from, to)) {
    const nationality = nationalityOf(keyAt(words, at))
    if (nationality !== null && keyAt(words, at - 1) !== 'the') return nationality
  }
  return null
}

function textOf(words: SentenceWords, from: number, to: number, text: string): string | null {
  const { start, end } = spanOf(words, from, to)
  return end > start ? text.slice(start, end) : null
}
