import { useEffect } from 'react'
import { create } from 'zustand'
import type { CommandId } from '../../shared/commands/command-list.ts'

/** Keys that matter now: those of the commands named, and what they do in two or three words. */
export interface StatusHint {
  readonly commands: readonly CommandId[]
  readonly label: string
}

/** What the status line shows at its end; the screen in view says so. */
export const useStatusHintsStore = create<{ readonly hints: readonly StatusHint[] }>()(() => ({ hints: [] }))

/** Shows the keys that matter on a screen, while it is shown. Give it a constant list. */
export function useStatusHints(hints: readonly StatusHint[]): void {
  useEffect(() => {
    useStatusHintsStore.setState({ hints })
    return () => useStatusHintsStore.setState({ hints: [] })
  }, [hints])
}
