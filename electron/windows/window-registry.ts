import type { BrowserWindow, WebContents } from 'electron'

/** Every window that Stet has opened. Nobody else is answered, and nobody else is told anything. */
export class WindowRegistry {
  readonly #windows = new Map<WebContents, BrowserWindow>()

  add(window: BrowserWindow): void {
    const contents = window.webContents
    this.#windows.set(contents, window)
    window.on('focus', () => {
      // To the end of the map: the order is that in which windows had the focus.
      this.#windows.delete(contents)
      this.#windows.set(contents, window)
    })
    window.once('closed', () => {
      this.#windows.delete(contents)
    })
  }

  /** Null for the contents of anything that is not an open window of Stet's. */
  find(contents: WebContents): BrowserWindow | null {
    return this.#windows.get(contents) ?? null
  }

  all(): readonly BrowserWindow[] {
    return [...this.#windows.values()]
  }

  /** The window that has the focus or had it last; null when there is none. */
  front(): BrowserWindow | null {
    return this.all().at(-1) ?? null
  }
}
