import type { Span } from '../../domain/anchor.ts'
import type { CopyNote } from './copy-note.ts'
import type { NoteGround, NoteRule } from './note-rule.ts'
import { type Amount, lastUnit, mayAgree } from './words/amount.ts'
import type { Figure } from './words/figures.ts'
import { inFigures } from './words/in-figures.ts'
import { figuresBySentence, joinedRuns } from './words/joined-figures.ts'
import { quoteWords } from './words/quote-words.ts'
import { keyAt } from './words/token-at.ts'

/**
 * Parts that do not make their sum: “12 men and 9 women … 22 people”, “$3 million for roads and $2 million for bridges, a
 * total of $6 million”. Parts are figures of one sentence that are joined by commas and “and” and exclude each other; their
 * sum stands in the same sentence or in one beside it. Rounded parts may miss by what was rounded; “including” may leave
 * some out but not count more than there are.
 */
export const findSumsThatDoNotAddUp: NoteRule = (ground) => {
  if (!ground.isEnglish) return []
  const bySentence = figuresBySentence(ground.figures)
  const notes: CopyNote[] = []
  for (const figures of bySentence.values()) {
    for (const parts of joinedRuns(figures, ground.reading)) {
      const note = ofPeople(parts, bySentence, ground) ?? withTotal(parts, figures, ground)
      if (note !== null) notes.push(note)
    }
  }
  return notes
}

/** Kinds of people of whom nobody is two; a text that counts by one row counts everybody by it. */
const rows: readonly ReadonlySet<string>[] = [
  new Set(['man', 'woman', 'child', 'boy', 'girl', 'infant', 'baby', 'minor', 'adult']),
  new Set([
    'civilian',
    'soldier',
    'policeman',
    'officer',
    'fighter',
    'militant',
    'firefighter',
    'gunman',
    'attacker',
  ]),
  new Set(['passenger', 'crew', 'pilot', 'crewman', 'sailor', 'attendant']),
  new Set(['democrat', 'republican', 'independent']),
  new Set(['student', 'teacher', 'pupil']),
]
const everybody = new Set([
  'person',
  'victim',
  'other',
  'dead',
  'death',
  'fatality',
  'casualty',
  'passenger',
  'member',
  'senator',
  'survivor',
  'hostage',
  'detainee',
  'patient',
  'worker',
  'resident',
  'migrant',
  'prisoner',
  'suspect',
  'player',
  'voter',
  'body',
])

function ofPeople(
  parts: readonly Figure[],
  bySentence: ReadonlyMap<number, readonly Figure[]>,
  ground: NoteGround,
): CopyNote | null {
  if (!arePeople(parts)) return null
  const [first] = parts
  if (first === undefined) return null
  const { index, block } = first.sentence
  for (const at of [index, index + 1, index - 1]) {
    const total = (bySentence.get(at) ?? []).find((one) =>
      one.sentence.block === block || at !== index ? isWhole(one, parts, ground) : false,
    )
    if (total !== undefined) return judged(parts, total, isIncluding(parts, ground), ground)
  }
  return null
}

function arePeople(parts: readonly Figure[]): boolean {
  const nouns = parts.map(({ noun, manner }) => (manner.endsWith('crew') ? 'crew' : (noun ?? '')))
  return (
    new Set(nouns).size === nouns.length &&
    rows.some((row) => nouns.every((noun) => row.has(noun))) &&
    parts.every(
      ({ quantity: { value, qualifier } }) =>
        value !== null && (qualifier === null || qualifier === 'exactly'),
    )
  )
}

/** Words that say that all are counted. */
const whole = new Set(['all', 'total', 'altogether'])
const opens = new Set([
  ',',
  ':',
  '—',
  '–',
  '--',
  '(',
  'including',
  'comprising',
  'includes',
  'included',
  'are',
  'were',
  'being',
  'namely',
])

/** After “the 30 people”: they are some of many, and not those just counted. */
const picks = new Set(['who', 'that', 'which', 'on', 'in', 'at', 'from', 'of', 'with', 'whose'])

/** Whether a figure counts all of whom the others are parts: right before them, or named with “the”, “all”, “in total”. */
function isWhole(total: Figure, parts: readonly Figure[], { reading: { tokens } }: NoteGround): boolean {
  if (
    parts.includes(total) ||
    total.noun === null ||
    !everybody.has(total.noun) ||
    total.quantity.value === null
  )
    return false
  if (parts.some(({ noun }) => noun === total.noun)) return false
  const { from, to } = total.quantity
  const first = parts[0]?.quantity.from ?? 0
  const last = parts.at(-1)
  if (total.sentence.index === parts[0]?.sentence.index && to <= first) {
    return first - to <= 8 && someKey(tokens, to, first, opens)
  }
  if (
    last !== undefined &&
    from >= last.quantity.to &&
    from - last.quantity.to <= 8 &&
    total.sentence === last.sentence
  ) {
    return someKey(tokens, from - 4, from, whole) || someKey(tokens, to, to + 4, whole)
  }
  if (total.sentence.index === parts[0]?.sentence.index) return false
  if (total.manner !== '' && total.unit !== 'casualty') return false
  const isAll = someKey(tokens, from - 4, from, whole) || someKey(tokens, to, to + 4, whole)
  return (
    isAll ||
    total.unit === 'casualty' ||
    (keyAt(tokens, from - 1) === 'the' && !picks.has(keyAt(tokens, to + 1)))
  )
}

function someKey(
  tokens: NoteGround['reading']['tokens'],
  from: number,
  to: number,
  keys: ReadonlySet<string>,
): boolean {
  for (let at = from; at < to; at += 1) if (keys.has(keyAt(tokens, at))) return true
  return false
}

function isIncluding(parts: readonly Figure[], { reading: { tokens } }: NoteGround): boolean {
  const first = parts[0]?.quantity.from ?? 0
  const words = new Set(['including', 'among', 'includes', 'included'])
  return someKey(tokens, first - 4, first, words)
}

/** “…, for a total of $6 million”, “…, $6 million in all”: the last figure of the sentence is the sum of those before. */
function withTotal(
  parts: readonly Figure[],
  figures: readonly Figure[],
  ground: NoteGround,
): CopyNote | null {
  const { tokens } = ground.reading
  const last = parts.at(-1)
  const total = figures[figures.findIndex((one) => one === last) + 1]
  if (last === undefined || total === undefined || total.unit !== last.unit || total.kind !== last.kind)
    return null
  if (parts.some(({ unit, noun }) => unit !== 'money' && noun === null)) return null
  const { from } = total.quantity
  const isTotal =
    /^(?:total|totaling|totalling|sum)$/.test(keyAt(tokens, from - 1)) ||
    (someKey(tokens, from - 4, from, whole) && !keyAt(tokens, from - 1).startsWith('sub'))
  const isAfter = /^(?:all|total)$/.test(keyAt(tokens, total.quantity.to + (total.noun === null ? 1 : 2)))
  if (!isTotal && !isAfter) return null
  return parts.every(({ quantity }) => quantity.value !== null) ? judged(parts, total, false, ground) : null
}

function judged(
  parts: readonly Figure[],
  total: Figure,
  isIncluding: boolean,
  ground: NoteGround,
): CopyNote | null {
  const values = parts.map(({ quantity }) => quantity.value ?? 0)
  const sum = Number(values.reduce((all, one) => all + one, 0).toPrecision(12))
  if (isMadeBy(total.quantity, sum, values) || (isIncluding && sum < (total.quantity.value ?? 0))) return null
  const { text } = ground.reading
  const all: Span = { start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0 }
  return {
    rule: 'sum_does_not_add_up',
    ...all,
    message: `${quoteWords(text, all)} make ${inFigures(sum)}, not ${quoteWords(text, total)}.`,
    other: { start: total.start, end: total.end },
    suggestion: null,
    claimType: 'number_statistic',
  }
}

/** Numbers of one digit (“$3 million”) are taken as they stand; longer ones may be off by one in their last place. */
function isMadeBy(total: Amount, sum: number, values: readonly number[]): boolean {
  const { value, qualifier } = total
  if (value === null || (qualifier !== null && qualifier !== 'exactly')) {
    return mayAgree(total, { value: sum, min: null, max: null, qualifier: null })
  }
  const units = [value, ...values].filter((one) => one / lastUnit(one) >= 10).map(lastUnit)
  const isCounted = [value, ...values].every((one) => Number.isInteger(one) && one < 1000)
  return Math.abs(sum - value) <= (isCounted ? 0 : Math.max(0, ...units)) + 1e-9
}
