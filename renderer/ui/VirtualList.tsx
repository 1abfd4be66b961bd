import {
  useId,
  useImperativeHandle,
  useRef,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type Ref,
} from 'react'
import { cx } from './cx.ts'
import { indexAfterKey } from './list-keys.ts'
import { chooseByKey, type RowChoosing, wayOfPress } from './row-choosing.ts'
import { useVirtualRows } from './use-virtual-rows.ts'
import styles from './VirtualList.module.css'

/** What can be asked of a VirtualList from outside. */
export interface VirtualListHandle {
  /** Puts the keyboard focus on the list. */
  focus: () => void
  /** Scrolls a row into view without selecting it; an unknown id does nothing. */
  scrollToId: (id: string, align?: 'auto' | 'center' | 'start') => void
}

export interface VirtualListProps<T> {
  /** The name of the list for screen readers. */
  label: string
  items: readonly T[]
  /** A stable id; pass a function that keeps its identity (declare it outside of the component). */
  getId: (item: T) => string
  /** What a row shows. It holds no controls: a row is one option. */
  renderItem: (item: T, state: { index: number; isSelected: boolean }) => ReactNode
  selectedId: string | null
  onSelect: (id: string) => void
  /** Enter or a double click on a row. */
  onOpen?: ((id: string) => void) | undefined
  /** Lets several rows be chosen by Shift and Ctrl; while none is, the selected row counts as chosen. */
  choosing?: RowChoosing | undefined
  /** First guess of a row's height in CSS pixels; rows are measured when they appear. */
  estimatedHeight?: number | undefined
  /** What stands here when there are no items: an EmptyState. */
  empty?: ReactNode
  id?: string | undefined
  className?: string | undefined
  ref?: Ref<VirtualListHandle> | undefined
}

/**
 * A list of rows of any height, thousands of them, of which one is selected. One stop of the Tab key: arrow
 * keys, PageUp, PageDown, Home and End select; Enter opens. The selected row is scrolled into view, also when it
 * was selected elsewhere. Rows bring their own padding and are parted by hairlines.
 */
export function VirtualList<T>({ ref, ...props }: VirtualListProps<T>) {
  const { label, items, getId, renderItem, selectedId, onSelect, onOpen, estimatedHeight = 56, empty } = props
  const { choosing } = props
  const generatedId = useId()
  const listId = props.id ?? generatedId
  const scrollerRef = useRef<HTMLDivElement>(null)
  const { drawn, totalHeight, measure, scrollToIndex, selectedIndex, indexById } = useVirtualRows({
    items,
    getId,
    selectedId,
    scrollerRef,
    estimatedHeight,
  })
  useImperativeHandle(ref, () => ({
    focus: () => scrollerRef.current?.focus(),
    scrollToId: (id, align = 'auto') => {
      const index = indexById.get(id)
      if (index !== undefined) scrollToIndex(index, align)
    },
  }))
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (chooseByKey(event, choosing, selectedId) || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Enter' && selectedId !== null && onOpen !== undefined) {
      event.preventDefault()
      onOpen(selectedId)
      return
    }
    const page = Math.max(1, Math.floor(event.currentTarget.clientHeight / estimatedHeight) - 1)
    const next = items[indexAfterKey(event.key, selectedIndex, items.length, page) ?? -1]
    if (next === undefined) return
    event.preventDefault()
    if (event.shiftKey) choosing?.choose('extend', getId(next))
    onSelect(getId(next))
  }
  const onPress = (event: MouseEvent, id: string) => {
    const way = wayOfPress(event)
    if (way !== null) choosing?.choose(way, id)
    onSelect(id)
  }
  const isAnyChosen = choosing !== undefined && choosing.ids.size > 0
  if (items.length === 0 && empty !== undefined) return <>{empty}</>
  return (
    <div
      ref={scrollerRef}
      id={listId}
      role="listbox"
      aria-label={label}
      tabIndex={0}
      aria-multiselectable={choosing !== undefined || undefined}
      className={cx(styles.list, props.className)}
      onKeyDown={onKeyDown}
      {...(selectedIndex !== -1 && { 'aria-activedescendant': `${listId}-${selectedId}` })}
    >
      <div className={styles.rows} role="presentation" style={{ height: totalHeight }}>
        {drawn.map(({ index, top }) => {
          const item = items[index]
          if (item === undefined) return null
          const id = getId(item)
          const isSelected = index === selectedIndex
          return (
            <div
              key={id}
              ref={measure}
              data-index={index}
              id={`${listId}-${id}`}
              role="option"
              aria-selected={isAnyChosen ? choosing.ids.has(id) : isSelected}
              data-current={isSelected || undefined}
              aria-posinset={index + 1}
              aria-setsize={items.length}
              className={styles.row}
              style={{ transform: `translateY(${top}px)` }}
              onClick={(event) => onPress(event, id)}
              onDoubleClick={() => onOpen?.(id)}
            >
              {renderItem(item, { index, isSelected })}
            </div>
          )
        })}
      </div>
    </div>
  )
}
