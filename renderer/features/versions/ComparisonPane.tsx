import { useEffect, useMemo, useRef } from 'react'
import type { ComparedRow } from '../../../shared/versions/compare-versions.ts'
import type { Comparison } from '../../stores/versions-store.ts'
import { Pane } from '../../ui/Pane.tsx'
import { useVirtualRows } from '../../ui/use-virtual-rows.ts'
import { useChanges } from './comparison-selectors.ts'
import styles from './ComparisonPane.module.css'
import { ComparisonRow } from './ComparisonRow.tsx'
import { goToRow, useRowRequest } from './row-request.ts'
import { useVersionsView } from './versions-view-store.ts'

interface ListedRow {
  readonly id: string
  readonly row: ComparedRow
}

const idOf = ({ id }: ListedRow) => id

export interface ComparisonPaneProps {
  comparison: Comparison
  /** What the two sides are called: "Version 2", "New version". */
  names: readonly [string, string]
}

/** The comparison, of which only what can be seen is drawn. */
export function ComparisonPane({ comparison, names }: ComparisonPaneProps) {
  const scrollerRef = useRef<HTMLDivElement>(null)
  const columns = useVersionsView((state) => state.columns)
  const isPrinting = useVersionsView((state) => state.isPrinting)
  const items = useMemo(
    () => comparison.rows.map((row, index) => ({ id: String(index), row })),
    [comparison.rows],
  )
  const wanted = useRowRequest()
  const rows = useVirtualRows({ items, getId: idOf, selectedId: null, scrollerRef, estimatedHeight: 120 })
  const { scrollToIndex } = rows
  useEffect(() => {
    if (wanted !== null) scrollToIndex(wanted.row, 'center')
  }, [wanted, scrollToIndex])
  return (
    <Pane label="Comparison" ground="paper">
      {columns === 'two' && (
        <div className={styles.names}>
          {names.map((name) => (
            <span key={name}>{name}</span>
          ))}
        </div>
      )}
      <div
        ref={scrollerRef}
        className={styles.scroller}
        tabIndex={0}
        role="region"
        aria-label="Text of the comparison"
      >
        {isPrinting ? (
          items.map(({ id, row }, index) => (
            <RowAt key={id} comparison={comparison} row={row} index={index} />
          ))
        ) : (
          <div className={styles.rows} style={{ height: rows.totalHeight }}>
            {rows.drawn.map(({ index, top }) => {
              const item = items[index]
              if (item === undefined) return null
              return (
                <div
                  key={item.id}
                  ref={rows.measure}
                  data-index={index}
                  className={styles.place}
                  style={{ transform: `translateY(${top}px)` }}
                >
                  <RowAt comparison={comparison} row={item.row} index={index} />
                </div>
              )
            })}
          </div>
        )}
      </div>
    </Pane>
  )
}

function RowAt({ comparison, row, index }: { comparison: Comparison; row: ComparedRow; index: number }) {
  const columns = useVersionsView((state) => state.columns)
  const isTypographyShown = useVersionsView((state) => state.isTypographyShown)
  const change = useVersionsView((state) => state.change)
  const current = useChanges()[change ?? -1]
  const isHere = current?.row === index
  return (
    <ComparisonRow
      comparison={comparison}
      row={row}
      columns={columns}
      isTypographyShown={isTypographyShown}
      currentFrom={isHere ? current.from : null}
      currentTo={isHere ? current.to : null}
      onGoTo={goToRow}
    />
  )
}
