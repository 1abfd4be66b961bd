import type { Reading } from '../../../text/reading.ts'
import type { Figure } from './figures.ts'
import { keyAt } from './token-at.ts'

/** Kinds of people of whom nobody is two; a text that counts by one row counts everybody by it. */
const rows: readonly ReadonlySet<string>[] = [
  'man woman child boy girl infant baby minor adult',
  'civilian soldier policeman officer fighter militant firefighter gunman attacker',
  'passenger crew pilot crewman sailor attendant',
  'democrat republican independent',
  'student teacher pupil',
].map((row) => new Set(row.split(' ')))

const everybody = new Set(
  (
    'person victim other dead death fatality casualty passenger member senator survivor hostage detainee patient worker resident migrant ' +
    'prisoner suspect player voter body'
  ).split(' '),
)

/** Whether figures count people by kinds that exclude each other, each kind once and exactly. */
export function arePartsOfPeople(parts: readonly Figure[]): boolean {
  const nouns = parts.map(({ noun, manner }) => (manner.endsWith('crew') ? 'crew' : (noun ?? '')))
  const isOnce = new Set(nouns).size === nouns.length
  return isOnce && rows.some((row) => nouns.every((noun) => row.has(noun))) && parts.every(isExact)
}

function isExact({ quantity: { value, qualifier } }: Figure): boolean {
  return value !== null && (qualifier === null || qualifier === 'exactly')
}

const opens = new Set(', : — – -- ( including comprising includes included are were being namely'.split(' '))

/** After “the 30 people”: they are some of many, and not those just counted. */
const picks = new Set(['who', 'that', 'which', 'on', 'in', 'at', 'from', 'of', 'with', 'whose'])

/** How many tokens may stand between parts and their whole in one sentence. */
const reach = 8

/**
 * Whether a figure counts all of whom the others are parts: right before them (“22 people: 12 men and 9 women”), behind
 * them with “in all”, or in a sentence beside theirs with “the”, “all” or “in total”.
 */
export function isWholeOf(total: Figure, parts: readonly Figure[], { tokens }: Reading): boolean {
  const [first, last] = [parts[0], parts.at(-1)]
  if (first === undefined || last === undefined || !mayBeWhole(total, parts)) return false
  const { from, to } = total.quantity
  if (total.sentence.index !== first.sentence.index) return isNamedBeside(total, tokens)
  if (to <= first.quantity.from) {
    return first.quantity.from - to <= reach && someKey(tokens, to, first.quantity.from, opens)
  }
  return from >= last.quantity.to && from - last.quantity.to <= reach && isInAll(total, tokens)
}

function mayBeWhole(total: Figure, parts: readonly Figure[]): boolean {
  if (total.noun === null || total.quantity.value === null || !everybody.has(total.noun)) return false
  return !parts.includes(total) && parts.every(({ noun }) => noun !== total.noun)
}

function isNamedBeside(total: Figure, tokens: Reading['tokens']): boolean {
  if (total.unit === 'casualty') return true
  if (total.manner !== '') return false
  const isNamed =
    keyAt(tokens, total.quantity.from - 1) === 'the' && !picks.has(keyAt(tokens, total.quantity.to + 1))
  return isNamed || isInAll(total, tokens)
}

const all = new Set(['all', 'total', 'altogether'])

/** “22 people in all”, “a total of 22 people”, “all 22 people”. */
export function isInAll({ quantity: { from, to } }: Figure, tokens: Reading['tokens']): boolean {
  if (someKey(tokens, from - 4, from, all)) return true
  for (let at = to; at < to + 4; at += 1) {
    const key = keyAt(tokens, at)
    if (key === 'altogether' || (key === 'in' && all.has(keyAt(tokens, at + 1)))) return true
  }
  return false
}

/** Whether one of some keys stands in a half-open range of tokens. */
export function someKey(
  tokens: Reading['tokens'],
  from: number,
  to: number,
  keys: ReadonlySet<string>,
): boolean {
  for (let at = from; at < to; at += 1) if (keys.has(keyAt(tokens, at))) return true
  return false
}
