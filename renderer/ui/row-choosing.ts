import type { KeyboardEvent, MouseEvent } from 'react'

/** How a row comes to be chosen: turned on or off, added to the others, or with all rows up to it. */
export type ChoiceWay = 'toggle' | 'add' | 'extend'

/** Rows that are chosen together, beside the one row that the keyboard is on. Whoever passes it keeps the choice. */
export interface RowChoosing {
  readonly ids: ReadonlySet<string>
  readonly choose: (way: ChoiceWay, id: string) => void
  readonly chooseAll: () => void
  readonly chooseNone: () => void
}

/** What a press on a row chooses; null for a plain press, which only goes there. */
export function wayOfPress({ shiftKey, ctrlKey, metaKey }: MouseEvent): ChoiceWay | null {
  if (shiftKey) return 'extend'
  return ctrlKey || metaKey ? 'add' : null
}

/**
 * Chooses by the keys that do not move: Space for the row that the keyboard is on, Ctrl+A (⌘A) for all, Escape for none.
 * Answers whether the key was used up.
 */
export function chooseByKey(
  event: KeyboardEvent,
  choosing: RowChoosing | undefined,
  currentId: string | null,
): boolean {
  if (choosing === undefined || event.altKey) return false
  const isMod = event.ctrlKey || event.metaKey
  if (isMod && !event.shiftKey && event.key.toLowerCase() === 'a') choosing.chooseAll()
  else if (!isMod && event.key === ' ' && currentId !== null) choosing.choose('toggle', currentId)
  else if (!isMod && event.key === 'Escape' && choosing.ids.size > 0) choosing.chooseNone()
  else return false
  event.preventDefault()
  return true
}
