/** What a key press says, as in the DOM's KeyboardEvent. */
export interface KeyStroke {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
  /** AltGr is held: the third character of a key, which Windows also tells as Ctrl and Alt. */
  readonly isAltGraph: boolean
}

/** A key press of the DOM, or of React. */
type KeyEvent = Omit<KeyStroke, 'isAltGraph'> & { getModifierState(key: 'AltGraph'): boolean }

/** What a key press says. */
export function strokeOf(event: KeyEvent): KeyStroke {
  const { key, code, ctrlKey, metaKey, altKey, shiftKey } = event
  const isAltGraph = event.getModifierState('AltGraph')
  return { key, code, ctrlKey, metaKey, altKey, shiftKey, isAltGraph }
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
  if (stroke.key === wanted.key || signOf(stroke) === wanted.key) return true
  return !stroke.shiftKey && digitOf(stroke) === wanted.key
}

function holdsModifiers(wanted: Shortcut, stroke: KeyStroke, isMac: boolean): boolean {
  const isCtrl = wanted.isCtrl || (wanted.isMod && !isMac)
  const isMeta = wanted.isMod && isMac
  const held = heldModifiers(stroke)
  return isCtrl === held.ctrlKey && isMeta === stroke.metaKey && wanted.isAlt === held.altKey
}

/** Ctrl and Alt as the person holds them: a character that AltGr writes is that character, nothing more. */
function heldModifiers(stroke: KeyStroke): { readonly ctrlKey: boolean; readonly altKey: boolean } {
  const isWritten = stroke.isAltGraph && /^.$/u.test(stroke.key)
  return isWritten ? { ctrlKey: false, altKey: false } : stroke
}

/** The shortcut that a key press writes, as `matchKey` reads it; null for a modifier alone and for dead keys. */
export function shortcutOf(stroke: KeyStroke, isMac: boolean): string | null {
  if (modifierKeys.has(stroke.key) || stroke.key === 'Dead' || stroke.key === 'Process') return null
  const letter = letterOf(stroke)
  const name = letter ?? signNameOf(stroke)
  const isShiftNamed = stroke.shiftKey && (letter !== null || name.length > 1)
  const held = heldModifiers(stroke)
  return [
    (isMac ? stroke.metaKey : held.ctrlKey) ? 'Mod' : '',
    isMac && held.ctrlKey ? 'Ctrl' : '',
    held.altKey ? 'Alt' : '',
    isShiftNamed ? 'Shift' : '',
    name,
  ]
    .filter((part) => part !== '')
    .join('+')
}

/** What a key is called that writes no letter. With Shift a digit's key writes something else, and is called by that. */
function signNameOf(stroke: KeyStroke): string {
  const { key, shiftKey } = stroke
  const digit = shiftKey && !/^\d$/.test(key) ? null : digitOf(stroke)
  return digit ?? signOf(stroke) ?? (key === ' ' ? 'Space' : key)
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
function letterOf({ key, code, isAltGraph }: KeyStroke): string | null {
  if (isLetter(key)) return key.toUpperCase()
  if (isAltGraph) return null
  const cap = /^Key([A-Z])$/.exec(code)?.[1]
  return cap !== undefined && /^\P{ASCII}/u.test(key) ? cap : null
}

function digitOf({ key, code, isAltGraph }: KeyStroke): string | null {
  if (/^\d$/.test(key)) return key
  if (isAltGraph) return null
  return /^Digit(\d)$/.exec(code)?.[1] ?? null
}

/** The signs of the keys that write letters in another script, without and with Shift, by the key's place. */
const signsByCap: Readonly<Record<string, readonly [string, string]>> = {
  Backquote: ['`', '~'],
  BracketLeft: ['[', '{'],
  BracketRight: [']', '}'],
  Semicolon: [';', ':'],
  Quote: ["'", '"'],
  Comma: [',', '<'],
  Period: ['.', '>'],
}

/** The sign on a key cap where the keyboard writes a letter of another script in its place; null elsewhere. */
function signOf({ key, code, shiftKey }: KeyStroke): string | null {
  const isForeignLetter = /^\p{L}$/u.test(key) && !/^\p{Script=Latin}$/u.test(key)
  return isForeignLetter ? (signsByCap[code]?.[shiftKey ? 1 : 0] ?? null) : null
}

function isLetter(key: string): boolean {
  return /^[a-z]$/i.test(key)
}
