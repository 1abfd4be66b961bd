import type { BrowserWindow } from 'electron'
import type { CommandId } from '../../shared/commands/command-list.ts'
import type { Id } from '../../shared/domain/ids.ts'
import { pushTo } from '../ipc/push-events.ts'
import { offerTextMenu } from '../menu/text-menu.ts'
import { createDeskWindow, type WindowSetup } from './desk-window.ts'
import { watchCrashes } from './watch-crashes.ts'
import type { WindowRegistry } from './window-registry.ts'

/** Opening windows and handing them what comes from the system. */
export interface DeskWindows {
  /** Opens a window on a story, or on the library; several may show the same. */
  readonly open: (storyId: Id | null) => BrowserWindow
  /** Brings a window to the front, opening one if there is none, and has it import these files. */
  readonly bringForward: (files: readonly string[]) => void
  /** Has the window in front carry out a command of the menu. */
  readonly run: (commandId: CommandId) => void
}

/** The windows of one run of Stet, each entered in the registry. */
export function deskWindows(
  setup: WindowSetup,
  windows: WindowRegistry,
  report: (error: unknown) => void,
): DeskWindows {
  function open(storyId: Id | null): BrowserWindow {
    const window = createDeskWindow(setup, storyId)
    windows.add(window)
    watchCrashes(window, report)
    offerTextMenu(window)
    return window
  }
  return {
    open,
    bringForward(files) {
      const window = windows.front() ?? open(null)
      if (window.isMinimized()) window.restore()
      window.focus()
      whenLoaded(window, () => {
        for (const path of files) pushTo(window)('file:opened', { path })
      })
    },
    run(commandId) {
      const window = windows.front() ?? open(null)
      whenLoaded(window, () => {
        pushTo(window)('command:run', { commandId })
      })
    },
  }
}

/** What is sent to a page before it is there is lost. */
function whenLoaded(window: BrowserWindow, act: () => void): void {
  if (window.webContents.isLoadingMainFrame()) window.webContents.once('did-finish-load', act)
  else act()
}
