import { useLayoutEffect, useMemo, useRef } from 'react'
import type { Id } from '../../../../shared/domain/ids.ts'
import { claimTypeLabels } from '../../../../shared/domain/labels.ts'
import { firstBlockAfter } from '../../../../shared/text/mark-runs.ts'
import { paragraphNumbers } from '../../../../shared/text/place-names.ts'
import { selectAnchors, selectClaim } from '../../../stores/story-selectors.ts'
import { useStoryStore } from '../../../stores/story-store.ts'
import { cx } from '../../../ui/cx.ts'
import { EmptyState } from '../../../ui/EmptyState.tsx'
import { Pane } from '../../../ui/Pane.tsx'
import { BlockView } from '../article/BlockView.tsx'
import { useTextSize } from '../article/use-text-size.ts'
import { editsOfClaim } from '../article/word-edits.ts'
import { focusCardId, focusWordsId } from '../desk-ids.ts'
import { useFocusStore } from './focus-store.ts'
import styles from './FocusText.module.css'

/** How many blocks stand before and after the claim's own: the nearest, or a screen of them. */
const nearBlocks = 1
const wideBlocks = 12

/** How much larger than on the desk the words are set, in CSS pixels. */
const larger = 1.5

/** The paragraph of a claim with its words marked, in the article's face, and quietly what stands around it. */
export function FocusText({ claimId }: { claimId: Id }) {
  const size = useTextSize() + larger
  const number = useStoryStore((state) => selectClaim(state, claimId)?.number)
  const type = useStoryStore((state) => selectClaim(state, claimId)?.type)
  const scrollerRef = useRef<HTMLDivElement>(null)
  const isWide = useFocusStore((state) => state.isWide)
  // The words stand at the same height for every claim, so that the eye need not look for them.
  useLayoutEffect(() => {
    scrollerRef.current?.querySelector('mark')?.scrollIntoView({ block: 'center' })
  }, [claimId, isWide, size])
  return (
    <Pane label="Words of the claim" ground="paper">
      <div ref={scrollerRef} className={styles.scroller}>
        <article
          id={focusWordsId}
          tabIndex={0}
          aria-labelledby={`${focusWordsId}-title`}
          aria-details={focusCardId}
          className={styles.column}
          style={{ ['--article-size' as string]: `${size}px` }}
        >
          <h2 id={`${focusWordsId}-title`} className="visually-hidden">
            {`Claim ${number ?? ''}${type === undefined ? '' : `, ${claimTypeLabels[type]}`}`}
          </h2>
          <Surroundings claimId={claimId} reach={isWide ? wideBlocks : nearBlocks} />
        </article>
      </div>
    </Pane>
  )
}

function Surroundings({ claimId, reach }: { claimId: Id; reach: number }) {
  const claim = useStoryStore((state) => selectClaim(state, claimId))
  const anchors = useStoryStore((state) => selectAnchors(state, claimId))
  const version = useStoryStore((state) => state.open?.version)
  const text = useStoryStore((state) => state.open?.text)
  const numbers = useMemo(() => (version === undefined ? [] : paragraphNumbers(version.blocks)), [version])
  const anchor = anchors.find((one) => one.state !== 'lost')
  const looks = useMemo(
    () => ({
      claims: new Map(claim === null ? [] : [[claim.id, claim]]),
      selectedId: claimId,
      isCardShown: false,
    }),
    [claim, claimId],
  )
  if (claim === null || version === undefined || text === undefined) return null
  if (anchor === undefined) {
    return (
      <EmptyState size="compact" title="The words of this claim are no longer in the text">
        Give it its place back on the desk, or sign it off as cut.
      </EmptyState>
    )
  }
  const { blocks } = version
  const first = firstBlockAfter(blocks, anchor.start)
  const last = firstBlockAfter(blocks, anchor.end - 1)
  const places = anchors
    .filter((one) => one.state !== 'lost')
    .map(({ id, start, end }) => ({ anchorId: id, claimId, start, end }))
  const edits = editsOfClaim(claim, anchor)
  const from = Math.max(0, first - reach)
  return blocks.slice(from, last + reach + 1).map((block, offset) => {
    const index = from + offset
    const isOwn = index >= first && index <= last
    return (
      <div key={block.start} className={cx(isOwn ? styles.own : styles.around)}>
        <BlockView
          kind={block.kind}
          text={text.slice(block.start, block.end)}
          start={block.start}
          number={numbers[index] ?? null}
          places={isOwn ? places : none}
          edits={isOwn ? edits : none}
          looks={looks}
        />
      </div>
    )
  })
}

const none: readonly never[] = []
