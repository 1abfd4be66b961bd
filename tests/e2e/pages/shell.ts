import { expect, type Locator, type Page } from '@playwright/test'

export type ScreenName = 'Library' | 'Desk' | 'Sources' | 'Correction log' | 'Gate' | 'Search' | 'Settings'

/** What every window has around its screen. */
export class Shell {
  readonly page: Page
  readonly rail: Locator
  readonly screen: Locator
  readonly statusLine: Locator
  readonly notifications: Locator
  readonly palette: Locator

  constructor(page: Page) {
    this.page = page
    this.rail = page.getByRole('navigation', { name: 'Screens' })
    this.screen = page.getByRole('main')
    this.statusLine = page.getByRole('contentinfo').last()
    this.notifications = page.getByRole('region', { name: 'Notifications' })
    this.palette = page.getByRole('dialog', { name: 'Command palette' })
  }

  /** The name of the screen that is shown, as its heading says it. */
  heading(name: string | RegExp): Locator {
    return this.screen.getByRole('heading', { level: 1, name })
  }

  dialog(name: string | RegExp): Locator {
    return this.page.getByRole('dialog', { name })
  }

  /** A message that has come up, by words in it. */
  notice(words: string | RegExp): Locator {
    return this.notifications.getByRole('listitem').filter({ hasText: words })
  }

  async goTo(name: ScreenName): Promise<void> {
    await this.rail.getByRole('button', { name, exact: true }).click()
  }

  /** Says who sits at the desk, when Stet asks at its first start. */
  async introduce(name: string): Promise<void> {
    const question = this.dialog('Who is at this desk?')
    await question.getByRole('textbox', { name: 'Name' }).fill(name)
    await question.getByRole('button', { name: 'Start' }).click()
    await expect(question).toBeHidden()
  }

  /** Runs a command by typing its name into the palette. */
  async run(command: string): Promise<void> {
    await this.page.keyboard.press('Control+k')
    await this.palette.getByRole('searchbox').or(this.palette.getByRole('textbox')).fill(command)
    await this.palette.getByRole('option', { name: command }).first().click()
    await expect(this.palette).toBeHidden()
  }

  /** Waits until everything that was done is on the disk. */
  async saved(): Promise<void> {
    await expect(this.statusLine).toContainText(/Saved \d|Everything is saved/)
  }
}
