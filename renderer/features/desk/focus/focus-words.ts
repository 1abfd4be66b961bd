import { focusWordsId } from '../desk-ids.ts'

/** Puts the keyboard focus on the words of the claim in focus mode. */
export function focusWords(): void {
  document.getElementById(focusWordsId)?.focus({ preventScroll: true })
}
