import { isCharacterKey } from '../../shared/commands/command.ts'

/** Where a key was pressed and what the person has set, as far as shortcuts care. */
export interface KeyPlace {
  readonly isTextEntry: boolean
  readonly isInOverlay: boolean
  readonly takesEnter: boolean
  readonly areCharacterKeysOn: boolean
  /** The key is held down and comes again by itself. */
  readonly isRepeat: boolean
}

/** Keys that edit text, and therefore belong to the field while one types. */
const editingKeys: ReadonlySet<string> = new Set([
  'Mod+Z',
  'Mod+Shift+Z',
  'Mod+Y',
  'Mod+A',
  'Mod+C',
  'Mod+V',
  'Mod+X',
  'Mod+B',
  'Mod+I',
  'Mod+U',
])

/**
 * Whether a shortcut may act where it was pressed: never under a dialog, never in place of text that is being
 * typed, and single characters only when they are turned on (WCAG 2.1.4).
 */
export function mayAct(key: string, place: KeyPlace, mayRepeat: boolean): boolean {
  if (place.isInOverlay) return false
  if (place.isRepeat && !mayRepeat) return false
  if (isCharacterKey(key) && !place.areCharacterKeysOn) return false
  if (place.isTextEntry) return (key.startsWith('Mod+') && !editingKeys.has(key)) || /^F\d/.test(key)
  return !(key === 'Enter' && place.takesEnter)
}
