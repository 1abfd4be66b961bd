import type { Id } from '../../../../shared/domain/ids.ts'
import { notify } from '../../../stores/notify.ts'
import { showCorrection } from '../../../stores/view-store.ts'

/** Says that an accepted wording has become a draft in the correction log, with the way to it. */
export function tellAccepted(correctionId: Id): void {
  notify('The correction is in the log as a draft.', {
    action: { label: 'Show in log', run: () => showCorrection(correctionId) },
  })
}
