import { describe, expect, it } from 'vitest'
import { findCommand } from '../../../../renderer/keyboard/find-command.ts'
import type { KeyStroke } from '../../../../renderer/keyboard/match-key.ts'
import type { KeyPlace } from '../../../../renderer/keyboard/may-act.ts'
import type { CommandScope } from '../../../../shared/commands/command.ts'
import { commandList } from '../../../../shared/commands/command-list.ts'
import { keysOf } from '../../../../shared/commands/effective-keys.ts'

const onPage: KeyPlace = {
  isTextEntry: false,
  isInOverlay: false,
  takesEnter: false,
  areCharacterKeysOn: true,
  isRepeat: false,
}

interface Press extends Partial<KeyStroke> {
  readonly place?: Partial<KeyPlace>
  readonly chosen?: Record<string, string>
  readonly scopes?: readonly CommandScope[]
}

/** The id of the command that a key asks for on the desk with a claim selected, unless other scopes are named. */
function pressed(
  key: string,
  { place = {}, chosen = {}, scopes = ['everywhere', 'desk', 'claim'], ...more }: Press = {},
) {
  const stroke = {
    key,
    code: '',
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    isAltGraph: false,
    ...more,
  }
  const press = { stroke, place: { ...onPage, ...place }, isMac: false }
  return findCommand(press, chosen, ({ scope }) => scopes.includes(scope))?.id ?? null
}

describe('every command', () => {
  it('is carried out by the key that a person gives it, and no longer by its usual ones', () => {
    for (const command of commandList) {
      const only = [command.scope]
      const chosen = { [command.id]: 'Mod+Alt+F9' }
      expect(pressed('F9', { ctrlKey: true, altKey: true, chosen, scopes: only })).toBe(command.id)
      for (const key of keysOf(command, {})) {
        expect(pressed(nameOf(key), { ...heldIn(key), scopes: only }), key).toBe(command.id)
        expect(pressed(nameOf(key), { ...heldIn(key), chosen, scopes: only }), key).not.toBe(command.id)
      }
    }
  })
})

function nameOf(key: string): string {
  return key === '+' ? key : (key.split('+').at(-1) ?? '')
}

/** The modifiers that a shortcut names. */
function heldIn(key: string) {
  return { ctrlKey: key.includes('Mod+'), altKey: key.includes('Alt+'), shiftKey: key.includes('Shift+') }
}

describe('a key pressed on the desk', () => {
  it('asks for the command of the screen in view', () => {
    expect(pressed('n')).toBe('claim.note')
    expect(pressed('n', { scopes: ['everywhere', 'corrections'] })).toBe('correction.new')
    expect(pressed('n', { scopes: ['everywhere'] })).toBeNull()
  })

  it('writes text where text is written, unless Ctrl is held', () => {
    const place = { isTextEntry: true }
    expect(pressed('j', { place })).toBeNull()
    expect(pressed('Delete', { place })).toBeNull()
    expect(pressed('Enter', { place })).toBeNull()
    expect(pressed('ArrowDown', { place, altKey: true })).toBeNull()
    expect(pressed('k', { place, ctrlKey: true })).toBe('view.palette')
    expect(pressed('F1', { place })).toBe('help.shortcuts')
  })

  it('undoes typing in a text field and actions elsewhere', () => {
    expect(pressed('z', { ctrlKey: true, place: { isTextEntry: true } })).toBeNull()
    expect(pressed('z', { ctrlKey: true })).toBe('edit.undo')
    expect(pressed('y', { ctrlKey: true })).toBe('edit.redo')
  })

  it('does nothing under a dialog or in a menu', () => {
    expect(pressed('k', { ctrlKey: true, place: { isInOverlay: true } })).toBeNull()
    expect(pressed('1', { place: { isInOverlay: true } })).toBeNull()
  })

  it('presses the button that has the focus, when it is Enter', () => {
    expect(pressed('Enter', { place: { takesEnter: true } })).toBeNull()
    expect(pressed('Enter')).toBe('claim.sign-off')
    expect(pressed('1', { place: { takesEnter: true } })).toBe('finding.confirmed')
  })

  it('does nothing by a character alone when those are turned off', () => {
    const place = { areCharacterKeysOn: false }
    expect(pressed('j', { place })).toBeNull()
    expect(pressed('J', { place, shiftKey: true })).toBeNull()
    expect(pressed('ArrowDown', { place, altKey: true })).toBe('claim.next')
    expect(pressed('z', { place, ctrlKey: true })).toBe('edit.undo')
  })

  it('goes on while it is held down only where that does no harm', () => {
    const place = { isRepeat: true }
    expect(pressed('j', { place })).toBe('claim.next-open')
    expect(pressed('Enter', { place })).toBeNull()
    expect(pressed('Delete', { place })).toBeNull()
  })

  it('follows the keys that a person has chosen', () => {
    const chosen = { 'claim.next-open': 'F8', 'claim.sign-off': '' }
    expect(pressed('F8', { chosen })).toBe('claim.next-open')
    expect(pressed('j', { chosen })).toBeNull()
    expect(pressed('Enter', { chosen })).toBeNull()
  })
})
