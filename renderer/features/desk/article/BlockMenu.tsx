import { Ellipsis } from 'lucide-react'
import { type BlockKind, blockKinds } from '../../../../shared/domain/article.ts'
import type { Id } from '../../../../shared/domain/ids.ts'
import { blockKindLabels } from '../../../../shared/domain/labels.ts'
import { restructureStory } from '../../../stores/story-actions.ts'
import { IconButton } from '../../../ui/IconButton.tsx'
import { Menu } from '../../../ui/Menu.tsx'
import styles from './BlockMenu.module.css'

export interface BlockMenuProps {
  storyId: Id
  /** Which block, by its index in the version, and what it is now. */
  index: number
  kind: BlockKind
  /** Where the block begins, in CSS pixels from the top of the article. */
  top: number
}

/** What one paragraph is, and whether it belongs to the article: a quiet button in the margin beside it. */
export function BlockMenu({ storyId, index, kind, top }: BlockMenuProps) {
  const act = (id: string) => {
    const as = blockKinds.find((one) => one === id)
    const edit =
      as === undefined
        ? ({ kind: 'set_aside', block: index } as const)
        : ({ kind: 'set_kind', block: index, as } as const)
    void restructureStory(storyId, [edit])
  }
  return (
    <div className={styles.place} style={{ top }}>
      <Menu
        label="Structure"
        trigger={<IconButton icon={Ellipsis} label={`Structure: ${blockKindLabels[kind]}`} size="small" />}
        groups={[
          {
            heading: 'This is a',
            items: blockKinds.map((one) => ({
              id: one,
              label: blockKindLabels[one],
              isChecked: one === kind,
            })),
          },
          { items: [{ id: 'set_aside', label: 'Set aside', detail: 'Not a part of the article' }] },
        ]}
        onAction={act}
      />
    </div>
  )
}
