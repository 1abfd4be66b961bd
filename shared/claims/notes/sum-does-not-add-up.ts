import type { Span } from '../../domain/anchor.ts'
import type { CopyNote } from './copy-note.ts'
import type { NoteGround, NoteRule } from './note-rule.ts'
import { type Amount, lastUnit, mayAgree } from './words/amount.ts'
import type { Figure } from './words/figures.ts'
import { inFigures } from './words/in-figures.ts'
import { figuresBySentence, joinedRuns } from './words/joined-figures.ts'
import { arePartsOfPeople, isInAll, isWholeOf, someKey } from './words/people-and-all.ts'
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

function ofPeople(
  parts: readonly Figure[],
  bySentence: ReadonlyMap<number, readonly Figure[]>,
  ground: NoteGround,
): CopyNote | null {
  if (!arePartsOfPeople(parts)) return null
  const [first] = parts
  if (first === undefined) return null
  const { index } = first.sentence
  for (const at of [index, index + 1, index - 1]) {
    const total = (bySentence.get(at) ?? []).find((one) => isWholeOf(one, parts, ground.reading))
    if (total !== undefined) return judged(parts, total, isIncluding(parts, ground), ground)
  }
  return null
}

const including = new Set(['including', 'among', 'includes', 'included'])

function isIncluding(parts: readonly Figure[], { reading: { tokens } }: NoteGround): boolean {
  const first = parts[0]?.quantity.from ?? 0
  return someKey(tokens, first - 4, first, including)
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
  const isSaid = /^(?:total|totaling|totalling|sum)$/.test(keyAt(tokens, total.quantity.from - 1))
  if (!isSaid && !isInAll(total, tokens)) return null
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
  const all: Span = { start: startOf(parts[0], ground), end: parts.at(-1)?.end ?? 0 }
  return {
    rule: 'sum_does_not_add_up',
    ...all,
    message: `${quoteWords(text, all)} make ${inFigures(sum)}, not ${quoteWords(text, total)}.`,
    other: { start: total.start, end: total.end },
    suggestion: null,
    claimType: 'number_statistic',
  }
}

/** The dead are told with their verb (“killed were 25 men”): here only who they are counts. */
function startOf(first: Figure | undefined, { reading: { tokens } }: NoteGround): number {
  if (first === undefined) return 0
  return first.unit === 'money' ? first.start : (tokens[first.quantity.from]?.start ?? first.start)
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
