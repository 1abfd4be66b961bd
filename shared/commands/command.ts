/** The menus of the menu bar, in their order. */
export const menuNames = ['File', 'Edit', 'View', 'Claim', 'Source', 'Correction', 'Go', 'Help'] as const
export type MenuName = (typeof menuNames)[number]

/**
 * Where a command can be used. `desk`, `library`, `sources`, `corrections`, `gate` and `versions` are the screens; `claim`,
 * `proposal` and
 * `note` are the desk with one of these in hand. Screens are never shown together, and no two things are in hand at
 * once, so their keys may repeat.
 */
export const commandScopes = [
  'everywhere',
  'library',
  'desk',
  'claim',
  'proposal',
  'note',
  'sources',
  'corrections',
  'gate',
  'versions',
] as const
export type CommandScope = (typeof commandScopes)[number]

/**
 * One thing that Stet can do on request. The list of them feeds the menu bar, the palette, the shortcuts
 * dialog and the keyboard; the effect is registered in the window, by the screen that can carry it out.
 *
 * Keys are written "Mod+Shift+K" (Mod is Ctrl, or ⌘ on macOS), named as in the DOM's `KeyboardEvent.key`.
 */
export interface CommandShape {
  readonly id: string
  /** What it does, as a menu says it; "…" at the end when it asks for more before it acts. */
  readonly label: string
  readonly scope: CommandScope
  /** Its menu, and the group inside it; groups are parted by a line. */
  readonly menu: { readonly name: MenuName; readonly group: string }
  /** Null when it has no key until a person gives it one. */
  readonly defaultKey: string | null
  /** A second key that does the same, shown in the shortcuts dialog only. */
  readonly otherKey?: string
  /** Whether holding the key down may do it again and again. */
  readonly mayRepeat?: true
}

/** Whether two scopes can be in force at the same moment, so that their keys must differ. */
export function canMeet(a: CommandScope, b: CommandScope): boolean {
  if (a === b || a === 'everywhere' || b === 'everywhere') return true
  return (a === 'desk' && inHand.has(b)) || (inHand.has(a) && b === 'desk')
}

const inHand: ReadonlySet<CommandScope> = new Set(['claim', 'proposal', 'note'])

/**
 * Whether a key works by a printable character alone, without Ctrl, Alt or ⌘. Such keys can be turned off
 * and never act while one types (WCAG 2.1.4 Character Key Shortcuts).
 */
export function isCharacterKey(key: string): boolean {
  const parts = key.split('+').filter((part) => part !== '')
  const name = parts.at(-1) ?? key
  const modifiers = parts.slice(0, -1)
  return (key === '+' || name.length === 1) && modifiers.every((modifier) => modifier === 'Shift')
}
