import type { ReactNode } from 'react'

/** One column of a DataTable. */
export interface DataColumn<T> {
  id: string
  header: string
  cell: (row: T) => ReactNode
  /** Least width in CSS pixels; the table scrolls sideways when the sum does not fit. */
  minWidth: number
  /** Share of the room left over; 0 keeps the column at its least width. */
  grow?: number | undefined
  /** "end" for figures. */
  align?: 'start' | 'end' | undefined
  isSortable?: boolean | undefined
  /** The column that names the row, for screen readers; the first unless said. */
  isRowHeader?: boolean | undefined
  /** Lets long words wrap and the row grow; otherwise they end in an ellipsis. */
  isWrapping?: boolean | undefined
  /** Keeps the header for screen readers only: columns of signs or buttons. */
  isHeaderHidden?: boolean | undefined
}

/** By which column the rows are sorted. The rows themselves are sorted by whoever passes them. */
export interface DataSort {
  columnId: string
  direction: 'ascending' | 'descending'
}

/** The CSS grid track of a column. */
export function trackOf<T>({ minWidth, grow = 0 }: DataColumn<T>): string {
  return grow === 0 ? `${minWidth}px` : `minmax(${minWidth}px, ${grow}fr)`
}
