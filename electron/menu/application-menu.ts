import { Menu } from 'electron'
import { type MenuSetup, menuTemplate } from './menu-template.ts'

/** Puts the menu bar up, in place of the one before: its keys follow the settings. */
export function showApplicationMenu(setup: MenuSetup): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(setup)))
}
