import type { ComparedText } from './compared-text.ts'
import { alignGap } from './align-gap.ts'
import type { Alignment } from './alignment.ts'
import { repeatedPhrases, sharedPhrases, type WordPair } from './shared-phrases.ts'

/** Phrases this long, in words, are looked for in turn: the long ones are the surest and are taken first. */
const phraseLengths = [12, 6] as const
/** Phrases that stand more than once need more words to be believed. */
const repeatedLengths = [12, 6] as const

/**
 * Aligns two texts word by word, in time near-linear to their length. Stretches that moved are found by phrases that stand once in both
 * texts; what lies between two found stretches is aligned in its order; what stands several times is taken in turn.
 */
export function alignWords(before: ComparedText, after: ComparedText): Alignment {
  const alignment = {
    targets: new Int32Array(before.count).fill(-1),
    origins: new Int32Array(after.count).fill(-1),
  }
  for (const length of phraseLengths)
    linkAll(before, after, alignment, sharedPhrases(before, after, alignment, length))
  alignGaps(before, after, alignment)
  for (const length of repeatedLengths) {
    linkAll(before, after, alignment, repeatedPhrases(before, after, alignment, length))
  }
  alignGaps(before, after, alignment)
  return alignment
}

/** Links pairs of words that are the same, and their neighbours on both sides as far as these are the same and free. */
function linkAll(
  before: ComparedText,
  after: ComparedText,
  { targets, origins }: Alignment,
  pairs: Iterable<WordPair>,
): void {
  const linkIfFree = (a: number, b: number): boolean => {
    if (targets[a] !== -1 || origins[b] !== -1 || before.keys[a] !== after.keys[b]) return false
    targets[a] = b
    origins[b] = a
    return true
  }
  for (const [at, target] of pairs) {
    for (let a = at, b = target; linkIfFree(a, b);) [a, b] = [a + 1, b + 1]
    for (let a = at - 1, b = target - 1; linkIfFree(a, b);) [a, b] = [a - 1, b - 1]
  }
}

/** Aligns in order what lies between two linked stretches: after the target of the one, and before the target of the other. */
function alignGaps(before: ComparedText, after: ComparedText, alignment: Alignment): void {
  const { targets, origins } = alignment
  for (let start = 0; start < before.count; start += 1) {
    if (targets[start] !== -1) continue
    let end = start
    while (end < before.count && targets[end] === -1) end += 1
    const gap = { start, end }
    const from = (targets[start - 1] ?? -1) + 1
    const to = end === before.count ? after.count : (targets[end] ?? after.count)
    const fromEnd = freeUntil(origins, from, after.count)
    alignGap(before, after, alignment, gap, { start: from, end: fromEnd })
    if (fromEnd !== to) alignGap(before, after, alignment, gap, { start: freeSince(origins, to), end: to })
    start = end
  }
}

function freeUntil(origins: Int32Array, from: number, count: number): number {
  let end = from
  while (end < count && origins[end] === -1) end += 1
  return end
}

function freeSince(origins: Int32Array, to: number): number {
  let start = to
  while (start > 0 && origins[start - 1] === -1) start -= 1
  return start
}
