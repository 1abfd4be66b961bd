import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canMeet } from '../../../../shared/commands/command.ts'
import { commandList, commandOf } from '../../../../shared/commands/command-list.ts'
import {
  commandWithKey,
  type KeyChoices,
  keysOf,
  withKey,
  withUsualKey,
} from '../../../../shared/commands/effective-keys.ts'

/** Pairs of commands that one key would ask for at the same moment. */
function conflicts(keys: KeyChoices): readonly string[] {
  return commandList.flatMap((command) =>
    keysOf(command, keys).flatMap((key) => {
      const other = commandWithKey(key, command, keys)
      return other === null ? [] : [`${key}: ${command.id}, ${other.id}`]
    }),
  )
}

describe('keys that a person chooses', () => {
  it('go to the command that was given them last, wherever both could be meant', () => {
    const keys = withKey('M', commandOf('claim.note'), {})
    expect(keysOf(commandOf('claim.note'), keys)).toEqual(['M'])
    expect(keysOf(commandOf('claim.mark'), keys)).toEqual([])
    // On another screen the same key may mean something else.
    expect(canMeet('claim', 'corrections')).toBe(false)
    expect(keysOf(commandOf('correction.new'), withKey('N', commandOf('claim.mark'), {}))).toEqual(['N'])
  })

  it('leave a command its other key when one of two is taken', () => {
    const keys = withKey('Mod+F', commandOf('claim.note'), {})
    expect(keysOf(commandOf('edit.filter'), keys)).toEqual(['/'])
  })

  it('come back to whom they usually belong', () => {
    const taken = withKey('M', commandOf('claim.note'), {})
    const back = withUsualKey(commandOf('claim.mark'), taken)
    expect(keysOf(commandOf('claim.mark'), back)).toEqual(['M'])
    expect(keysOf(commandOf('claim.note'), back)).toEqual([])
    expect(withUsualKey(commandOf('claim.note'), back)).toEqual({})
  })

  it('are taken from every command that was given them on screens of its own', () => {
    // Two screens that are never open together may share a key; what is usable on both takes it from each.
    const claims = withKey('Mod+F', commandOf('claim.priority'), {})
    const both = withKey('Mod+F', commandOf('version.published'), claims)
    const back = withUsualKey(commandOf('edit.filter'), both)
    expect(keysOf(commandOf('edit.filter'), back)).toEqual(['/', 'Mod+F'])
    expect(conflicts(back)).toEqual([])
  })

  it('never mean two commands at once, whatever is given to whom and taken back', () => {
    const command = fc.constantFrom(...commandList)
    const key = fc.constantFrom('', 'M', 'N', '1', 'Enter', 'Mod+F', 'Mod+K', 'Shift+J', 'Mod+Alt+9')
    const step = fc.record({ command, key: fc.option(key) })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const keys = steps.reduce<KeyChoices>(
          (chosen, one) =>
            one.key === null ? withUsualKey(one.command, chosen) : withKey(one.key, one.command, chosen),
          {},
        )
        expect(conflicts(keys)).toEqual([])
      }),
    )
  })
})
