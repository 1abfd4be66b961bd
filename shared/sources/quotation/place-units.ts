import type { Span } from '../../domain/anchor.ts'
import { exactPlaces, placesOf, type WordPlaces } from './exact-places.ts'
import { type NearPlace, nearPlace } from './near-place.ts'
import { type QuotationUnit, sentenceUnits } from './quotation-units.ts'
import type { SpokenWords } from './spoken-words.ts'

/** Where a stretch of a quotation stands in the source, as a range of its words. */
export interface PlacedUnit {
  readonly unit: QuotationUnit
  readonly span: Span
  /** Null when it stands there word for word. */
  readonly near: NearPlace | null
}

/** A stretch of a quotation, with where it stands; null when that is nowhere. */
export interface UnitPlace {
  readonly unit: QuotationUnit
  readonly place: PlacedUnit | null
}

/** Below this, what is alike is alike by chance. */
const leastScore = 0.45
/** A stretch of fewer words is only looked for beside its neighbours, unless it is all that is quoted. */
const fewestWordsAlone = 4
/** How far from its neighbours such a stretch may stand, in words. */
const besides = 12

/**
 * Where the stretches of a quotation stand in a source: word for word where they do, each as near to the one before as can
 * be. A stretch that does not is looked for sentence by sentence, and each of these where the most of it stands.
 */
export function placeUnits(stretches: readonly QuotationUnit[], source: SpokenWords): readonly UnitPlace[] {
  const places = placesOf(source, new Set(stretches.flatMap(({ words }) => words.keys)))
  const exactOf = ({ words }: QuotationUnit) => exactPlaces(words.keys, source, places)
  const units = stretches.flatMap((unit) => (exactOf(unit).length > 0 ? [unit] : sentenceUnits(unit)))
  const exact = chainOf(units.map(exactOf))
  const placed = units.map((unit, index): UnitPlace => {
    const span = exact[index] ?? null
    return { unit, place: span === null ? null : { unit, span, near: null } }
  })
  const isShort = ({ words }: QuotationUnit) => words.keys.length < fewestWordsAlone && units.length > 1
  for (const wantsShort of [false, true]) {
    for (const [index, { unit, place }] of placed.entries()) {
      if (place !== null || isShort(unit) !== wantsShort) continue
      const range = wantsShort ? besideNeighbours(placed, index) : { start: 0, end: source.keys.length }
      if (range !== null) placed[index] = { unit, place: placeNear(unit, source, places, range) }
    }
  }
  return placed
}

function placeNear(
  unit: QuotationUnit,
  source: SpokenWords,
  places: WordPlaces,
  range: Span,
): PlacedUnit | null {
  const near = nearPlace(unit.words.keys, source, places, range)
  const isAlike = near !== null && near.score >= leastScore
  return isAlike ? { unit, span: near.span, near } : null
}

function besideNeighbours(placed: readonly UnitPlace[], index: number): Span | null {
  const reach = (placed[index]?.unit.words.keys.length ?? 0) + besides
  const before = placed[index - 1]?.place ?? null
  if (before !== null) return { start: before.span.end, end: before.span.end + reach }
  const after = placed[index + 1]?.place ?? null
  return after === null ? null : { start: Math.max(0, after.span.start - reach), end: after.span.start }
}

/** What it costs, in words of distance, to take a stretch from before the one that it follows. */
const costOfGoingBack = 1e7

interface Step {
  readonly cost: number
  /** The place of the stretch before, as an index into its places. */
  readonly from: number
}

/**
 * One of the places of each stretch, so that they follow one another with the least between them; stretches without a place
 * are passed over. Goes through the places of each stretch once.
 */
function chainOf(candidates: readonly (readonly Span[])[]): readonly (Span | null)[] {
  const known = candidates.flatMap((spans, index) => (spans.length === 0 ? [] : [{ index, spans }]))
  const steps: (readonly Step[])[] = []
  for (const [order, { spans }] of known.entries()) {
    const before = known[order - 1]
    steps.push(
      before === undefined
        ? spans.map(() => ({ cost: 0, from: -1 }))
        : stepsTo(spans, before.spans, steps[order - 1] ?? []),
    )
  }
  const chosen: (Span | null)[] = candidates.map(() => null)
  let at = cheapest(steps.at(-1) ?? [])
  for (let order = known.length - 1; order >= 0; order -= 1) {
    const one = known[order]
    if (one === undefined) break
    chosen[one.index] = one.spans[at] ?? null
    at = steps[order]?.[at]?.from ?? -1
  }
  return chosen
}

function stepsTo(spans: readonly Span[], before: readonly Span[], costs: readonly Step[]): readonly Step[] {
  const anywhere = cheapest(costs)
  let behind = 0
  let best = -1
  const worth = (index: number) => (costs[index]?.cost ?? 0) - (before[index]?.end ?? 0)
  return spans.map(({ start }) => {
    for (; (before[behind]?.end ?? Number.POSITIVE_INFINITY) <= start; behind += 1) {
      if (best < 0 || worth(behind) <= worth(best)) best = behind
    }
    const back = (costs[anywhere]?.cost ?? 0) + costOfGoingBack
    const onward = best < 0 ? Number.POSITIVE_INFINITY : worth(best) + start
    return onward <= back ? { cost: onward, from: best } : { cost: back, from: anywhere }
  })
}

function cheapest(steps: readonly Step[]): number {
  let best = 0
  for (const [index, { cost }] of steps.entries()) if (cost < (steps[best]?.cost ?? 0)) best = index
  return best
}
