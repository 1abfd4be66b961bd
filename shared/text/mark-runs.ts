import type { Span } from '../domain/anchor.ts'
import type { Block } from '../domain/article.ts'
import type { Id } from '../domain/ids.ts'
import { blockSeparator } from './assemble.ts'

/** A place of a claim in a text: UTF-16 units, end exclusive. */
export interface MarkedPlace {
  readonly anchorId: Id
  readonly claimId: Id
  readonly start: number
  readonly end: number
}

/**
 * A place as it is drawn inside one block. `lane` says how far its line keeps below the words, so that the lines of
 * places that overlap never fall on each other: 0 is nearest, and what lies inside another place is the nearer.
 */
export interface PlacedMark extends MarkedPlace {
  readonly lane: number
}

/**
 * Words of a claim that its proposal strikes (UTF-16 units, end exclusive; may be none) and those it puts in
 * their stead (may be none).
 */
export interface WordEdit {
  readonly claimId: Id
  readonly start: number
  readonly end: number
  readonly inserted: string
}

/** A run of the block's own words, all under the same marks; `marks` go from the longest place to the shortest. */
export interface TextRun {
  readonly kind: 'text'
  readonly start: number
  readonly end: number
  readonly marks: readonly PlacedMark[]
  readonly isStruck: boolean
}

/** Proposed words, which are not in the text: they take up none of its offsets. */
export interface InsertedRun {
  readonly kind: 'inserted'
  readonly at: number
  readonly text: string
  readonly marks: readonly PlacedMark[]
}

export type Run = TextRun | InsertedRun

/**
 * The places that reach into each block, in the order of the blocks; a place over several blocks is in all of them.
 * Places may come in any order; those of a block are sorted by where they start, the longer first.
 */
export function placesByBlock(
  blocks: readonly Block[],
  places: readonly MarkedPlace[],
): readonly (readonly MarkedPlace[])[] {
  const lists: MarkedPlace[][] = blocks.map(() => [])
  for (const place of places.toSorted(byStart)) {
    for (let index = firstBlockAfter(blocks, place.start); index < blocks.length; index += 1) {
      const block = blocks[index]
      if (block === undefined || block.start >= place.end) break
      lists[index]?.push(place)
    }
  }
  return lists
}

/** The index of the first block that ends after an offset; the number of blocks when there is none. */
export function firstBlockAfter(blocks: readonly Block[], offset: number): number {
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((blocks[middle]?.end ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return low
}

/**
 * Cuts a block into runs wherever a place begins or ends or a proposal strikes or inserts words. The text runs,
 * one after the other, cover the block exactly once. Inserted words stand after the words they replace, under the
 * marks of their own claim and of every place they lie inside of. Edits must not overlap each other. `others` are
 * stretches that the runs are cut at, too, so that each run lies wholly inside or outside of them.
 */
export function cutIntoRuns(
  block: Block,
  places: readonly MarkedPlace[],
  edits: readonly WordEdit[] = [],
  others: readonly Span[] = [],
): readonly Run[] {
  const marks = inLanes(places.filter((place) => overlaps(place, block)))
  const cuts = cutsOf(block, [...marks, ...edits.filter((edit) => touches(edit, block)), ...others])
  const insertedAt = (at: number) =>
    edits
      .filter((edit) => edit.inserted !== '' && insertionPoint(edit, block) === at)
      .map((edit) => insertedRun(edit, at, marks))
  const runs: Run[] = insertedAt(block.start)
  for (const [index, end] of cuts.entries()) {
    const start = cuts[index - 1]
    if (start === undefined) continue
    runs.push({
      kind: 'text',
      start,
      end,
      marks: marks.filter((mark) => mark.start <= start && mark.end >= end),
      isStruck: edits.some((edit) => edit.start <= start && edit.end >= end),
    })
    runs.push(...insertedAt(end))
  }
  return runs
}

function insertedRun(edit: WordEdit, at: number, marks: readonly PlacedMark[]): InsertedRun {
  const around = marks.filter((mark) =>
    mark.claimId === edit.claimId ? mark.start <= at && at <= mark.end : mark.start < at && at < mark.end,
  )
  return { kind: 'inserted', at, text: edit.inserted, marks: around }
}

/** Where new words go in a block; null when they belong to another one. Words struck up to the next block end here. */
function insertionPoint(edit: WordEdit, block: Block): number | null {
  const isOurs = block.start <= edit.end && edit.end < block.end + blockSeparator.length
  return isOurs ? Math.min(edit.end, block.end) : null
}

/** All offsets of a block at which something begins or ends, its own ends included, in order. */
function cutsOf(block: Block, stretches: readonly Span[]): number[] {
  const cuts = new Set([block.start, block.end])
  for (const { start, end } of stretches) {
    for (const cut of [start, end]) if (cut > block.start && cut < block.end) cuts.add(cut)
  }
  return [...cuts].sort((a, b) => a - b)
}

/** Gives each place the nearest lane that no shorter place it overlaps has taken; the longest place comes first. */
function inLanes(places: readonly MarkedPlace[]): readonly PlacedMark[] {
  const marks: PlacedMark[] = []
  for (const place of places.toSorted((a, b) => length(a) - length(b) || byStart(a, b))) {
    const taken = new Set(marks.filter((mark) => overlaps(mark, place)).map((mark) => mark.lane))
    let lane = 0
    while (taken.has(lane)) lane += 1
    marks.push({ ...place, lane })
  }
  return marks.reverse()
}

function length(place: MarkedPlace): number {
  return place.end - place.start
}

function byStart(a: MarkedPlace, b: MarkedPlace): number {
  return a.start - b.start || b.end - a.end || (a.anchorId < b.anchorId ? -1 : 1)
}

function overlaps(a: { readonly start: number; readonly end: number }, b: typeof a): boolean {
  return a.start < b.end && a.end > b.start
}

function touches(edit: WordEdit, block: Block): boolean {
  return edit.start <= block.end && edit.end >= block.start
}
