import { nativeTheme } from 'electron'
import { deskColour } from './desk-colour.ts'
import type { WindowRegistry } from './window-registry.ts'

/** Keeps the ground under each page in the colour of the theme, which shows for a moment when a window grows. */
export function followTheme(windows: WindowRegistry): void {
  nativeTheme.on('updated', () => {
    const colour = deskColour(nativeTheme.shouldUseDarkColors)
    for (const window of windows.all()) window.setBackgroundColor(colour)
  })
}
