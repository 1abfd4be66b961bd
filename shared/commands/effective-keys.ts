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
  // The menu bar gives these to the system: closing and quitting, the size of everything, the full screen.
  'Mod+W',
  'Mod+Q',
  'Mod+0',
  'Mod++',
  'Mod+-',
  'F11',
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

/** The keys after `command` got `key` for itself: every command that it can meet loses it and keeps its other one. */
function withoutRivals(key: string, command: Command, chosen: KeyChoices): KeyChoices {
  const rival = commandWithKey(key, command, chosen)
  if (rival === null) return chosen
  const left = keysOf(rival, chosen).find((one) => one !== key) ?? ''
  return withoutRivals(key, command, { ...chosen, [rival.id]: left })
}

/** The keys after a command was given a key, whoever had it before. An empty key takes the command's keys away. */
export function withKey(key: string, command: Command, chosen: KeyChoices): KeyChoices {
  const next = { ...chosen, [command.id]: key }
  return key === '' ? next : withoutRivals(key, command, next)
}

/** The keys after a command was given its usual ones back; whoever was given one of them meanwhile loses it. */
export function withUsualKey(command: Command, chosen: KeyChoices): KeyChoices {
  const own = Object.fromEntries(Object.entries(chosen).filter(([id]) => id !== command.id))
  return keysOf(command, own).reduce((keys, key) => withoutRivals(key, command, keys), own)
}
