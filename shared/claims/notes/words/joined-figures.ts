import type { Reading } from '../../../text/reading.ts'
import type { Figure } from './figures.ts'

/** The figures of each sentence, by its index, in order. */
export function figuresBySentence(figures: readonly Figure[]): ReadonlyMap<number, readonly Figure[]> {
  return Map.groupBy(figures, ({ sentence }) => sentence.index)
}

/** How many tokens may stand between two joined figures: “$3 million for roads in the north | and | $2 million”. */
const reach = 9

/**
 * Runs of two and more figures of the same unit (and currency) in a sentence that commas and “and” join. A total before
 * them (“22 people, 12 men and 9 women”) begins no run: it is what they are parts of.
 */
export function joinedRuns(
  figures: readonly Figure[],
  { tokens, text }: Reading,
): readonly (readonly Figure[])[] {
  const runs: Figure[][] = []
  let run: Figure[] = []
  for (const figure of figures) {
    const before = run.at(-1)
    if (before !== undefined && !isJoined(before, figure)) {
      if (run.length > 1) runs.push(run)
      run = []
    }
    run.push(figure)
  }
  if (run.length > 1) runs.push(run)
  return runs.flatMap((one) => withoutTotals(one))

  function isJoined(a: Figure, b: Figure): boolean {
    if (a.quantity.value === null || b.quantity.value === null || areOfTwoKinds(a, b)) return false
    if (b.quantity.from - a.quantity.to > reach) return false
    const between = text.slice(a.end, Math.max(a.end, b.start))
    if (/[.;:()?!—–]/.test(between)) return false
    return /(?:,|\band|&)\s*(?:the |another |an additional )?\p{Sc}?$/u.test(between) && tokens.length > 0
  }
}

function areOfTwoKinds(a: Figure, b: Figure): boolean {
  const isPeople = (one: Figure): boolean => one.unit === 'count' || one.unit === 'casualty'
  return isPeople(a) !== isPeople(b) || (!isPeople(a) && (a.unit !== b.unit || a.kind !== b.kind))
}

/** The run itself, and what is left of it when its first is the total of the others. */
function withoutTotals(run: readonly Figure[]): readonly (readonly Figure[])[] {
  return run.length > 2 ? [run, run.slice(1), run.slice(0, -1)] : [run]
}
