import { describe, expect, it } from 'vitest'
import { acceleratorOf } from '../../../../electron/menu/accelerator.ts'

describe('a key in a menu', () => {
  it.each([
    ['Mod+Z', 'CommandOrControl+Z'],
    ['Mod+Shift+Z', 'CommandOrControl+Shift+Z'],
    ['Mod+,', 'CommandOrControl+,'],
    ['Alt+ArrowDown', 'Alt+Down'],
    ['Shift+Enter', 'Shift+Enter'],
    ['j', 'J'],
    ['?', '?'],
    ['+', 'Plus'],
    ['Mod++', 'CommandOrControl+Plus'],
    ['F1', 'F1'],
  ])('is written for Electron: %s is %s', (key, accelerator) => {
    expect(acceleratorOf(key)).toBe(accelerator)
  })

  it.each([
    '',
    'Mod+',
    'Mod',
    'Hyper+K',
    'Mod+é',
    'F25',
    'MediaPlay',
    'Mod+Shift',
    'constructor',
    'toString+K',
  ])('is left out when Electron could not read it: "%s"', (key) => {
    expect(acceleratorOf(key)).toBeNull()
  })
})
