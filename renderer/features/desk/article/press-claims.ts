import type { Id } from '../../../../shared/domain/ids.ts'
import { selectClaimOnDesk, useViewStore } from '../../../stores/view-store.ts'
import { bringForward } from '../desk-layout.ts'

/** Selects one of the claims that stand on the same words: the innermost, and with each further press the next one. */
export function pressClaims(ids: readonly Id[]): void {
  const { selectedClaimId } = useViewStore.getState()
  const at = selectedClaimId === null ? -1 : ids.indexOf(selectedClaimId)
  const next = ids[(at + 1) % ids.length]
  if (next === undefined) return
  selectClaimOnDesk(next)
  bringForward('card')
}
