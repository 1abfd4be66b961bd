import { useMemo } from 'react'
import type { CorrectionStatus } from '../../../shared/domain/correction.ts'
import { selectCorrections, selectRepeats, useCorrectionLogStore } from '../../stores/correction-log-store.ts'
import { useNow } from '../../ui/use-now.ts'
import { useCorrectionFilterStore } from './correction-filter-store.ts'
import { type CorrectionRow, correctionRow, countStatuses, filterRows } from './correction-rows.ts'

/** The entries that the filter lets through, the newest first, and what there is in all. */
export function useEntryRows(): {
  readonly rows: readonly CorrectionRow[]
  readonly counts: Readonly<Record<CorrectionStatus, number>>
  readonly total: number
} {
  const corrections = useCorrectionLogStore(selectCorrections)
  const repeats = useCorrectionLogStore(selectRepeats)
  const filter = useCorrectionFilterStore((state) => state.filter)
  const now = useNow()
  const all = useMemo(() => corrections.map(correctionRow), [corrections])
  const counts = useMemo(() => countStatuses(all), [all])
  const rows = useMemo(() => filterRows(all, filter, { now, repeats }), [all, filter, now, repeats])
  return { rows, counts, total: all.length }
}
