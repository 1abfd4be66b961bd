import type { MenuItemConstructorOptions } from 'electron'
import { isCharacterKey, type MenuName, menuNames } from '../../shared/commands/command.ts'
import { type Command, type CommandId, commandList } from '../../shared/commands/command-list.ts'
import { shownKey } from '../../shared/commands/effective-keys.ts'
import type { Settings } from '../../shared/domain/settings.ts'
import { acceleratorOf } from './accelerator.ts'

type Item = MenuItemConstructorOptions

/** What the menu bar depends on. */
export interface MenuSetup {
  readonly platform: NodeJS.Platform
  readonly settings: Pick<Settings, 'keys' | 'singleLetterKeys'>
  readonly hasDevTools: boolean
  readonly run: (id: CommandId) => void
  readonly restoreBackup: () => void
}

const line: Item = { type: 'separator' }

/** The menu bar: the command list under its menus, and beside it what every program of the system has. */
export function menuTemplate(setup: MenuSetup): Item[] {
  const menus = menuNames.map((name): Item => {
    const items = [...commandItems(name, setup), ...systemItems(name, setup)]
    return name === 'Help' ? { role: 'help', submenu: items } : { label: name, submenu: items }
  })
  if (setup.platform !== 'darwin') return menus
  return [{ role: 'appMenu' }, ...menus.slice(0, -1), { role: 'windowMenu' }, ...menus.slice(-1)]
}

/** The commands of one menu, with a line between its groups. */
function commandItems(name: MenuName, setup: MenuSetup): Item[] {
  const commands = commandList.filter((command) => command.menu.name === name)
  return commands.flatMap((command, index) => {
    const previous = commands[index - 1]
    const isNewGroup = previous !== undefined && previous.menu.group !== command.menu.group
    return isNewGroup ? [line, commandItem(command, setup)] : [commandItem(command, setup)]
  })
}

function commandItem(command: Command, setup: MenuSetup): Item {
  const accelerator = shownAccelerator(command, setup)
  return {
    id: command.id,
    label: command.label,
    // The page hears the keys: it knows whether somebody is typing, and which screen is shown.
    registerAccelerator: false,
    ...(accelerator === null ? {} : { accelerator }),
    click: () => {
      setup.run(command.id)
    },
  }
}

/** Null where none is shown. On macOS a menu's key always acts, so bare letters would be taken from text fields. */
function shownAccelerator(command: Command, { settings, platform }: MenuSetup): string | null {
  const key = shownKey(command, settings.keys)
  if (key === null) return null
  const isHidden = isCharacterKey(key) || !key.includes('+') ? platform === 'darwin' : false
  const isOff = isCharacterKey(key) && !settings.singleLetterKeys
  return isHidden || isOff ? null : acceleratorOf(key)
}

function systemItems(name: MenuName, setup: MenuSetup): Item[] {
  const isMac = setup.platform === 'darwin'
  switch (name) {
    case 'File':
      return [
        { label: 'Restore a backup…', click: setup.restoreBackup },
        line,
        { role: 'close', label: 'Close window' },
        ...(isMac ? [] : [{ role: 'quit', label: 'Quit' } as const]),
      ]
    case 'Edit':
      return [
        line,
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'selectAll', label: 'Select all' },
      ]
    case 'View':
      return [
        line,
        { role: 'zoomIn', label: 'Zoom in' },
        { role: 'zoomOut', label: 'Zoom out' },
        { role: 'resetZoom', label: 'Actual size' },
        { role: 'togglefullscreen', label: 'Full screen' },
        ...(setup.hasDevTools ? [line, { role: 'toggleDevTools' } as const] : []),
      ]
    case 'Claim':
    case 'Source':
    case 'Correction':
    case 'Go':
    case 'Help':
      return []
  }
}
