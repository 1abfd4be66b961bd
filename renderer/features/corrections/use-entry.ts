import type { Correction } from '../../../shared/domain/correction.ts'
import { useCorrectionLogStore } from '../../stores/correction-log-store.ts'
import { useViewStore } from '../../stores/view-store.ts'

/** The entry that is selected in the log; null when none is. */
export function useEntry(): Correction | null {
  const selectedId = useViewStore((state) => state.selectedCorrectionId)
  return useCorrectionLogStore((state) =>
    selectedId === null ? null : (state.tables.corrections.byId.get(selectedId) ?? null),
  )
}
