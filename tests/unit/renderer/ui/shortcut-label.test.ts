import { describe, expect, it } from 'vitest'
import { ariaKeyShortcuts, shortcutKeys } from '../../../../renderer/ui/shortcut-label.ts'

describe('the keys of a shortcut', () => {
  it.each([
    ['Mod+K', ['Ctrl', 'K'], ['⌘', 'K']],
    ['Mod+Shift+e', ['Ctrl', 'Shift', 'E'], ['⌘', '⇧', 'E']],
    ['Alt+ArrowUp', ['Alt', '↑'], ['⌥', '↑']],
    ['Shift+Enter', ['Shift', '⏎'], ['⇧', '⏎']],
    ['G L', ['G', 'L'], ['G', 'L']],
    ['?', ['?'], ['?']],
    ['+', ['+'], ['+']],
    ['Mod++', ['Ctrl', '+'], ['⌘', '+']],
    ['Mod+-', ['Ctrl', '-'], ['⌘', '-']],
    ['F6', ['F6'], ['F6']],
  ])('prints %s as the platform does', (shortcut, other, mac) => {
    expect(shortcutKeys(shortcut, 'other')).toEqual(other)
    expect(shortcutKeys(shortcut, 'mac')).toEqual(mac)
  })

  it.each([
    ['Mod+K', 'Control+K', 'Meta+K'],
    ['Ctrl+Alt+Delete', 'Control+Alt+Delete', 'Control+Alt+Delete'],
    ['G L', 'G L', 'G L'],
    ['Mod++', 'Control+Plus', 'Meta+Plus'],
  ])('tells screen readers %s in the notation of aria-keyshortcuts', (shortcut, other, mac) => {
    expect(ariaKeyShortcuts(shortcut, 'other')).toBe(other)
    expect(ariaKeyShortcuts(shortcut, 'mac')).toBe(mac)
  })
})
