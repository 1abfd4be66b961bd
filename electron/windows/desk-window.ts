import { BrowserWindow, nativeTheme, screen } from 'electron'
import type { Id } from '../../shared/domain/ids.ts'
import { windowAddress } from '../../shared/ipc/window-address.ts'
import { deskColour } from './desk-colour.ts'
import { besides, placeWindow, type Rectangle, smallest } from './window-bounds.ts'
import type { WindowMemory } from './window-memory.ts'

/** What every window of Stet has in common. */
export interface WindowSetup {
  readonly preload: string
  readonly hasDevTools: boolean
  readonly memory: WindowMemory
}

/** Makes a window on one story, or on the library when `storyId` is null, and shows it once it has painted. */
export function createDeskWindow(setup: WindowSetup, storyId: Id | null): BrowserWindow {
  const state = setup.memory.recall()
  const window = new BrowserWindow({
    ...placeNext(state),
    minWidth: smallest.width,
    minHeight: smallest.height,
    title: 'Stet',
    show: false,
    // Painted before the page is: without it a dark desk flashes white.
    backgroundColor: deskColour(nativeTheme.shouldUseDarkColors),
    webPreferences: {
      preload: setup.preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: setup.hasDevTools,
    },
  })
  window.once('ready-to-show', () => {
    // Maximizing shows the window too.
    if (state?.isMaximized === true) window.maximize()
    else window.show()
  })
  window.on('close', () => {
    setup.memory.keep({ ...window.getNormalBounds(), isMaximized: window.isMaximized() })
  })
  void window.loadURL(windowAddress(storyId))
  return window
}

function placeNext(last: Rectangle | null): Rectangle {
  const main = screen.getPrimaryDisplay()
  const others = screen.getAllDisplays().filter((display) => display.id !== main.id)
  const areas = [main, ...others].map((display) => display.workArea)
  const front = BrowserWindow.getFocusedWindow()
  return front === null ? placeWindow(last, areas) : besides(front.getNormalBounds(), areas)
}
