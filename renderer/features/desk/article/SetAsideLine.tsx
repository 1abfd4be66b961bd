import { ChevronDown, ChevronRight } from 'lucide-react'
import { useId, useState } from 'react'
import type { SetAside } from '../../../../shared/domain/article.ts'
import { setAsideReasonLabels } from '../../../../shared/domain/labels.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { LinkButton } from '../../../ui/LinkButton.tsx'
import styles from './SetAsideLine.module.css'

export interface SetAsideLineProps {
  /** What was set aside at one place, each with its index in the version's list. */
  items: readonly (SetAside & { readonly index: number })[]
  /** Null while the library can only be read. */
  onPutBack: ((index: number) => void) | null
}

/** What stood here and does not belong to the article, folded to a line; unfolded, its words can be read and put back. */
export function SetAsideLine({ items, onPutBack }: SetAsideLineProps) {
  const [isOpen, setIsOpen] = useState(false)
  const listId = useId()
  const reasons = [...new Set(items.map((item) => setAsideReasonLabels[item.reason]))]
  const [first, ...others] = reasons
  const what = [first, ...others.map(lowerFirst)].join(', ')
  return (
    <div className={styles.aside}>
      <div className={styles.line}>
        <button
          type="button"
          className={styles.fold}
          aria-expanded={isOpen}
          {...(isOpen && { 'aria-controls': listId })}
          onClick={() => setIsOpen(!isOpen)}
        >
          <Icon icon={isOpen ? ChevronDown : ChevronRight} size={14} />
          <span className={styles.what}>Set aside: {what}</span>
          <span className={styles.show}>{isOpen ? 'Hide' : 'Show'}</span>
        </button>
        {items.length === 1 && items[0] !== undefined && <PutBack item={items[0]} onPutBack={onPutBack} />}
      </div>
      {isOpen && (
        <ul id={listId} className={styles.items}>
          {items.map((item) => (
            <li key={item.index} className={styles.item}>
              {items.length > 1 && (
                <span className={styles.head}>
                  {setAsideReasonLabels[item.reason]}
                  <PutBack item={item} onPutBack={onPutBack} />
                </span>
              )}
              <p className="article-words" dir="auto">
                {item.text}
              </p>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function PutBack({
  item,
  onPutBack,
}: {
  item: SetAside & { index: number }
  onPutBack: SetAsideLineProps['onPutBack']
}) {
  if (onPutBack === null) return null
  return (
    <LinkButton
      label={`Put back: ${setAsideReasonLabels[item.reason]}`}
      className={styles.putBack}
      onPress={() => onPutBack(item.index)}
    >
      Put back
    </LinkButton>
  )
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1)
}
