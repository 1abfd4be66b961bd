import { carryAnchor } from '../anchoring/carry-anchor.ts'
import { changedSignals, type ChangeSignal } from '../anchoring/changed-signals.ts'
import { compareTexts } from '../anchoring/compare-texts.ts'
import { correctedAnchor, type MadeCorrection } from '../corrections/made-correction.ts'
import type { Anchor } from '../domain/anchor.ts'
import type { ComparedRow, VersionText } from './compare-versions.ts'

/** What became of the place of a claim between two versions, the one that asks for a person first. */
export const fateStates = ['lost', 'text_changed', 'moved', 'unchanged', 'new'] as const
export type FateState = (typeof fateStates)[number]

/** The place of a claim in two versions. */
export interface ClaimFate {
  readonly state: FateState
  /** Null for a claim that was marked in the later version only. */
  readonly before: Anchor | null
  /** A lost place keeps its words and marks the spot where they would stand. */
  readonly after: Anchor
  /** What kinds of change happened inside; empty unless the words changed. */
  readonly signals: readonly ChangeSignal[]
}

/**
 * The places as they will be in a text that is not a version yet, in the order of those given; `made` are the corrections that it was
 * made by. Yields between places.
 */
export function* carriedAnchors(
  before: string,
  after: string,
  anchors: readonly Anchor[],
  made: readonly MadeCorrection[],
): Generator<undefined, readonly Anchor[]> {
  const texts = compareTexts(before, after)
  yield
  const carried: Anchor[] = []
  for (const anchor of anchors) {
    carried.push(correctedAnchor(anchor, after, made) ?? carryAnchor(texts, anchor).anchor)
    yield
  }
  return carried
}

/**
 * What became of every place of a claim that the later version has, in the order of the later text. Works for any two versions, neighbours or
 * not: what counts is what stands there, not what was said of it in between.
 */
export function claimFates(
  before: readonly Anchor[],
  after: readonly Anchor[],
  rows: readonly ComparedRow[],
  later: VersionText,
): readonly ClaimFate[] {
  const old = placesByClaim(before)
  const used = new Map<string, number>()
  const moved = new Set(rows.flatMap((row) => (row.kind === 'moved_here' ? [row.after] : [])))
  const hasMoved = (start: number) => moved.has(later.blocks.findIndex((block) => start < block.end))
  return after
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
    .map((anchor): ClaimFate => {
      const nth = used.get(anchor.claimId) ?? 0
      used.set(anchor.claimId, nth + 1)
      const was = old.get(anchor.claimId)?.[nth] ?? null
      return { before: was, after: anchor, ...fateOf(was, anchor, hasMoved) }
    })
}

function fateOf(
  was: Anchor | null,
  is: Anchor,
  hasMoved: (start: number) => boolean,
): Pick<ClaimFate, 'state' | 'signals'> {
  if (is.state === 'lost') return { state: 'lost', signals: [] }
  if (was === null) return { state: 'new', signals: [] }
  const signals = changedSignals(was.exact, is.exact)
  if (signals.length > 0 || is.state === 'text_changed') return { state: 'text_changed', signals }
  return { state: hasMoved(is.start) || is.state === 'moved' ? 'moved' : 'unchanged', signals }
}

/** Places of one claim keep their order from version to version as they were stored. */
function placesByClaim(anchors: readonly Anchor[]): ReadonlyMap<string, readonly Anchor[]> {
  const byClaim = new Map<string, Anchor[]>()
  for (const anchor of anchors) {
    const places = byClaim.get(anchor.claimId)
    if (places === undefined) byClaim.set(anchor.claimId, [anchor])
    else places.push(anchor)
  }
  return byClaim
}
