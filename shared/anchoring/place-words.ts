import type { Span } from '../domain/anchor.ts'
import type { ComparedText } from './compared-text.ts'
import type { Alignment } from './alignment.ts'
import { lightest, weightOfWord } from './word-weight.ts'

/** Where a stretch of old words went: half-open indices into the words of the new text. */
export interface PlacedWords extends Span {
  /**
   * How surely this is the place, from 0 to 1: the harmonic mean of the share of the old words that stand there again and the share of the
   * words there that come from them, both by weight. 1 when it is word for word the same.
   */
  readonly score: number
}

/** The stretch of the new text in which most of the old words (half-open indices) stand in their order; null when none was found. */
export function placeWords(
  before: ComparedText,
  after: ComparedText,
  alignment: Alignment,
  old: Span,
): PlacedWords | null {
  const found = heaviestCluster(before, alignment, old)
  if (found === null) return null
  const whole = takeInEdges(alignment, old, found)
  const kept = found.weight / weightOfAll(before, old)
  const own = found.weight / weightOfAll(after, whole)
  return { ...whole, score: kept + own === 0 ? 0 : (2 * kept * own) / (kept + own) }
}

interface Cluster extends Span {
  readonly weight: number
}

/** Words of a claim may be pushed apart by what was inserted between them, but not by more than the claim is long. */
function heaviestCluster(before: ComparedText, { targets }: Alignment, old: Span): Cluster | null {
  const widest = 8 + (old.end - old.start)
  let best: Cluster | null = null
  let open: Cluster | null = null
  for (let at = old.start; at < old.end; at += 1) {
    const target = targets[at] ?? -1
    if (target === -1) continue
    const weight = weightOfWord(before, at)
    const isNear: boolean = open !== null && target >= open.end && target <= open.end + widest
    open = {
      start: isNear && open !== null ? open.start : target,
      end: target + 1,
      weight: isNear && open !== null ? open.weight + weight : weight,
    }
    if (best === null || open.weight > best.weight) best = open
  }
  return best
}

/** What replaced the first and the last words belongs to the place, as far as the neighbours outside let it reach. */
function takeInEdges({ targets, origins }: Alignment, old: Span, found: Span): Span {
  const missingBefore = (origins[found.start] ?? old.start) - old.start
  const missingAfter = old.end - 1 - (origins[found.end - 1] ?? old.end - 1)
  const left = targets[old.start - 1] ?? -1
  const right = targets[old.end] ?? -1
  const roomBefore = left !== -1 && left < found.start ? found.start - left - 1 : missingBefore
  const roomAfter = right >= found.end ? right - found.end : missingAfter
  let { start, end } = found
  for (
    let room = Math.min(roomBefore, reach(missingBefore));
    room > 0 && origins[start - 1] === -1;
    room -= 1
  )
    start -= 1
  for (let room = Math.min(roomAfter, reach(missingAfter)); room > 0 && origins[end] === -1; room -= 1)
    end += 1
  return { start, end }
}

/** How many new words may stand for so many missing ones. */
function reach(missing: number): number {
  return missing === 0 ? 0 : 2 * missing + 4
}

function weightOfAll(text: ComparedText, { start, end }: Span): number {
  let weight = 0
  for (let index = start; index < end; index += 1) weight += weightOfWord(text, index)
  return Math.max(weight, lightest)
}
