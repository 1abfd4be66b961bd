import { create } from 'zustand'

/** The dialogs of the desk about the story as a whole. */
export type DeskDialog = 'details' | 'structure' | 'tick_rest' | 'wordings'

export const useDeskDialogs = create<{ readonly dialog: DeskDialog | null }>()(() => ({ dialog: null }))

/** Opens one of the desk's dialogs, or closes it with null. */
export function openDeskDialog(dialog: DeskDialog | null): void {
  useDeskDialogs.setState({ dialog })
}
