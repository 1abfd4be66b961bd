import { ArrowDown, ArrowUp } from 'lucide-react'
import type { ReactNode } from 'react'
import { cx } from './cx.ts'
import type { DataColumn, DataSort } from './data-column.ts'
import { Icon } from './Icon.tsx'
import styles from './DataTable.module.css'

/** Height of the head in CSS pixels, as in DataTable.module.css. */
export const HEAD_HEIGHT = 32

interface DataTableHeadProps<T> {
  columns: readonly DataColumn<T>[]
  template: string
  minWidth: number
  sort: DataSort | undefined
  onSortChange: ((sort: DataSort) => void) | undefined
  /** What stands over the boxes that choose rows. */
  lead: ReactNode
}

/** The head of a DataTable: names of columns, and buttons that sort. */
export function DataTableHead<T>(props: DataTableHeadProps<T>) {
  const { columns, template, minWidth, sort, onSortChange, lead } = props
  return (
    <div
      role="row"
      aria-rowindex={1}
      className={styles.head}
      style={{ gridTemplateColumns: template, minWidth }}
    >
      {lead !== false && <div role="columnheader">{lead}</div>}
      {columns.map((column) => {
        const direction = sort?.columnId === column.id ? sort.direction : undefined
        const isSortable = column.isSortable === true && onSortChange !== undefined
        return (
          <div
            key={column.id}
            role="columnheader"
            className={cx(styles.headCell, column.align === 'end' && styles.end)}
            {...(isSortable && { 'aria-sort': direction ?? 'none' })}
          >
            {isSortable ? (
              <button
                type="button"
                className={styles.sorter}
                onClick={() =>
                  onSortChange({
                    columnId: column.id,
                    direction: direction === 'ascending' ? 'descending' : 'ascending',
                  })
                }
              >
                <span className={styles.headWords}>{column.header}</span>
                {direction !== undefined && (
                  <Icon icon={direction === 'ascending' ? ArrowUp : ArrowDown} size={12} />
                )}
              </button>
            ) : (
              <span className={column.isHeaderHidden === true ? 'visually-hidden' : styles.headWords}>
                {column.header}
              </span>
            )}
          </div>
        )
      })}
    </div>
  )
}
