import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type ElectronApplication, expect, type Page } from '@playwright/test'
import { CorrectionsPage } from '../e2e/pages/corrections.ts'
import { Desk } from '../e2e/pages/desk.ts'
import { Exporting } from '../e2e/pages/exporting.ts'
import { Importing } from '../e2e/pages/importing.ts'
import { LibraryPage } from '../e2e/pages/library.ts'
import { Palette } from '../e2e/pages/palette.ts'
import { SearchPage } from '../e2e/pages/search.ts'
import { Shell } from '../e2e/pages/shell.ts'
import { SourcesPage } from '../e2e/pages/sources.ts'

/** The themes in which each picture is taken. */
const themes = ['light', 'dark'] as const

/** A running Stet, its screens, and where the tour leaves what it brings home. */
export class Guide {
  readonly app: ElectronApplication
  readonly page: Page
  /** Pictures and exported logs. */
  readonly folder: string
  readonly shell: Shell
  readonly desk: Desk
  readonly importing: Importing
  readonly library: LibraryPage
  readonly search: SearchPage
  readonly sources: SourcesPage
  readonly log: CorrectionsPage
  readonly exporting: Exporting
  readonly palette: Palette
  #pictureCount = 0

  constructor(app: ElectronApplication, page: Page, folder: string) {
    this.app = app
    this.page = page
    this.folder = folder
    this.shell = new Shell(page)
    this.desk = new Desk(page)
    this.importing = new Importing(page)
    this.library = new LibraryPage(page)
    this.search = new SearchPage(page)
    this.sources = new SourcesPage(page)
    this.log = new CorrectionsPage(page)
    this.exporting = new Exporting(page)
    this.palette = new Palette(page)
  }

  /** Makes the window's page this large, in CSS pixels, and waits until it is. */
  async resize(width: number, height: number): Promise<void> {
    await this.app.evaluate(
      ({ BrowserWindow }, size) => {
        BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height)
      },
      { width, height },
    )
    await expect
      .poll(() => this.page.evaluate(() => [window.innerWidth, window.innerHeight]))
      .toEqual([width, height])
  }

  /**
   * Takes a picture of the window as it is, in the system's light and dark theme, numbered in the order of the tour:
   * `07-findings-dark.png`. Notices are dismissed before, since they would be there or not as the clock has it.
   */
  async picture(name: string): Promise<void> {
    await this.#dismissNotices()
    this.#pictureCount += 1
    const number = String(this.#pictureCount).padStart(2, '0')
    for (const theme of themes) {
      await this.page.emulateMedia({ colorScheme: theme })
      await this.#settle()
      await this.page.screenshot({ path: join(this.folder, `${number}-${name}-${theme}.png`) })
    }
    await this.page.emulateMedia({ colorScheme: 'light' })
  }

  async #dismissNotices(): Promise<void> {
    const dismiss = this.shell.notifications.getByRole('button', { name: 'Dismiss' })
    while ((await dismiss.count()) > 0) {
      // It may go by itself just now.
      await dismiss
        .first()
        .click({ timeout: 1000 })
        .catch(() => undefined)
    }
  }

  /** Until typefaces are there and what moved stands still. */
  async #settle(): Promise<void> {
    await this.page.evaluate(async () => {
      await document.fonts.ready
      const isFinite = (animation: Animation) => animation.effect?.getComputedTiming().iterations !== Infinity
      await Promise.allSettled(
        document
          .getAnimations()
          .filter(isFinite)
          .map(({ finished }) => finished),
      )
      await new Promise(requestAnimationFrame)
      await new Promise(requestAnimationFrame)
    })
  }
}

/** An empty folder at this path. */
export async function emptyFolder(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true })
  await mkdir(path, { recursive: true })
}
