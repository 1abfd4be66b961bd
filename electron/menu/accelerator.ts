const modifiers: ReadonlyMap<string, string> = new Map([
  ['Mod', 'CommandOrControl'],
  ['Ctrl', 'Control'],
  ['Alt', 'Alt'],
  ['Shift', 'Shift'],
  ['Meta', 'Super'],
])

/** Keys that the DOM names otherwise than Electron does. */
const namedKeys: ReadonlyMap<string, string> = new Map([
  ['ArrowUp', 'Up'],
  ['ArrowDown', 'Down'],
  ['ArrowLeft', 'Left'],
  ['ArrowRight', 'Right'],
  ['+', 'Plus'],
  [' ', 'Space'],
  ['Enter', 'Enter'],
  ['Escape', 'Escape'],
  ['Delete', 'Delete'],
  ['Backspace', 'Backspace'],
  ['Tab', 'Tab'],
  ['Home', 'Home'],
  ['End', 'End'],
  ['PageUp', 'PageUp'],
  ['PageDown', 'PageDown'],
])

/**
 * A key of the command list as Electron's menus write it; null for a key that menus cannot show. Electron refuses a
 * whole menu for one accelerator that it cannot read, and keys can come from a settings file.
 */
export function acceleratorOf(key: string): string | null {
  const parts =
    key === '+' ? ['+'] : key.endsWith('++') ? [...key.slice(0, -2).split('+'), '+'] : key.split('+')
  const name = electronKey(parts.at(-1) ?? '')
  const held = parts.slice(0, -1).map((part) => modifiers.get(part))
  if (name === null || held.includes(undefined)) return null
  return [...held, name].join('+')
}

function electronKey(name: string): string | null {
  const named = namedKeys.get(name)
  if (named !== undefined) return named
  if (/^F([1-9]|1\d|2[0-4])$/.test(name)) return name
  return /^[!-~]$/.test(name) ? name.toUpperCase() : null
}
