import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, it, vi } from 'vitest'
import { type MenuSetup, menuTemplate } from '../../../../electron/menu/menu-template.ts'
import { commandList } from '../../../../shared/commands/command-list.ts'

function setup(changes: Partial<MenuSetup> = {}): MenuSetup {
  return {
    platform: 'linux',
    settings: { keys: {}, singleLetterKeys: true },
    hasDevTools: false,
    run: () => undefined,
    restoreBackup: () => undefined,
    ...changes,
  }
}

function allItems(template: MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return template.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? allItems(item.submenu) : [])])
}

const item = (id: string, changes: Partial<MenuSetup> = {}) =>
  allItems(menuTemplate(setup(changes))).find((candidate) => candidate.id === id)

describe('the menu bar', () => {
  it('holds every command once', () => {
    const ids = allItems(menuTemplate(setup())).flatMap(({ id }) => id ?? [])
    expect(ids).toEqual(commandList.map(({ id }) => id))
  })

  it('runs the command that is chosen', () => {
    const run = vi.fn<MenuSetup['run']>()
    const chosen = item('claim.mark', { run })
    ;(chosen?.click as () => void)()
    expect(run.mock.calls).toEqual([['claim.mark']])
  })

  it('leaves every key of a command to the page', () => {
    const items = allItems(menuTemplate(setup())).filter(({ id }) => id !== undefined)
    expect(items.every(({ registerAccelerator }) => registerAccelerator === false)).toBe(true)
  })

  it('shows the key that the person chose, and none where they took it away', () => {
    const settings = { keys: { 'edit.undo': 'Mod+U', 'claim.mark': '' }, singleLetterKeys: true }
    expect(item('edit.undo', { settings })?.accelerator).toBe('CommandOrControl+U')
    expect(item('claim.mark', { settings })?.accelerator).toBeUndefined()
  })

  it('shows single letters only while they work, and never on macOS, where a menu would take them', () => {
    const off = { keys: {}, singleLetterKeys: false }
    expect(item('claim.next-open')?.accelerator).toBe('J')
    expect(item('claim.next-open', { settings: off })?.accelerator).toBeUndefined()
    expect(item('edit.undo', { settings: off })?.accelerator).toBe('CommandOrControl+Z')
    expect(item('claim.next-open', { platform: 'darwin' })?.accelerator).toBeUndefined()
    expect(item('claim.sign-off', { platform: 'darwin' })?.accelerator).toBeUndefined()
    expect(item('edit.undo', { platform: 'darwin' })?.accelerator).toBe('CommandOrControl+Z')
  })

  it('offers the developer tools only in development', () => {
    const roles = (hasDevTools: boolean) =>
      allItems(menuTemplate(setup({ hasDevTools }))).map(({ role }) => role)
    expect(roles(true)).toContain('toggleDevTools')
    expect(roles(false)).not.toContain('toggleDevTools')
  })
})
