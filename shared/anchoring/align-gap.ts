import type { Span } from '../domain/anchor.ts'
import type { Alignment } from './alignment.ts'
import type { ComparedText } from './compared-text.ts'

/** Tables larger than this are not filled: words that stand once in both stretches divide them first. */
const largestTable = 40_000

/**
 * Aligns two stretches of free words in order (half-open ranges of indices): common beginning and end first, then the longest common
 * subsequence; long stretches are divided at a word that stands once in both. What finds no partner stays unlinked.
 */
export function alignGap(
  before: ComparedText,
  after: ComparedText,
  alignment: Alignment,
  old: Span,
  fresh: Span,
): void {
  const { targets, origins } = alignment
  let [a, aEnd, b, bEnd] = [old.start, old.end, fresh.start, fresh.end]
  const connect = (from: number, to: number) => {
    targets[from] = to
    origins[to] = from
  }
  const isSame = (from: number, to: number) =>
    before.keys[from] === after.keys[to] && targets[from] === -1 && origins[to] === -1
  while (a < aEnd && b < bEnd && isSame(a, b)) connect(a++, b++)
  while (a < aEnd && b < bEnd && isSame(aEnd - 1, bEnd - 1)) connect(--aEnd, --bEnd)
  if (a >= aEnd || b >= bEnd) return
  if ((aEnd - a) * (bEnd - b) <= largestTable) {
    for (const [from, to] of longestCommon(before.keys.subarray(a, aEnd), after.keys.subarray(b, bEnd))) {
      if (targets[a + from] === -1) connect(a + from, b + to)
    }
    return
  }
  const middle = onceInBoth(before, after, { start: a, end: aEnd }, { start: b, end: bEnd })
  if (middle === null) return
  const [at, target] = middle
  alignGap(before, after, alignment, { start: a, end: at }, { start: b, end: target })
  alignGap(before, after, alignment, { start: at, end: aEnd }, { start: target, end: bEnd })
}

/** The pair nearest to the middle of the old stretch whose word stands once in each; null when there is none. */
function onceInBoth(
  before: ComparedText,
  after: ComparedText,
  old: Span,
  fresh: Span,
): readonly [number, number] | null {
  const targets = new Map<number, number>()
  for (let b = fresh.start; b < fresh.end; b += 1) {
    const key = after.keys[b] ?? 0
    targets.set(key, targets.has(key) ? -1 : b)
  }
  const seen = new Map<number, number>()
  for (let a = old.start; a < old.end; a += 1) {
    const key = before.keys[a] ?? 0
    seen.set(key, seen.has(key) ? -1 : a)
  }
  const centre = (old.start + old.end) / 2
  let best: readonly [number, number] | null = null
  for (const [key, at] of seen) {
    const target = targets.get(key)
    if (at < 0 || target === undefined || target < 0) continue
    if (best === null || Math.abs(at - centre) < Math.abs(best[0] - centre)) best = [at, target]
  }
  return best
}

/** Pairs of indices of a longest common subsequence, in order. */
function longestCommon(a: Int32Array, b: Int32Array): readonly (readonly [number, number])[] {
  const width = b.length + 1
  const table = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const below = table[(i + 1) * width + j] ?? 0
      const right = table[i * width + j + 1] ?? 0
      table[i * width + j] =
        a[i] === b[j] ? (table[(i + 1) * width + j + 1] ?? 0) + 1 : Math.max(below, right)
    }
  }
  const pairs: (readonly [number, number])[] = []
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const below = table[(i + 1) * width + j] ?? 0
    const right = table[i * width + j + 1] ?? 0
    if (a[i] === b[j]) {
      pairs.push([i, j])
      i += 1
      j += 1
    } else if (below >= right) i += 1
    else j += 1
  }
  return pairs
}
