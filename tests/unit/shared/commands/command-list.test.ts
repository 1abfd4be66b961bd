import { describe, expect, it } from 'vitest'
import { canMeet, isCharacterKey, menuNames } from '../../../../shared/commands/command.ts'
import { commandList, commandOf, isCommandId } from '../../../../shared/commands/command-list.ts'
import {
  commandWithKey,
  isReservedKey,
  keysOf,
  shownKey,
} from '../../../../shared/commands/effective-keys.ts'
import { findings } from '../../../../shared/domain/claim-status.ts'

describe('the command list', () => {
  it('names every command once', () => {
    const ids = commandList.map((command) => command.id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('gives no key to two commands that can be used at the same moment', () => {
    const clashes = commandList.flatMap((command) =>
      keysOf(command, {}).flatMap((key) => {
        const other = commandWithKey(key, command, {})
        return other === null ? [] : [`${key}: ${command.id}, ${other.id}`]
      }),
    )
    expect(clashes).toEqual([])
  })

  it('leaves alone the keys with which text is edited', () => {
    expect(commandList.flatMap((command) => keysOf(command, {})).filter(isReservedKey)).toEqual([])
  })

  it('writes every key in the one way the keyboard reads', () => {
    const form = /^(Mod\+)?(Alt\+)?(Shift\+)?([A-Z]|[^A-Za-z\s]|[A-Z][A-Za-z]+|F\d+)$/
    expect(commandList.flatMap((command) => keysOf(command, {})).filter((key) => !form.test(key))).toEqual([])
  })

  it('has a digit for each finding, and each digit once', () => {
    const digits = findings.map((finding) => commandOf(`finding.${finding}`).defaultKey)
    expect(digits.toSorted()).toEqual(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'])
  })

  it('keeps the commands of a menu, and of a group in it, together', () => {
    const places = commandList.map(({ menu }) => `${menuNames.indexOf(menu.name)} ${menu.name}/${menu.group}`)
    const runs = places.filter((place, index) => place !== places[index - 1])
    expect(new Set(runs).size).toBe(runs.length)
    expect(runs.map((run) => Number(run.split(' ')[0]))).toEqual(
      runs.map((run) => Number(run.split(' ')[0])).toSorted((a, b) => a - b),
    )
  })

  it('knows a command by its id, and nothing else', () => {
    expect(isCommandId('claim.sign-off')).toBe(true)
    expect(isCommandId('claim.sign')).toBe(false)
    expect(isCommandId('toString')).toBe(false)
  })
})

describe('keys that a person has chosen', () => {
  const signOff = commandOf('claim.sign-off')

  it('stand instead of all keys of the list', () => {
    expect(keysOf(commandOf('edit.redo'), {})).toEqual(['Mod+Shift+Z', 'Mod+Y'])
    expect(keysOf(commandOf('edit.redo'), { 'edit.redo': 'Mod+R' })).toEqual(['Mod+R'])
  })

  it('can be none at all', () => {
    expect(shownKey(signOff, { 'claim.sign-off': '' })).toBeNull()
  })

  it('are taken when another command has them in a place that can be in force too', () => {
    expect(commandWithKey('J', signOff, {})?.id).toBe('claim.next-open')
    expect(commandWithKey('J', signOff, { 'claim.next-open': 'Q' })).toBeNull()
    expect(commandWithKey('N', commandOf('correction.reject'), {})?.id).toBe('correction.new')
    expect(commandWithKey('Enter', commandOf('correction.new'), {})).toBeNull()
  })
})

describe('scopes', () => {
  it('meet in the same screen only, and everywhere meets all', () => {
    expect(canMeet('desk', 'claim')).toBe(true)
    expect(canMeet('claim', 'desk')).toBe(true)
    expect(canMeet('everywhere', 'corrections')).toBe(true)
    expect(canMeet('sources', 'corrections')).toBe(false)
  })
})

describe('character keys', () => {
  it.each(['J', 'Shift+J', '?', '/', '+', '1'])('%s is one', (key) => {
    expect(isCharacterKey(key)).toBe(true)
  })

  it.each(['Mod+J', 'Alt+ArrowDown', 'Enter', 'Delete', 'F1', 'Mod++', 'Alt+J'])('%s is none', (key) => {
    expect(isCharacterKey(key)).toBe(false)
  })
})
