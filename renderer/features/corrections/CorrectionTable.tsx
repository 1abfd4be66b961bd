import { type Ref, type RefObject, useMemo } from 'react'
import type { Id } from '../../../shared/domain/ids.ts'
import { selectRepeats, useCorrectionLogStore } from '../../stores/correction-log-store.ts'
import { showCorrection, useViewStore } from '../../stores/view-store.ts'
import { Button } from '../../ui/Button.tsx'
import { DataTable, type DataTableHandle } from '../../ui/DataTable.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Pane } from '../../ui/Pane.tsx'
import { useNow } from '../../ui/use-now.ts'
import { correctionColumns } from './correction-columns.tsx'
import { clearEntryFilter, sortEntriesBy, useCorrectionFilterStore } from './correction-filter-store.ts'
import { CorrectionFilters } from './CorrectionFilters.tsx'
import { type CorrectionRow, sortRows } from './correction-rows.ts'
import { useEntryRows } from './use-entry-rows.ts'

const idOf = ({ correction }: CorrectionRow) => correction.id

export interface CorrectionTableProps {
  searchRef: Ref<HTMLInputElement>
  tableRef: RefObject<DataTableHandle | null>
  isNarrow: boolean
  /** Enter or a double click on a row. */
  onOpen: (correctionId: Id) => void
}

/** The entries of the correction log as rows. */
export function CorrectionTable({ searchRef, tableRef, isNarrow, onOpen }: CorrectionTableProps) {
  const selectedId = useViewStore((state) => state.selectedCorrectionId)
  const repeats = useCorrectionLogStore(selectRepeats)
  const sort = useCorrectionFilterStore((state) => state.sort)
  const { rows: found, counts, total } = useEntryRows()
  const now = useNow()
  const rows = useMemo(() => sortRows(found, sort), [found, sort])
  const columns = useMemo(() => correctionColumns({ now, isNarrow, repeats }), [now, isNarrow, repeats])
  const goToRows = () => {
    const first = rows[0]
    if (first !== undefined && !rows.some((row) => idOf(row) === selectedId)) showCorrection(idOf(first))
    tableRef.current?.focus()
  }
  return (
    <Pane label="Entries of the log" ground="paper">
      <CorrectionFilters searchRef={searchRef} counts={counts} onDone={goToRows} />
      <DataTable
        ref={tableRef}
        label="Corrections"
        columns={columns}
        rows={rows}
        getId={idOf}
        selectedId={selectedId}
        onSelect={showCorrection}
        onOpen={onOpen}
        sort={sort}
        onSortChange={sortEntriesBy}
        rowHeight={52}
        empty={
          <EmptyState
            size="compact"
            title="No entry fits"
            action={<Button onPress={clearEntryFilter}>Clear the filter</Button>}
          >
            {total === 1 ? 'One entry is' : `${total} entries are`} in the log.
          </EmptyState>
        }
      />
    </Pane>
  )
}
