import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/**
 * Expects axe to find nothing wrong with what the window shows now, in the light theme and, for all that depends on
 * colours, in the dark one.
 */
export async function expectAccessible(page: Page, what: string): Promise<void> {
  for (const theme of ['light', 'dark'] as const) {
    await page.evaluate((chosen) => window.api.invoke('settings:set', { theme: chosen }), theme)
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
    // Colours that are still on their way from the other theme have no contrast to speak of.
    await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)))
    const axe = new AxeBuilder({ page }).setLegacyMode()
    const { violations } = await (theme === 'light' ? axe : axe.withRules(['color-contrast'])).analyze()
    const found = violations.map(({ id, help, nodes }) => ({
      id,
      help,
      nodes: nodes.map(({ html }) => html),
    }))
    expect.soft(found, `${what}, ${theme}`).toEqual([])
  }
}
