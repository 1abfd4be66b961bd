import { describe, expect, it } from 'vitest'
import {
  availableCommands,
  isCommandAvailable,
  registerCommand,
  runCommand,
} from '../../../../renderer/keyboard/command-registry.ts'

describe('the commands of a window', () => {
  it('can be carried out while somebody is there to do so', () => {
    const done: string[] = []
    expect(runCommand('claim.mark')).toBe(false)
    const stop = registerCommand('claim.mark', { run: () => done.push('marked') })
    expect(availableCommands()).toEqual(['claim.mark'])
    expect(runCommand('claim.mark')).toBe(true)
    stop()
    expect(runCommand('claim.mark')).toBe(false)
    expect(done).toEqual(['marked'])
  })

  it('are not available while their rule says no', () => {
    let isEnabled = false
    const stop = registerCommand('claim.note', { run: () => undefined, isEnabled: () => isEnabled })
    expect(isCommandAvailable('claim.note')).toBe(false)
    expect(runCommand('claim.note')).toBe(false)
    isEnabled = true
    expect(isCommandAvailable('claim.note')).toBe(true)
    stop()
  })

  it('go to whoever came last, and back when they leave, in whatever order they leave', () => {
    const done: string[] = []
    const stopScreen = registerCommand('edit.filter', { run: () => done.push('screen') })
    const stopPane = registerCommand('edit.filter', { run: () => done.push('pane') })
    runCommand('edit.filter')
    stopPane()
    runCommand('edit.filter')
    const stopOther = registerCommand('edit.filter', { run: () => done.push('other') })
    stopScreen()
    runCommand('edit.filter')
    stopOther()
    expect(done).toEqual(['pane', 'screen', 'other'])
    expect(isCommandAvailable('edit.filter')).toBe(false)
  })
})
