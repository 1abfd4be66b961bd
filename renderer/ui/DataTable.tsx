import { Check, Minus } from 'lucide-react'
import {
  memo,
  useEffect,
  useId,
  useImperativeHandle,
  useRef,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type Ref,
} from 'react'
import { cx } from './cx.ts'
import { trackOf, type DataColumn, type DataSort } from './data-column.ts'
import { DataTableHead, HEAD_HEIGHT } from './DataTableHead.tsx'
import { Icon } from './Icon.tsx'
import { indexAfterKey } from './list-keys.ts'
import { chooseByKey, type RowChoosing, wayOfPress } from './row-choosing.ts'
import { useVirtualRows } from './use-virtual-rows.ts'
import styles from './DataTable.module.css'

/** What can be asked of a DataTable from outside. */
export interface DataTableHandle {
  focus: () => void
}

export interface DataTableProps<T> {
  /** The name of the table for screen readers. */
  label: string
  columns: readonly DataColumn<T>[]
  rows: readonly T[]
  /** A stable id; pass a function that keeps its identity (declare it outside of the component). */
  getId: (row: T) => string
  selectedId: string | null
  onSelect: (id: string) => void
  /** Enter or a double click on a row. */
  onOpen?: ((id: string) => void) | undefined
  sort?: DataSort | undefined
  onSortChange?: ((sort: DataSort) => void) | undefined
  /** Lets several rows be chosen, each with a box at its start; `selectedId` is then the row that the keyboard is on. */
  choosing?: RowChoosing | undefined
  /** How many rows there are where more are fetched while one scrolls, which `onNearEnd` asks for. */
  rowCount?: number | undefined
  onNearEnd?: (() => void) | undefined
  /** Least height of a row in CSS pixels. */
  rowHeight?: number | undefined
  /** What stands under the head when there are no rows: an EmptyState of size "compact". */
  empty?: ReactNode
  className?: string | undefined
  ref?: Ref<DataTableHandle> | undefined
}

/**
 * A table of tens of thousands of rows, of which one is selected, under a head that stays. One stop of the Tab
 * key: arrow keys, PageUp, PageDown, Home and End select, Enter opens; controls in cells are reached by Tab.
 */
export function DataTable<T>({ ref, ...props }: DataTableProps<T>) {
  const { label, columns, rows, getId, selectedId, onSelect, onOpen, choosing, rowHeight = 38, empty } = props
  const tableId = useId()
  const scrollerRef = useRef<HTMLDivElement>(null)
  const { drawn, totalHeight, measure, selectedIndex } = useVirtualRows({
    items: rows,
    getId,
    selectedId,
    scrollerRef,
    estimatedHeight: rowHeight,
    coveredTop: HEAD_HEIGHT,
  })
  useNearEnd(drawn.at(-1)?.index ?? -1, rows.length, props.onNearEnd)
  useImperativeHandle(ref, () => ({ focus: () => scrollerRef.current?.focus() }))
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    // Keys pressed in a control of a cell or of the head belong to it.
    if (event.target !== event.currentTarget || chooseByKey(event, choosing, selectedId)) return
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Enter' && selectedId !== null && onOpen !== undefined) {
      event.preventDefault()
      onOpen(selectedId)
      return
    }
    const page = Math.max(1, Math.floor((event.currentTarget.clientHeight - HEAD_HEIGHT) / rowHeight) - 1)
    const next = rows[indexAfterKey(event.key, selectedIndex, rows.length, page) ?? -1]
    if (next === undefined) return
    event.preventDefault()
    if (event.shiftKey) choosing?.choose('extend', getId(next))
    onSelect(getId(next))
  }
  const onPress = (event: MouseEvent<HTMLElement>, id: string) => {
    const isBox = event.target instanceof Element && event.target.closest('[data-choice]') !== null
    const way = isBox && !event.shiftKey ? 'toggle' : wayOfPress(event)
    if (way !== null) choosing?.choose(way, id)
    onSelect(id)
  }
  const template = [...(choosing === undefined ? [] : [`${CHOICE_WIDTH}px`]), ...columns.map(trackOf)].join(
    ' ',
  )
  const minWidth = columns.reduce(
    (sum, column) => sum + column.minWidth,
    choosing === undefined ? 0 : CHOICE_WIDTH,
  )
  const headerId = (columns.find((column) => column.isRowHeader === true) ?? columns[0])?.id
  return (
    <div
      ref={scrollerRef}
      role="grid"
      aria-label={label}
      aria-rowcount={(props.rowCount ?? rows.length) + 1}
      aria-colcount={columns.length}
      aria-multiselectable={choosing !== undefined || undefined}
      tabIndex={0}
      className={cx(styles.table, props.className)}
      onKeyDown={onKeyDown}
      {...(selectedIndex !== -1 && { 'aria-activedescendant': `${tableId}-${selectedId}` })}
    >
      <DataTableHead
        columns={columns}
        template={template}
        minWidth={minWidth}
        sort={props.sort}
        onSortChange={props.onSortChange}
        lead={choosing !== undefined && <AllBox choosing={choosing} count={rows.length} />}
      />
      {rows.length === 0 && empty !== undefined && (
        <div role="row" className={styles.empty}>
          <div role="gridcell" aria-colspan={columns.length}>
            {empty}
          </div>
        </div>
      )}
      <div role="presentation" className={styles.rows} style={{ height: totalHeight, minWidth }}>
        {drawn.map(({ index, top }) => {
          const row = rows[index]
          if (row === undefined) return null
          const id = getId(row)
          return (
            <div
              key={id}
              ref={measure}
              data-index={index}
              id={`${tableId}-${id}`}
              role="row"
              aria-rowindex={index + 2}
              aria-selected={choosing === undefined ? index === selectedIndex : choosing.ids.has(id)}
              data-current={index === selectedIndex || undefined}
              className={styles.row}
              style={{
                transform: `translateY(${top}px)`,
                gridTemplateColumns: template,
                minHeight: rowHeight,
              }}
              onClick={(event) => onPress(event, id)}
              onDoubleClick={() => onOpen?.(id)}
            >
              {choosing !== undefined && <Box isOn={choosing.ids.has(id)} />}
              <Cells columns={columns} row={row} headerId={headerId} />
            </div>
          )
        })}
      </div>
    </div>
  )
}

/** Width of the boxes before the rows, in CSS pixels. */
const CHOICE_WIDTH = 34

/** Whether a row is chosen, as a box that can be pressed; screen readers hear it of the row itself. */
function Box({ isOn }: { isOn: boolean }) {
  return (
    <div role="presentation" data-choice className={styles.choice}>
      <span className={cx(styles.box, isOn && styles.boxOn)} aria-hidden>
        {isOn && <Icon icon={Check} size={12} />}
      </span>
    </div>
  )
}

/** The box of the head: chooses all rows, or none. */
function AllBox({ choosing, count }: { choosing: RowChoosing; count: number }) {
  const isAny = choosing.ids.size > 0
  const isAll = isAny && choosing.ids.size >= count
  return (
    <button
      type="button"
      role="checkbox"
      aria-checked={isAll ? true : isAny ? 'mixed' : false}
      aria-label="Choose all rows"
      disabled={count === 0}
      className={styles.choiceHead}
      onClick={isAny ? choosing.chooseNone : choosing.chooseAll}
    >
      <span className={cx(styles.box, isAny && styles.boxOn)} aria-hidden>
        {isAny && <Icon icon={isAll ? Check : Minus} size={12} />}
      </span>
    </button>
  )
}

/** As many rows before the end, more are asked for. */
const NEAR_END = 40

function useNearEnd(lastDrawn: number, count: number, onNearEnd: (() => void) | undefined): void {
  const isNear = count > 0 && lastDrawn >= count - NEAR_END
  useEffect(() => {
    if (isNear) onNearEnd?.()
  }, [isNear, count, onNearEnd])
}

interface CellsProps<T> {
  columns: readonly DataColumn<T>[]
  row: T
  headerId: string | undefined
}

/** The cells of one row. Selecting, measuring and scrolling move rows about; what stands in them stays. */
const Cells = memo(function Cells<T>({ columns, row, headerId }: CellsProps<T>) {
  return columns.map((column) => (
    <div
      key={column.id}
      role={column.id === headerId ? 'rowheader' : 'gridcell'}
      className={cx(
        styles.cell,
        column.align === 'end' && styles.end,
        column.isWrapping === true && styles.wrapping,
      )}
    >
      {column.cell(row)}
    </div>
  ))
}) as <T>(props: CellsProps<T>) => ReactNode
