import { create } from 'zustand'
import type { Id } from '../../../../shared/domain/ids.ts'

/** The dialogs about questions to contacts: a new one, its answer, or other words for it. */
export type CallDialog =
  | { readonly kind: 'ask'; readonly claimId: Id }
  | { readonly kind: 'answer' | 'edit'; readonly questionId: Id }

export const useCallDialogs = create<{ readonly dialog: CallDialog | null }>()(() => ({ dialog: null }))

/** Opens one of them, or closes it with null. */
export function openCallDialog(dialog: CallDialog | null): void {
  useCallDialogs.setState({ dialog })
}
