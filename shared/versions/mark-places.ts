import type { Anchor } from '../domain/anchor.ts'

/** A run of words that lie on the same places of claims. */
export interface MarkedRun {
  readonly text: string
  readonly anchors: readonly Anchor[]
  /** The places that end with this run. */
  readonly ending: readonly Anchor[]
}

/** Cuts words that begin at an offset of their version (UTF-16 units) where a place of a claim begins or ends. Lost places mark nothing. */
export function markPlaces(text: string, start: number, anchors: readonly Anchor[]): readonly MarkedRun[] {
  const end = start + text.length
  const here = anchors.filter((anchor) => anchor.state !== 'lost' && anchor.start < end && anchor.end > start)
  const cuts = new Set([start, end])
  for (const anchor of here) {
    if (anchor.start > start) cuts.add(anchor.start)
    if (anchor.end < end) cuts.add(anchor.end)
  }
  const edges = [...cuts].toSorted((a, b) => a - b)
  return edges.slice(0, -1).map((from, index) => {
    const to = edges[index + 1] ?? end
    const covering = here.filter((anchor) => anchor.start <= from && anchor.end >= to)
    return {
      text: text.slice(from - start, to - start),
      anchors: covering,
      ending: covering.filter((anchor) => anchor.end === to),
    }
  })
}
