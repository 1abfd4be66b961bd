import { memo, useMemo } from 'react'
import type { SetAside } from '../../../../shared/domain/article.ts'
import { paragraphNumbers } from '../../../../shared/text/place-names.ts'
import { restructureStory } from '../../../stores/story-actions.ts'
import { selectReadOnlyReason, useSettingsStore } from '../../../stores/settings-store.ts'
import { selectStory } from '../../../stores/story-selectors.ts'
import { type OpenStory, useStoryStore } from '../../../stores/story-store.ts'
import { ArticleBlock } from './ArticleBlock.tsx'
import { type ArticleRow, articleRows } from './article-rows.ts'
import { selectEditsByBlock, selectPlacesByBlock } from './article-selectors.ts'
import { Byline } from './Byline.tsx'
import { SetAsideLine } from './SetAsideLine.tsx'
import styles from './ArticlePane.module.css'

export interface ArticleColumnProps {
  storyId: OpenStory['storyId']
  version: OpenStory['version']
  text: string
  onEditDetails: () => void
}

/** Everything of the article in its order. It repaints for another text; each block looks after its own marks. */
export const ArticleColumn = memo(function ArticleColumn(props: ArticleColumnProps) {
  const { storyId, version, text, onEditDetails } = props
  const { blocks, setAside } = version
  const rows = useMemo(() => articleRows(blocks, setAside), [blocks, setAside])
  const numbers = useMemo(() => paragraphNumbers(blocks), [blocks])
  const isReadOnly = useSettingsStore((state) => selectReadOnlyReason(state) !== null)
  const putBack = (item: number) =>
    void restructureStory(storyId, [{ kind: 'put_back', item, as: 'paragraph' }])
  const blockAt = (index: number) => (
    <Block key={index} index={index} text={text} version={version} number={numbers[index] ?? null} />
  )
  return rows.map((row) => {
    switch (row.kind) {
      case 'block':
        return blockAt(row.block)
      case 'list':
        return (
          <ul key={keyOf(row)} className={styles.list}>
            {row.blocks.map((index) => (
              <li key={index}>{blockAt(index)}</li>
            ))}
          </ul>
        )
      case 'set_aside':
        return (
          <SetAsideLine
            key={keyOf(row)}
            items={row.items.flatMap((index) => itemAt(setAside, index))}
            onPutBack={isReadOnly ? null : putBack}
          />
        )
      case 'byline':
        return <StoryByline key="byline" onEdit={onEditDetails} />
    }
  })
})

function keyOf(row: ArticleRow): string {
  return row.kind === 'list'
    ? `list-${row.blocks[0]}`
    : row.kind === 'set_aside'
      ? `aside-${row.items[0]}`
      : row.kind
}

function itemAt(setAside: readonly SetAside[], index: number): readonly (SetAside & { index: number })[] {
  const item = setAside[index]
  return item === undefined ? [] : [{ ...item, index }]
}

interface BlockProps {
  index: number
  text: string
  version: OpenStory['version']
  number: number | null
}

const none: readonly never[] = []

const Block = memo(function Block({ index, text, version, number }: BlockProps) {
  const places = useStoryStore((state) => selectPlacesByBlock(state)[index] ?? none)
  const edits = useStoryStore((state) => selectEditsByBlock(state)[index] ?? none)
  const block = version.blocks[index]
  if (block === undefined) return null
  return (
    <ArticleBlock
      kind={block.kind}
      text={text.slice(block.start, block.end)}
      start={block.start}
      number={number}
      places={places}
      edits={edits}
    />
  )
})

function StoryByline({ onEdit }: { onEdit: () => void }) {
  const story = useStoryStore(selectStory)
  return story === null ? null : <Byline story={story} onEdit={onEdit} />
}
