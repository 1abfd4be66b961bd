import type { Span } from '../../domain/anchor.ts'
import type { ClaimType } from '../../domain/claim-type.ts'

/** Where a claim stands and what it is (UTF-16 units, end exclusive). */
export interface ClaimedPlace extends Span {
  readonly type: ClaimType
}

/** Places of claims, to be asked about many others in less than a look at each. */
export interface ClaimedPlaces {
  /** Whether some claim stands on exactly these words. */
  readonly isSame: (span: Span) => boolean
  /** Whether some claim of the type stands on any of these words. */
  readonly isOverlapped: (span: Span, type: ClaimType) => boolean
}

/** Makes places ready to be asked about. Sorting them is all that it costs. */
export function claimedPlaces(places: readonly ClaimedPlace[]): ClaimedPlaces {
  const spans = new Set(places.map(keyOf))
  const byType = Map.groupBy(places, (place) => place.type)
  const stretchesByType = new Map([...byType].map(([type, list]) => [type, joined(list)]))
  return {
    isSame: (span) => spans.has(keyOf(span)),
    isOverlapped: (span, type) => {
      const stretches = stretchesByType.get(type) ?? []
      const next = firstEndingAfter(stretches, span.start)
      return next !== undefined && next.start < span.end
    },
  }
}

/** A number of its own for each span of a text of up to 2^26 units: many are asked for after every write. */
function keyOf({ start, end }: Span): number {
  return start * 2 ** 26 + end
}

/** The stretches of text that spans cover together: in order, apart from each other. */
function joined(spans: readonly Span[]): readonly Span[] {
  const stretches: Span[] = []
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = stretches.at(-1)
    if (last !== undefined && start < last.end) {
      stretches[stretches.length - 1] = { start: last.start, end: Math.max(last.end, end) }
    } else stretches.push({ start, end })
  }
  return stretches
}

function firstEndingAfter(stretches: readonly Span[], offset: number): Span | undefined {
  let low = 0
  let high = stretches.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((stretches[middle]?.end ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return stretches[low]
}
