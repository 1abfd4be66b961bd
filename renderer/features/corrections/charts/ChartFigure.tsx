import { ChartColumn, Table2 } from 'lucide-react'
import { type ReactNode, useId, useState } from 'react'
import { IconButton } from '../../../ui/IconButton.tsx'
import styles from './charts.module.css'
import { FigureTable, type FigureTableProps } from './FigureTable.tsx'

export interface ChartFigureProps {
  title: string
  /** What the chart says, as a sentence under its title. */
  summary: ReactNode
  /** The figures behind the chart. */
  table: Omit<FigureTableProps, 'label'>
  children: ReactNode
}

/** A chart with its figures behind it: one button turns it into the table, and back. */
export function ChartFigure({ title, summary, table, children }: ChartFigureProps) {
  const [isTable, setIsTable] = useState(false)
  const titleId = useId()
  return (
    <figure aria-labelledby={titleId} className={styles.figure}>
      <figcaption className={styles.caption}>
        <h2 id={titleId} className={styles.title}>
          {title}
        </h2>
        <IconButton
          icon={isTable ? ChartColumn : Table2}
          label={isTable ? `Show ${title} as a chart` : `Show ${title} as a table`}
          size="small"
          onPress={() => setIsTable(!isTable)}
        />
        <p className={styles.summary}>{summary}</p>
      </figcaption>
      {isTable ? <FigureTable label={title} {...table} /> : children}
    </figure>
  )
}
