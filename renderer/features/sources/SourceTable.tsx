import { type Ref, type RefObject, useMemo } from 'react'
import type { Id } from '../../../shared/domain/ids.ts'
import { useSourcesStore } from '../../stores/sources-store.ts'
import { showSource, useViewStore } from '../../stores/view-store.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { DataTable, type DataTableHandle } from '../../ui/DataTable.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Pane } from '../../ui/Pane.tsx'
import { useMediaQuery } from '../../ui/use-media-query.ts'
import { useNow } from '../../ui/use-now.ts'
import { sourceColumns } from './source-columns.tsx'
import { clearSourceFilter, sortSourcesBy, useSourceFilterStore } from './source-filter-store.ts'
import { SourceFilters } from './SourceFilters.tsx'
import { useDuplicates } from './use-duplicates.ts'
import { filterRows, type SourceRow, sourceRow, sortRows } from './source-rows.ts'

const idOf = ({ source }: SourceRow) => source.id

export interface SourceTableProps {
  searchRef: Ref<HTMLInputElement>
  tableRef: RefObject<DataTableHandle | null>
  /** Enter or a double click on a row. */
  onOpen: (sourceId: Id) => void
  onDuplicates: () => void
}

/** The sources of the library as rows, with what they are used for. */
export function SourceTable({ searchRef, tableRef, onOpen, onDuplicates }: SourceTableProps) {
  const selectedId = useViewStore((state) => state.selectedSourceId)
  const sort = useSourceFilterStore((state) => state.sort)
  const filter = useSourceFilterStore((state) => state.filter)
  const all = useSourceRows()
  const rows = useMemo(() => sortRows(filterRows(all, filter), sort), [all, filter, sort])
  const unusedCount = useMemo(() => all.filter(({ use }) => use.claimCount === 0).length, [all])
  const isNarrow = useMediaQuery('(width < 1280px)')
  const now = useNow()
  const columns = useMemo(() => sourceColumns(now, isNarrow), [now, isNarrow])
  const goToRows = () => {
    const first = rows[0]
    if (first !== undefined && !rows.some((row) => idOf(row) === selectedId)) showSource(idOf(first))
    tableRef.current?.focus()
  }
  return (
    <Pane label="Sources of the library" ground="paper">
      <SourceFilters searchRef={searchRef} unusedCount={unusedCount} onDone={goToRows} />
      <MayBeOne onPress={onDuplicates} />
      <DataTable
        ref={tableRef}
        label="Sources"
        columns={columns}
        rows={rows}
        getId={idOf}
        selectedId={selectedId}
        onSelect={showSource}
        onOpen={onOpen}
        sort={sort}
        onSortChange={sortSourcesBy}
        rowHeight={50}
        empty={
          <EmptyState
            size="compact"
            title="No source fits"
            action={<Button onPress={clearSourceFilter}>Clear the filter</Button>}
          >
            {all.length === 1 ? 'One source is' : `${all.length} sources are`} in the library.
          </EmptyState>
        }
      />
    </Pane>
  )
}

/** A line over the table while sources look like one another; gone once each pair was merged or told apart. */
function MayBeOne({ onPress }: { onPress: () => void }) {
  const [pairs] = useDuplicates()
  if (pairs.length === 0) return null
  return (
    <Banner
      action={
        <Button size="small" onPress={onPress}>
          Look at them
        </Button>
      }
    >
      {pairs.length === 1 ? 'Two sources may be one.' : `${pairs.length} pairs of sources may be one.`}
    </Banner>
  )
}

function useSourceRows(): readonly SourceRow[] {
  const sources = useSourcesStore((state) => state.tables.sources)
  const usesById = useSourcesStore((state) => state.usesById)
  return useMemo(
    () => [...sources.byId.values()].map((source) => sourceRow(source, usesById.get(source.id))),
    [sources, usesById],
  )
}
