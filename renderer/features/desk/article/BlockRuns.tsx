import type { ReactNode } from 'react'
import type { Claim } from '../../../../shared/domain/claim.ts'
import type { Id } from '../../../../shared/domain/ids.ts'
import type { PlacedMark, Run } from '../../../../shared/text/mark-runs.ts'
import { cx } from '../../../ui/cx.ts'
import { ClaimMark } from './ClaimMark.tsx'
import { WordingAuthor } from './WordingAuthor.tsx'
import { type BlockLayers, layered } from './block-layers.tsx'
import { notTextAttribute } from './text-offsets.ts'
import styles from './BlockView.module.css'

/** What the marks of a block need to know besides their places. */
export interface MarkLooks {
  readonly claims: ReadonlyMap<Id, Claim>
  readonly selectedId: Id | null
  /** Whether the card of the selected claim is in the page. */
  readonly isCardShown: boolean
}

const notText = { [notTextAttribute]: true }

export interface BlockRunsProps {
  runs: readonly Run[]
  /** How many of the runs' marks stand around them already. */
  depth?: number
  text: string
  offset: number
  looks: MarkLooks
  layers: BlockLayers
}

/**
 * Runs of one block under their marks, from the longest place to the shortest. Neighbours under the same mark share its
 * element, so that a screen reader names a claim once, whatever else lies over parts of its words.
 */
export function BlockRuns({ runs, depth = 0, ...more }: BlockRunsProps) {
  return neighbours(runs, depth).map(({ mark, runs: group }) => {
    const [first, last] = [group[0], group.at(-1)]
    if (first === undefined || last === undefined) return null
    if (mark === null) return <RunWords key={keyOf(first)} run={first} {...more} />
    const inside = <BlockRuns key={keyOf(first)} runs={group} depth={depth + 1} {...more} />
    const claim = more.looks.claims.get(mark.claimId)
    if (claim === undefined) return inside
    return (
      <ClaimMark
        key={keyOf(first)}
        claim={claim}
        isSelected={more.looks.selectedId === claim.id}
        isCardShown={more.looks.isCardShown}
        mark={mark}
        isFirst={begins(mark, spanOf(first), more.offset)}
        isLast={ends(mark, spanOf(last), more.offset + more.text.length)}
      >
        {inside}
      </ClaimMark>
    )
  })
}

interface RunGroup {
  readonly mark: PlacedMark | null
  readonly runs: readonly Run[]
}

/** Runs that follow each other under one mark, together; a run under no further mark stands alone. */
function neighbours(runs: readonly Run[], depth: number): readonly RunGroup[] {
  const groups: { mark: PlacedMark | null; runs: Run[] }[] = []
  for (const run of runs) {
    const mark = run.marks[depth] ?? null
    const last = groups.at(-1)
    if (mark !== null && last?.mark === mark) last.runs.push(run)
    else groups.push({ mark, runs: [run] })
  }
  return groups
}

function spanOf(run: Run): Stretch {
  return run.kind === 'text' ? run : { start: run.at, end: run.at }
}

interface RunWordsProps {
  run: Run
  text: string
  offset: number
  looks: MarkLooks
  layers: BlockLayers
}

function RunWords({ run, text, offset, looks, layers }: RunWordsProps) {
  return run.kind === 'text' ? (
    layered(wordsOf(run, text, offset), run, layers)
  ) : (
    <Inserted words={run.text} claim={wordedClaim(run.marks, looks)} />
  )
}

interface Stretch {
  readonly start: number
  readonly end: number
}

function begins(mark: PlacedMark, run: Stretch, blockStart: number): boolean {
  return run.start < run.end && Math.max(mark.start, blockStart) === run.start
}

function ends(mark: PlacedMark, run: Stretch, blockEnd: number): boolean {
  return Math.min(mark.end, blockEnd) === run.end
}

function wordsOf(run: Stretch & { readonly isStruck: boolean }, text: string, offset: number): ReactNode {
  const words = text.slice(run.start - offset, run.end - offset)
  if (!run.isStruck) return words
  return (
    <del className={styles.struck}>
      <Said words=" [to be struck: " />
      {words}
      <Said words="] " />
    </del>
  )
}

/** The claim whose other words these are. */
function wordedClaim(marks: readonly PlacedMark[], { claims }: MarkLooks): Id | null {
  const claim = marks.findLast(({ claimId }) => (claims.get(claimId)?.proposedChange ?? 'none') !== 'none')
  return claim?.claimId ?? null
}

function Inserted({ words, claim }: { words: string; claim: Id | null }) {
  return (
    <ins className={styles.inserted} {...notText}>
      <Said words=" [to be inserted: " />
      {words}
      {claim !== null && <WordingAuthor claimId={claim} />}
      <Said words="] " />
    </ins>
  )
}

/** Words for screen readers alone: most of them do not say that words are struck or inserted. */
function Said({ words }: { words: string }) {
  return (
    <span className={cx('visually-hidden', styles.said)} {...notText}>
      {words}
    </span>
  )
}

function keyOf(run: Run): string {
  return run.kind === 'text' ? `${run.start}-${run.end}` : `+${run.at}`
}
