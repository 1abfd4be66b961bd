import { type ReactNode, useMemo } from 'react'
import type { BlockKind } from '../../../../shared/domain/article.ts'
import type { Claim } from '../../../../shared/domain/claim.ts'
import type { Id } from '../../../../shared/domain/ids.ts'
import {
  cutIntoRuns,
  type MarkedPlace,
  type PlacedMark,
  type Run,
  type WordEdit,
} from '../../../../shared/text/mark-runs.ts'
import type { BlockCoverage } from '../../../stores/coverage-selectors.ts'
import { cx } from '../../../ui/cx.ts'
import { ClaimMark } from './ClaimMark.tsx'
import { type BlockLayers, layered, noLayers, stretchesOf } from './block-layers.tsx'
import { ReadSign } from './ReadSign.tsx'
import { blockAttribute, notTextAttribute } from './text-offsets.ts'
import styles from './BlockView.module.css'

/** What the marks of a block need to know besides their places. */
export interface MarkLooks {
  readonly claims: ReadonlyMap<Id, Claim>
  readonly selectedId: Id | null
  /** Whether the card of the selected claim is in the page. */
  readonly isCardShown: boolean
}

export interface BlockViewProps {
  kind: BlockKind
  /** The words of the block, and where they begin in the version's text (UTF-16 units). */
  text: string
  start: number
  /** The number in the margin; null for what is not numbered. */
  number: number | null
  /** The places of claims and the proposed wordings that reach into the block. */
  places: readonly MarkedPlace[]
  edits: readonly WordEdit[]
  looks: MarkLooks
  /** What else lies over the words. */
  layers?: BlockLayers | undefined
  /** What of the block was read, for the sign in the margin; null while that is not known. */
  coverage?: BlockCoverage | null | undefined
}

/** The element of each kind. The screen's own heading is the story's, so the headline here is one level below. */
const elements = {
  headline: 'h2',
  dek: 'p',
  subheading: 'h3',
  paragraph: 'p',
  quote: 'blockquote',
  list_item: 'div',
  caption: 'p',
  update_note: 'p',
} as const satisfies Record<BlockKind, string>

const notText = { [notTextAttribute]: true }

/** One block of the article, set like a page, with the claims in it marked and proposed wordings shown in place. */
export function BlockView(props: BlockViewProps) {
  const { kind, text, start, number, places, edits, looks, layers = noLayers, coverage = null } = props
  const end = start + text.length
  const runs = useMemo(
    () => cutIntoRuns({ kind, start, end }, places, edits, stretchesOf(layers)),
    [kind, start, end, places, edits, layers],
  )
  const Words = elements[kind]
  return (
    <div className={cx(styles.block, styles[kind])}>
      {number !== null && (
        <span className={styles.number} aria-hidden>
          {number}
        </span>
      )}
      <Words className={styles.words} dir="auto" {...{ [blockAttribute]: start }}>
        {runs.map((run) => (
          <RunWords key={keyOf(run)} run={run} text={text} offset={start} looks={looks} layers={layers} />
        ))}
      </Words>
      {coverage !== null && <ReadSign coverage={coverage} />}
    </div>
  )
}

function keyOf(run: Run): string {
  return run.kind === 'text' ? `${run.start}-${run.end}` : `+${run.at}`
}

interface RunWordsProps {
  run: Run
  text: string
  offset: number
  looks: MarkLooks
  layers: BlockLayers
}

function RunWords({ run, text, offset, looks, layers }: RunWordsProps) {
  const words =
    run.kind === 'text' ? layered(wordsOf(run, text, offset), run, layers) : <Inserted words={run.text} />
  const around = run.kind === 'text' ? run : { start: run.at, end: run.at }
  // From the shortest place, which is the innermost mark, to the longest.
  return run.marks.reduceRight<ReactNode>((inside, mark) => {
    const claim = looks.claims.get(mark.claimId)
    if (claim === undefined) return inside
    return (
      <ClaimMark
        claim={claim}
        isSelected={looks.selectedId === claim.id}
        isCardShown={looks.isCardShown}
        mark={mark}
        isFirst={begins(mark, around, offset)}
        isLast={ends(mark, around, offset + text.length)}
      >
        {inside}
      </ClaimMark>
    )
  }, words)
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

function Inserted({ words }: { words: string }) {
  return (
    <ins className={styles.inserted} {...notText}>
      <Said words=" [to be inserted: " />
      {words}
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
