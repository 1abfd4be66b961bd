import { describe, expect, it } from 'vitest'
import { type KeyStroke, matchKey, shortcutOf } from '../../../../renderer/keyboard/match-key.ts'
import { commandList } from '../../../../shared/commands/command-list.ts'
import { keysOf } from '../../../../shared/commands/effective-keys.ts'

function stroke(key: string, more: Partial<KeyStroke> = {}): KeyStroke {
  return {
    key,
    code: '',
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    isAltGraph: false,
    ...more,
  }
}

const onPc = (shortcut: string, key: KeyStroke) => matchKey(shortcut, key, false)
const onMac = (shortcut: string, key: KeyStroke) => matchKey(shortcut, key, true)

describe('a key press', () => {
  it('is a letter whatever caps lock says, but not with other modifiers', () => {
    expect(onPc('J', stroke('j'))).toBe(true)
    expect(onPc('J', stroke('J'))).toBe(true)
    expect(onPc('J', stroke('J', { shiftKey: true }))).toBe(false)
    expect(onPc('Shift+J', stroke('J', { shiftKey: true }))).toBe(true)
    expect(onPc('Shift+J', stroke('j'))).toBe(false)
    expect(onPc('J', stroke('j', { ctrlKey: true }))).toBe(false)
    expect(onPc('J', stroke('j', { altKey: true }))).toBe(false)
  })

  it('takes Mod for Ctrl, and for ⌘ on macOS', () => {
    expect(onPc('Mod+K', stroke('k', { ctrlKey: true }))).toBe(true)
    expect(onPc('Mod+K', stroke('k', { metaKey: true }))).toBe(false)
    expect(onMac('Mod+K', stroke('k', { metaKey: true }))).toBe(true)
    expect(onMac('Mod+K', stroke('k', { ctrlKey: true }))).toBe(false)
    expect(onMac('Ctrl+K', stroke('k', { ctrlKey: true }))).toBe(true)
  })

  it('finds punctuation by what is written, however the layout writes it', () => {
    expect(onPc('?', stroke('?', { shiftKey: true, code: 'Slash' }))).toBe(true)
    expect(onPc('?', stroke('?', { shiftKey: true, code: 'Minus' }))).toBe(true)
    expect(onPc('/', stroke('/', { shiftKey: true, code: 'Digit7' }))).toBe(true)
    expect(onPc('+', stroke('+', { shiftKey: true, code: 'Equal' }))).toBe(true)
    expect(onPc('Mod+,', stroke(',', { ctrlKey: true }))).toBe(true)
    expect(onPc('?', stroke('/'))).toBe(false)
  })

  it('finds digits on layouts that want Shift for them, and on the number pad', () => {
    expect(onPc('1', stroke('&', { code: 'Digit1' }))).toBe(true)
    expect(onPc('1', stroke('1', { code: 'Digit1', shiftKey: true }))).toBe(true)
    expect(onPc('1', stroke('1', { code: 'Numpad1' }))).toBe(true)
    expect(onPc('1', stroke('!', { code: 'Digit1', shiftKey: true }))).toBe(false)
    expect(onPc('Mod+1', stroke('&', { code: 'Digit1', ctrlKey: true }))).toBe(true)
  })

  it('finds letters by their key cap where the keyboard writes another script, and only there', () => {
    expect(onPc('J', stroke('о', { code: 'KeyJ' }))).toBe(true)
    expect(onPc('Mod+K', stroke('λ', { code: 'KeyK', ctrlKey: true }))).toBe(true)
    expect(onPc('J', stroke('n', { code: 'KeyJ' }))).toBe(false)
  })

  it('finds named keys with their exact modifiers', () => {
    expect(onPc('Shift+Enter', stroke('Enter', { shiftKey: true }))).toBe(true)
    expect(onPc('Enter', stroke('Enter', { shiftKey: true }))).toBe(false)
    expect(onPc('Alt+ArrowDown', stroke('ArrowDown', { altKey: true }))).toBe(true)
    expect(onPc('Delete', stroke('Backspace'))).toBe(false)
  })
})

describe('a key press on another keyboard', () => {
  const altGr = { isAltGraph: true, ctrlKey: true, altKey: true }

  it('is the character that AltGr writes, and no digit, letter or Ctrl+Alt besides', () => {
    // A German keyboard of Windows, which tells AltGr as Ctrl and Alt.
    expect(onPc('@', stroke('@', { code: 'KeyQ', ...altGr }))).toBe(true)
    expect(onPc('Mod+Alt+Q', stroke('@', { code: 'KeyQ', ...altGr }))).toBe(false)
    expect(onPc('Mod+Alt+E', stroke('€', { code: 'KeyE', ...altGr }))).toBe(false)
    // One of Linux, which tells AltGr alone.
    expect(onPc('2', stroke('²', { code: 'Digit2', isAltGraph: true }))).toBe(false)
    expect(onPc('E', stroke('€', { code: 'KeyE', isAltGraph: true }))).toBe(false)
    expect(onPc('E', stroke('e', { code: 'KeyE' }))).toBe(true)
  })

  it('finds signs by their key cap where another script has letters on it', () => {
    expect(onPc('Mod+,', stroke('б', { code: 'Comma', ctrlKey: true }))).toBe(true)
    expect(onPc('.', stroke('ю', { code: 'Period' }))).toBe(true)
    // A German ö is a letter of its own.
    expect(onPc(';', stroke('ö', { code: 'Semicolon' }))).toBe(false)
  })
})

describe('a recorded shortcut', () => {
  it('is called by what Shift makes of a digit’s key', () => {
    const press = stroke('!', { code: 'Digit1', shiftKey: true })
    expect(shortcutOf(press, false)).toBe('!')
    expect(onPc('!', press)).toBe(true)
    expect(shortcutOf(stroke('1', { code: 'Digit1', shiftKey: true }), false)).toBe('1')
  })

  it('is written as the command list writes it, and found again by the same key press', () => {
    const presses = [
      stroke('k', { code: 'KeyK', ctrlKey: true, shiftKey: true }),
      stroke('?', { code: 'Slash', shiftKey: true }),
      stroke('&', { code: 'Digit1' }),
      stroke('ArrowUp', { code: 'ArrowUp', altKey: true }),
      stroke('Enter', { code: 'Enter', shiftKey: true }),
      stroke('о', { code: 'KeyJ' }),
    ]
    const written = presses.map((press) => shortcutOf(press, false))
    expect(written).toEqual(['Mod+Shift+K', '?', '1', 'Alt+ArrowUp', 'Shift+Enter', 'J'])
    presses.forEach((press, index) => {
      expect(onPc(written[index] ?? '', press)).toBe(true)
    })
  })

  it('is nothing while only a modifier is down', () => {
    expect(shortcutOf(stroke('Shift', { shiftKey: true }), false)).toBeNull()
    expect(shortcutOf(stroke('Dead', { code: 'Quote' }), false)).toBeNull()
  })

  it('can be any key of the command list', () => {
    const keys = commandList.flatMap((command) => keysOf(command, {}))
    const again = keys.map((key) => shortcutOf(pressOf(key), false))
    expect(again).toEqual(keys)
  })
})

/** The key press of a shortcut on a keyboard where punctuation needs no Shift. */
function pressOf(shortcut: string): KeyStroke {
  const parts = shortcut === '+' ? ['+'] : shortcut.split('+')
  return stroke(parts.at(-1) ?? '', {
    ctrlKey: parts.includes('Mod'),
    altKey: parts.includes('Alt'),
    shiftKey: parts.includes('Shift'),
  })
}
