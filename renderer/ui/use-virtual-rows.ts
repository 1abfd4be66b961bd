import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
  type Range,
} from '@tanstack/react-virtual'
import { useCallback, useEffect, useLayoutEffect, useMemo, useReducer, useState, type RefObject } from 'react'
import { flushSync } from 'react-dom'

/** What useVirtualRows needs to know about the rows. */
export interface VirtualRowsOptions<T> {
  items: readonly T[]
  getId: (item: T) => string
  /** Stays drawn even when scrolled out of sight, because focus may point at it; scrolled into view when it changes. */
  selectedId: string | null
  scrollerRef: RefObject<HTMLElement | null>
  /** First guess of a row's height in CSS pixels, until it is measured. */
  estimatedHeight: number
  /** Height at the top of the scroller that a sticky head covers. */
  coveredTop?: number
}

/** One row to draw. */
export interface DrawnRow {
  index: number
  top: number
}

/** Rows drawn only where they can be seen, measured as they appear. */
export interface VirtualRows {
  /** The rows to draw now; `top` is in CSS pixels from the top of the first row. */
  drawn: readonly DrawnRow[]
  /** Height of all rows together in CSS pixels. */
  totalHeight: number
  /** The `ref` of each row's element, which also carries its index as `data-index`. */
  measure: (element: HTMLElement | null) => void
  scrollToIndex: (index: number, align: 'auto' | 'center' | 'start') => void
  /** Index of the selected row, -1 for none. */
  selectedIndex: number
  /** Position of each id among the items. */
  indexById: ReadonlyMap<string, number>
}

/** Virtual rows over a scroller, for lists and tables of tens of thousands of rows. */
export function useVirtualRows<T>(options: VirtualRowsOptions<T>): VirtualRows {
  const { items, getId, selectedId, scrollerRef, estimatedHeight, coveredTop = 0 } = options
  const indexById = useMemo(() => new Map(items.map((item, index) => [getId(item), index])), [items, getId])
  const selectedIndex = selectedId === null ? -1 : (indexById.get(selectedId) ?? -1)
  const rangeExtractor = useCallback(
    (range: Range) => {
      const shown = defaultRangeExtractor(range)
      if (selectedIndex === -1 || shown.includes(selectedIndex)) return shown
      return [...shown, selectedIndex].sort((a, b) => a - b)
    },
    [selectedIndex],
  )
  const virtualizer = useVirtualizerOf({
    count: items.length,
    getScrollElement: () => scrollerRef.current,
    estimateSize: () => estimatedHeight,
    getItemKey: (index) => {
      const item = items[index]
      return item === undefined ? index : getId(item)
    },
    overscan: 8,
    // Until the scroller is measured: so the first drawing has rows already, and is not done twice.
    initialRect: { width: 0, height: window.innerHeight },
    rangeExtractor,
    scrollMargin: coveredTop,
    scrollPaddingStart: coveredTop,
  })
  useEffect(() => {
    if (selectedIndex !== -1) virtualizer.scrollToIndex(selectedIndex, { align: 'auto' })
  }, [selectedIndex, virtualizer])
  return {
    drawn: virtualizer.getVirtualItems().map(({ index, start }) => ({ index, top: start - coveredTop })),
    totalHeight: virtualizer.getTotalSize(),
    measure: virtualizer.measureRow,
    scrollToIndex: (index, align) => virtualizer.scrollToIndex(index, { align }),
    selectedIndex,
    indexById,
  }
}

type VirtualizerChoices = Omit<
  ConstructorParameters<typeof Virtualizer<HTMLElement, HTMLElement>>[0],
  'onChange' | 'scrollToFn' | 'observeElementRect' | 'observeElementOffset'
>

/** One Virtualizer for the life of the component; a scroll repaints at once, so that no row shows too late. */
function useVirtualizerOf(choices: VirtualizerChoices): RowVirtualizer {
  const [, repaint] = useReducer((count: number) => count + 1, 0)
  const resolved = {
    ...choices,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    onChange: (instance: Virtualizer<HTMLElement, HTMLElement>, isScrolling: boolean) => {
      const isCommitting = instance instanceof RowVirtualizer && instance.isCommitting
      if (isScrolling && !isCommitting) flushSync(repaint)
      else repaint()
    },
  }
  const [virtualizer] = useState(() => new RowVirtualizer(resolved))
  // Before the rows are drawn, not after: they are measured under the keys of the items of this very render.
  virtualizer.setOptions(resolved)
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer])
  useLayoutEffect(() => {
    virtualizer._willUpdate()
  })
  return virtualizer
}

/** Knows when it is called by React in the middle of a commit, where nothing can be flushed. */
class RowVirtualizer extends Virtualizer<HTMLElement, HTMLElement> {
  isCommitting = false

  readonly measureRow = (element: HTMLElement | null): void => {
    this.isCommitting = true
    this.measureElement(element)
    this.isCommitting = false
  }
}
