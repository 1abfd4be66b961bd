import { useMemo } from 'react'
import type { BlockKind } from '../../../../shared/domain/article.ts'
import { cutIntoRuns, type MarkedPlace, type WordEdit } from '../../../../shared/text/mark-runs.ts'
import type { BlockCoverage } from '../../../stores/coverage-selectors.ts'
import { BlockRuns, type MarkLooks } from './BlockRuns.tsx'
import { BlockShell } from './BlockShell.tsx'
import { type BlockLayers, noLayers, stretchesOf } from './block-layers.tsx'
import { ReadSign } from './ReadSign.tsx'

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

/** One block of the article, set like a page, with the claims in it marked and proposed wordings shown in place. */
export function BlockView(props: BlockViewProps) {
  const { kind, text, start, number, places, edits, looks, layers = noLayers, coverage = null } = props
  const end = start + text.length
  const runs = useMemo(
    () => cutIntoRuns({ kind, start, end }, places, edits, stretchesOf(layers)),
    [kind, start, end, places, edits, layers],
  )
  return (
    <BlockShell
      kind={kind}
      start={start}
      number={number}
      sign={coverage !== null && <ReadSign coverage={coverage} />}
    >
      <BlockRuns runs={runs} text={text} offset={start} looks={looks} layers={layers} />
    </BlockShell>
  )
}
