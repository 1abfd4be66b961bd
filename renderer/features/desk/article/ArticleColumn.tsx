import { Fragment, memo, type ReactNode, useMemo, useRef } from 'react'
import type { SetAside } from '../../../../shared/domain/article.ts'
import { paragraphNumbers } from '../../../../shared/text/place-names.ts'
import { restructureStory } from '../../../stores/story-actions.ts'
import { selectStory } from '../../../stores/story-selectors.ts'
import { type OpenStory, useStoryStore } from '../../../stores/story-store.ts'
import { useIsReadOnly } from '../../../forms/use-is-read-only.ts'
import { ArticleBlock } from './ArticleBlock.tsx'
import { type ArticleRow, articleRows, estimatedHeight, inStretches } from './article-rows.ts'
import { selectEditsByBlock, selectPlacesByBlock } from './article-selectors.ts'
import { BlockShell } from './BlockShell.tsx'
import { Byline } from './Byline.tsx'
import { useHasMarks, useMarksInTurn } from './marking-store.ts'
import { SetAsideLine } from './SetAsideLine.tsx'
import { useIsNear } from './use-is-near.ts'
import { useLayersByBlock } from './use-layers-by-block.ts'
import styles from './ArticlePane.module.css'

export interface ArticleColumnProps {
  storyId: OpenStory['storyId']
  version: OpenStory['version']
  text: string
  onEditDetails: () => void
}

/**
 * Everything of the article in its order. It is divided into stretches of a screen or two: what is far from view is neither laid
 * out nor painted, what changes in one stretch is laid out in that one alone, and words far from view get their marks later.
 */
export const ArticleColumn = memo(function ArticleColumn(props: ArticleColumnProps) {
  const { storyId, version, text, onEditDetails } = props
  const { blocks, setAside } = version
  const stretches = useMemo(() => inStretches(articleRows(blocks, setAside)), [blocks, setAside])
  const numbers = useMemo(() => paragraphNumbers(blocks), [blocks])
  const places = useStoryStore(selectPlacesByBlock)
  const edits = useStoryStore(selectEditsByBlock)
  const layers = useLayersByBlock(blocks)
  useMarksInTurn(stretches.length)
  const blockAt = (index: number, { hasMarks, isNear }: Drawn) => {
    const block = blocks[index]
    if (block === undefined) return null
    const words = text.slice(block.start, block.end)
    const number = numbers[index] ?? null
    if (!hasMarks) {
      return (
        <BlockShell kind={block.kind} start={block.start} number={number}>
          {words}
        </BlockShell>
      )
    }
    return (
      <ArticleBlock
        kind={block.kind}
        text={words}
        start={block.start}
        number={number}
        places={places[index] ?? none}
        edits={edits[index] ?? none}
        proposals={(isNear ? layers.proposals[index] : undefined) ?? none}
        notes={(isNear ? layers.notes[index] : undefined) ?? none}
        coverage={(isNear ? layers.coverage?.[index] : undefined) ?? null}
      />
    )
  }
  const rowOf = (row: ArticleRow, drawn: Drawn) => {
    switch (row.kind) {
      case 'block':
        return blockAt(row.block, drawn)
      case 'list':
        return (
          <ul className={styles.list}>
            {row.blocks.map((index) => (
              <li key={index}>{blockAt(index, drawn)}</li>
            ))}
          </ul>
        )
      case 'set_aside':
        return <Aside items={row.items} storyId={storyId} setAside={setAside} />
      case 'byline':
        return <StoryByline onEdit={onEditDetails} />
    }
  }
  return stretches.map((rows, index) => (
    <Stretch key={index} index={index} height={estimatedHeight(rows, blocks)}>
      {(drawn) => rows.map((row) => <Fragment key={keyOf(row)}>{rowOf(row, drawn)}</Fragment>)}
    </Stretch>
  ))
})

/** What of a stretch is drawn besides its words. */
interface Drawn {
  readonly hasMarks: boolean
  /** Whether it is near the view: only there one sees what else lies over the words. */
  readonly isNear: boolean
}

interface StretchProps {
  index: number
  /** About how high it is, in units of the article's type size. */
  height: number
  children: (drawn: Drawn) => ReactNode
}

/** Rows that are laid out, painted and skipped as one. What lies over their words is drawn only near the view. */
function Stretch({ index, height, children }: StretchProps) {
  const ref = useRef<HTMLDivElement>(null)
  const isNear = useIsNear(ref)
  const hasMarks = useHasMarks(index) || isNear
  return (
    <div ref={ref} className={styles.stretch} style={{ containIntrinsicBlockSize: `auto ${height}em` }}>
      {children({ hasMarks, isNear })}
    </div>
  )
}

const none: readonly never[] = []

function keyOf(row: ArticleRow): string {
  switch (row.kind) {
    case 'block':
      return `block-${row.block}`
    case 'list':
      return `list-${row.blocks[0]}`
    case 'set_aside':
      return `aside-${row.items[0]}`
    case 'byline':
      return 'byline'
  }
}

interface AsideProps {
  items: readonly number[]
  storyId: OpenStory['storyId']
  setAside: readonly SetAside[]
}

function Aside({ items, storyId, setAside }: AsideProps) {
  const isReadOnly = useIsReadOnly()
  const putBack = (item: number) =>
    void restructureStory(storyId, [{ kind: 'put_back', item, as: 'paragraph' }])
  const shown = items.flatMap((index) => {
    const item = setAside[index]
    return item === undefined ? [] : [{ ...item, index }]
  })
  return <SetAsideLine items={shown} onPutBack={isReadOnly ? null : putBack} />
}

function StoryByline({ onEdit }: { onEdit: () => void }) {
  const story = useStoryStore(selectStory)
  return story === null ? null : <Byline story={story} onEdit={onEdit} />
}
