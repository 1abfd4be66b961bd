import { canMeet } from './command.ts'
import { type Command, commandList } from './command-list.ts'

/** Keys that a person chose instead of the list's, by command id; an empty string takes the key away. */
export type KeyChoices = Readonly<Record<string, string>>

/** The keys that carry a command out, the one to show first. A chosen key stands instead of all of the list's. */
export function keysOf(command: Command, chosen: KeyChoices): readonly string[] {
  const choice = chosen[command.id]
  if (choice !== undefined) return choice === '' ? [] : [choice]
  return [command.defaultKey, command.otherKey].filter((key) => key !== null && key !== undefined)
}

/** The key to print beside a command; null when it has none. */
export function shownKey(command: Command, chosen: KeyChoices): string | null {
  return keysOf(command, chosen)[0] ?? null
}

/** Keys that every field, dialog and system needs for itself. */
const reservedKeys: ReadonlySet<string> = new Set([
  'Tab',
  'Shift+Tab',
  'Escape',
  'Space',
  'Backspace',
  'Mod+A',
  'Mod+C',
  'Mod+V',
  'Mod+X',
])

/** Whether a person can give this key to a command at all. */
export function isReservedKey(key: string): boolean {
  return reservedKeys.has(key)
}

/** The command that a key already belongs to wherever `command` can be used; null when the key is free. */
export function commandWithKey(key: string, command: Command, chosen: KeyChoices): Command | null {
  const taken = commandList.find(
    (other) =>
      other.id !== command.id && canMeet(other.scope, command.scope) && keysOf(other, chosen).includes(key),
  )
  return taken ?? null
}
