import type { Id } from '../../../shared/domain/ids.ts'

/** The entry whose fields get the focus when they appear: they are not there yet when it is asked for. */
let wantedId: Id | null = null

/** Asks for the focus in the first words of an entry that is about to appear. */
export function requestFocus(correctionId: Id): void {
  wantedId = correctionId
}

/** Whether the focus was asked for; once. */
export function takeFocusRequest(correctionId: Id): boolean {
  if (wantedId !== correctionId) return false
  wantedId = null
  return true
}
