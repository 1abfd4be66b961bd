import { useMemo } from 'react'
import type { BlockKind } from '../../../../shared/domain/article.ts'
import { cutIntoRuns, type MarkedPlace, type WordEdit } from '../../../../shared/text/mark-runs.ts'
import type { BlockCoverage } from '../../../stores/coverage-selectors.ts'
import { cx } from '../../../ui/cx.ts'
import { BlockRuns, type MarkLooks } from './BlockRuns.tsx'
import { type BlockLayers, noLayers, stretchesOf } from './block-layers.tsx'
import { ReadSign } from './ReadSign.tsx'
import { blockAttribute } from './text-offsets.ts'
import styles from './BlockView.module.css'

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
        <BlockRuns runs={runs} text={text} offset={start} looks={looks} layers={layers} />
      </Words>
      {coverage !== null && <ReadSign coverage={coverage} />}
    </div>
  )
}
