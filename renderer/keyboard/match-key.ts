/** What a key press says, as in the DOM's KeyboardEvent. */
export interface KeyStroke {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

interface Shortcut {
  readonly key: string
  readonly isMod: boolean
  readonly isCtrl: boolean
  readonly isAlt: boolean
  readonly isShift: boolean
}

/**
 * Whether a key press is the shortcut, written "Mod+Shift+K", "J", "?", "Delete". Letters are told from their
 * key cap when the keyboard writes another script, digits also when the layout wants Shift for them. For other
 * characters Shift counts only when the shortcut names it: one keyboard's "?" is another's Shift+"ß".
 */
export function matchKey(shortcut: string, stroke: KeyStroke, isMac: boolean): boolean {
  const wanted = parseShortcut(shortcut)
  if (!holdsModifiers(wanted, stroke, isMac)) return false
  if (isLetter(wanted.key) || wanted.key.length > 1) {
    return wanted.isShift === stroke.shiftKey && strokeName(stroke) === wanted.key.toUpperCase()
  }
  if (wanted.isShift && !stroke.shiftKey) return false
  return stroke.key === wanted.key || (!stroke.shiftKey && digitOf(stroke) === wanted.key)
}

function holdsModifiers(wanted: Shortcut, stroke: KeyStroke, isMac: boolean): boolean {
  const isCtrl = wanted.isCtrl || (wanted.isMod && !isMac)
  const isMeta = wanted.isMod && isMac
  return isCtrl === stroke.ctrlKey && isMeta === stroke.metaKey && wanted.isAlt === stroke.altKey
}

/** The shortcut that a key press writes, as `matchKey` reads it; null for a modifier alone and for dead keys. */
export function shortcutOf(stroke: KeyStroke, isMac: boolean): string | null {
  if (modifierKeys.has(stroke.key) || stroke.key === 'Dead' || stroke.key === 'Process') return null
  const key = stroke.key === ' ' ? 'Space' : stroke.key
  const letter = letterOf(stroke)
  const name = letter ?? digitOf(stroke) ?? key
  const isShiftNamed = stroke.shiftKey && (letter !== null || name.length > 1)
  return [
    (isMac ? stroke.metaKey : stroke.ctrlKey) ? 'Mod' : '',
    isMac && stroke.ctrlKey ? 'Ctrl' : '',
    stroke.altKey ? 'Alt' : '',
    isShiftNamed ? 'Shift' : '',
    name,
  ]
    .filter((part) => part !== '')
    .join('+')
}

const modifierKeys: ReadonlySet<string> = new Set([
  'Shift',
  'Control',
  'Alt',
  'AltGraph',
  'Meta',
  'CapsLock',
  'NumLock',
  'Fn',
])

function parseShortcut(shortcut: string): Shortcut {
  const parts =
    shortcut.endsWith('++') || shortcut === '+'
      ? [...shortcut.slice(0, -1).split('+'), '+']
      : shortcut.split('+')
  const names = parts.filter((part) => part !== '')
  const modifiers = names.slice(0, -1)
  return {
    key: names.at(-1) ?? '',
    isMod: modifiers.includes('Mod'),
    isCtrl: modifiers.includes('Ctrl'),
    isAlt: modifiers.includes('Alt'),
    isShift: modifiers.includes('Shift'),
  }
}

function strokeName(stroke: KeyStroke): string {
  return letterOf(stroke) ?? (stroke.key === ' ' ? 'SPACE' : stroke.key.toUpperCase())
}

/** The Latin letter of a key press, in upper case; by the key cap where the keyboard writes another script. */
function letterOf({ key, code }: KeyStroke): string | null {
  if (isLetter(key)) return key.toUpperCase()
  const cap = /^Key([A-Z])$/.exec(code)?.[1]
  return cap !== undefined && /^\P{ASCII}/u.test(key) ? cap : null
}

function digitOf({ key, code }: KeyStroke): string | null {
  if (/^\d$/.test(key)) return key
  return /^Digit(\d)$/.exec(code)?.[1] ?? null
}

function isLetter(key: string): boolean {
  return /^[a-z]$/i.test(key)
}
