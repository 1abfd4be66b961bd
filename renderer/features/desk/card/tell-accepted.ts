import type { Id } from '../../../../shared/domain/ids.ts'
import { notify } from '../../../stores/notify.ts'
import { readCorrectedVersion } from '../../../stores/new-version-actions.ts'
import { showCorrection } from '../../../stores/view-store.ts'

/** Says that an accepted wording has become a draft in the correction log, with the way to it. */
export function tellAccepted(correctionId: Id): void {
  notify('The correction is in the log as a draft.', {
    action: { label: 'Show in log', run: () => showCorrection(correctionId) },
  })
}

/** The same of several, with the way to the version that has their words. */
export function tellAllAccepted(count: number): void {
  const words = count === 1 ? '1 correction is' : `${count} corrections are`
  notify(`${words} in the log as drafts.`, {
    action: { label: 'New version…', run: () => void readCorrectedVersion() },
  })
}
