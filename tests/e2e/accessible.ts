import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const overlay = '[role=dialog], [role=menu]'

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
    if (theme === 'dark') axe.withRules(['color-contrast'])
    // What lies under a dialog was looked at without it.
    if (theme === 'dark' && (await page.locator(overlay).count()) > 0) axe.include(overlay)
    const { violations } = await axe.analyze()
    const found = violations.map(({ id, help, nodes }) => ({
      id,
      help,
      nodes: nodes.map(({ html }) => html),
    }))
    expect.soft(found, `${what}, ${theme}`).toEqual([])
  }
}

/**
 * Presses Tab through the window, from where the focus is until it comes round, and says at which stops nobody could see
 * where the focus is: it looks as it did without, or lies outside of what is in view.
 */
export async function unseenStops(page: Page): Promise<readonly string[]> {
  const unseen: string[] = []
  const seen = new Set<string>()
  for (let stop = 0; stop < 80; stop += 1) {
    await page.keyboard.press('Tab')
    const found = await page.evaluate(lookAtFocus)
    if (found === null) continue
    if (seen.has(found.id)) break
    seen.add(found.id)
    if (found.fault !== null) unseen.push(`${found.name} ${found.fault}`)
  }
  expect(seen.size).toBeGreaterThan(5)
  return unseen
}

interface FocusedElement {
  readonly id: string
  readonly name: string
  readonly fault: string | null
}

/** Runs in the page. Takes the focus away for a moment to see what it changes. */
async function lookAtFocus(): Promise<FocusedElement | null> {
  const element = document.activeElement
  if (!(element instanceof HTMLElement) || element === document.body) return null
  const numbered = element as HTMLElement & { stopNumber?: string }
  numbered.stopNumber ??= crypto.randomUUID()
  const around = [element, element.parentElement, element.parentElement?.parentElement].filter(
    (one) => one instanceof Element,
  )
  const looks = () =>
    around
      .flatMap((one) => [getComputedStyle(one), getComputedStyle(one, '::after')])
      .map((style) =>
        [style.outline, style.boxShadow, style.borderColor, style.backgroundColor, style.color].join(),
      )
      .join()
  const frame = () => new Promise(requestAnimationFrame)
  const focused = looks()
  const box = element.getBoundingClientRect()
  const isInView = box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth
  element.blur()
  await frame()
  const unfocused = looks()
  element.focus({ preventScroll: true })
  await frame()
  const fault =
    focused === unfocused ? 'looks the same with and without the focus' : isInView ? null : 'is not in view'
  const words = element.getAttribute('aria-label') ?? element.textContent
  return { id: numbered.stopNumber, name: `${element.tagName.toLowerCase()} “${words.slice(0, 40)}”`, fault }
}
