import { useEffect } from 'react'
import { create } from 'zustand'
import type { CommandId } from '../../shared/commands/command-list.ts'

/** Keys that matter now: those of the commands named, and what they do in two or three words. */
export interface StatusHint {
  readonly commands: readonly CommandId[]
  readonly label: string
}

/** What the status line may show at its end: the last list to come is the one that is shown. */
const useHintLists = create<{ readonly lists: readonly (readonly StatusHint[])[] }>()(() => ({ lists: [] }))

const none: readonly StatusHint[] = []

/** What the status line shows at its end; the screen in view says so. */
export function useShownHints(): readonly StatusHint[] {
  return useHintLists(({ lists }) => lists.at(-1) ?? none)
}

/**
 * Shows the keys that matter on a screen, while it is shown; a mode of a screen takes the place of the screen's own as
 * long as it lasts. Give it a constant list.
 */
export function useStatusHints(hints: readonly StatusHint[]): void {
  useEffect(() => {
    useHintLists.setState(({ lists }) => ({ lists: [...lists, hints] }))
    return () => useHintLists.setState(({ lists }) => ({ lists: lists.filter((list) => list !== hints) }))
  }, [hints])
}
