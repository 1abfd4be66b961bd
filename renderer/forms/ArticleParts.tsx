import { type KeyboardEvent, useMemo, useRef } from 'react'
import { type BlockKind, blockKinds } from '../../shared/domain/article.ts'
import { blockKindLabels, setAsideReasonLabels } from '../../shared/domain/labels.ts'
import type { ArticleText } from '../../shared/text/assemble.ts'
import type { StructureEdit } from '../../shared/text/structure-edit.ts'
import { Button } from '../ui/Button.tsx'
import { cx } from '../ui/cx.ts'
import { Menu } from '../ui/Menu.tsx'
import { type ArticlePart, partsOf } from './article-parts.ts'
import styles from './ArticleParts.module.css'

interface ArticlePartsProps {
  readonly article: ArticleText
  readonly onEdit: (edit: StructureEdit) => void
  readonly isReadOnly?: boolean
}

/**
 * The parts of an article, each with what it is and one key to set it aside or put it back: Enter or Space on its button,
 * Up and Down go from part to part.
 */
export function ArticleParts({ article, onEdit, isReadOnly = false }: ArticlePartsProps) {
  const parts = useMemo(() => partsOf(article), [article])
  const listRef = useRef<HTMLOListElement>(null)
  const step = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    const buttons = [...(listRef.current?.querySelectorAll<HTMLElement>('[data-move] > button') ?? [])]
    const at = buttons.findIndex((button) => button === document.activeElement)
    if (by === 0 || at < 0) return
    event.preventDefault()
    buttons[at + by]?.focus()
  }
  return (
    <ol ref={listRef} className={styles.parts} aria-label="Parts of the article" onKeyDown={step}>
      {parts.map((part) => (
        <li
          key={`${part.place} ${part.words} ${part.index}`}
          className={cx(styles.part, styles[part.place === 'aside' ? 'aside' : part.kind])}
        >
          <PartKind part={part} onEdit={onEdit} isReadOnly={isReadOnly} />
          <p className={styles.words} dir="auto">
            {part.words}
          </p>
          <span data-move className={styles.move}>
            <Button size="small" variant="quiet" isDisabled={isReadOnly} onPress={() => onEdit(move(part))}>
              {part.place === 'text' ? 'Set aside' : 'Put back'}
            </Button>
          </span>
        </li>
      ))}
    </ol>
  )
}

function move(part: ArticlePart): StructureEdit {
  return part.place === 'text'
    ? { kind: 'set_aside', block: part.index }
    : { kind: 'put_back', item: part.index, as: 'paragraph' }
}

interface PartKindProps {
  readonly part: ArticlePart
  readonly onEdit: ArticlePartsProps['onEdit']
  readonly isReadOnly: boolean
}

function PartKind({ part, onEdit, isReadOnly }: PartKindProps) {
  if (part.place === 'aside')
    return <span className={styles.reason}>{setAsideReasonLabels[part.reason]}</span>
  const isKind = (id: string): id is BlockKind => blockKinds.some((kind) => kind === id)
  return (
    <span className={styles.kind}>
      <Menu
        label="What this part is"
        trigger={
          <Button
            size="small"
            variant="quiet"
            isDisabled={isReadOnly}
            label={`${blockKindLabels[part.kind]}: change what this part is`}
          >
            {blockKindLabels[part.kind]}
          </Button>
        }
        onAction={(id) => {
          if (isKind(id)) onEdit({ kind: 'set_kind', block: part.index, as: id })
        }}
        groups={[
          {
            items: blockKinds.map((kind) => ({
              id: kind,
              label: blockKindLabels[kind],
              isChecked: kind === part.kind,
            })),
          },
        ]}
      />
    </span>
  )
}
