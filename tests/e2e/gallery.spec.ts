import { fileURLToPath } from 'node:url'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, test as base, type ElectronApplication, type Page } from '@playwright/test'
import { electronArguments } from '../../scripts/bootstrap/electron-arguments.mjs'
import { buildGallery } from '../gallery/build-gallery.ts'

/** A window on the gallery of the UI kit, and everything the browser complained of in it. */
interface GalleryWindow {
  app: ElectronApplication
  page: Page
  complaints: string[]
}

const test = base.extend<object, { gallery: GalleryWindow }>({
  gallery: [
    async ({ playwright }, use) => {
      await buildGallery()
      const app = await playwright._electron.launch({
        args: [
          ...electronArguments({ virtualScreen: true }),
          fileURLToPath(import.meta.resolve('../gallery/window.ts')),
        ],
      })
      const page = await app.firstWindow()
      const complaints: string[] = []
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
      })
      page.on('pageerror', (error) => complaints.push(error.message))
      await page.getByRole('tablist').waitFor()
      await use({ app, page, complaints })
      await app.close()
    },
    { scope: 'worker' },
  ],
})

const openPage = (page: Page, name: string) => page.getByRole('tab', { name }).click()

/** The row that the focused list or table points at, as screen readers follow it. */
const activeRow = (page: Page) =>
  page.evaluate(() => {
    const id = document.activeElement?.getAttribute('aria-activedescendant')
    return id ? (document.getElementById(id)?.textContent ?? null) : null
  })

// One worker for the whole file: the gallery is built once.
test.describe.configure({ mode: 'default' })
test.describe('the UI kit', () => {
  for (const theme of ['Light', 'Dark']) {
    for (const name of ['Controls', 'Fields', 'Signs and words', 'Overlays', 'Lists', 'Split']) {
      test(`has no axe violation in ${name}, ${theme.toLowerCase()}`, async ({ gallery: { page } }) => {
        await page.getByRole('radio', { name: theme }).click()
        await openPage(page, name)
        const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
        expect(violations.map(({ id, nodes }) => ({ id, targets: nodes.map(({ html }) => html) }))).toEqual(
          [],
        )
      })
    }
  }

  test('moves through ten thousand rows by keyboard, and the row stays in view', async ({
    gallery: { page },
  }) => {
    await openPage(page, 'Lists')
    const list = page.getByRole('listbox', { name: 'Claims' })
    await list.focus()
    for (const [key, number] of [
      ['End', '10000'],
      ['ArrowUp', '9999'],
      ['Home', '1'],
      ['ArrowDown', '2'],
    ] as const) {
      await page.keyboard.press(key)
      await expect(list.getByRole('option', { selected: true })).toContainText(number)
      await expect(list.getByRole('option', { selected: true })).toBeInViewport({ ratio: 0.9 })
    }
    expect(await activeRow(page)).toContain('an unknown number missing')
    // A choice made elsewhere, in the table, shows in the list.
    const table = page.getByRole('grid')
    await table.focus()
    await page.keyboard.press('End')
    await expect(list.getByRole('option', { selected: true })).toContainText('10000')
    await expect(list.getByRole('option', { selected: true })).toBeInViewport({ ratio: 0.9 })
    await expect(table.getByRole('row', { selected: true })).toBeInViewport({ ratio: 0.9 })
  })

  test('sorts a table by its head and keeps rows clear of it', async ({ gallery: { page } }) => {
    await openPage(page, 'Lists')
    const table = page.getByRole('grid')
    const head = table.getByRole('columnheader', { name: 'Number' })
    await head.getByRole('button').click()
    await expect(head).toHaveAttribute('aria-sort', 'descending')
    await table.focus()
    await page.keyboard.press('Home')
    const row = table.getByRole('row', { selected: true })
    await expect(row).toContainText('10000')
    const [headBox, rowBox] = [await head.boundingBox(), await row.boundingBox()]
    expect(rowBox?.y).toBeGreaterThanOrEqual((headBox?.y ?? 0) + (headBox?.height ?? 0) - 1)
    expect(rowBox?.y).toBeLessThan((headBox?.y ?? 0) + 40)
  })

  test('scrolls ten thousand rows without holding the window up', async ({ gallery: { page } }) => {
    await openPage(page, 'Lists')
    const longest = await page.getByRole('listbox', { name: 'Claims' }).evaluate(async (scroller) => {
      const blocked: number[] = []
      const observer = new PerformanceObserver((entries) => {
        blocked.push(...entries.getEntries().map(({ duration }) => duration))
      })
      observer.observe({ type: 'longtask' })
      for (let step = 0; step < 60; step += 1) {
        scroller.scrollTop += 900
        await new Promise(requestAnimationFrame)
      }
      await new Promise((done) => setTimeout(done, 100))
      observer.disconnect()
      return Math.max(0, ...blocked)
    })
    expect(await page.getByRole('option').count()).toBeLessThan(60)
    // A long task is one of 50 ms; a slow machine may have one, never a frozen window.
    expect(longest).toBeLessThan(150)
  })

  test('resizes panes by keyboard, keeps their pixels when the window changes, and folds', async ({
    gallery: { page },
  }) => {
    await page.setViewportSize({ width: 1440, height: 900 })
    await openPage(page, 'Split')
    const card = page.getByRole('region', { name: 'Claim card' })
    const list = page.getByRole('region', { name: 'Claim list' })
    const widthOf = async (pane: typeof card) => Math.round((await pane.boundingBox())?.width ?? 0)
    expect(await widthOf(card)).toBe(396)
    expect(await widthOf(list)).toBe(312)
    const separator = page.getByRole('separator', { name: 'Resize claim card' })
    await separator.focus()
    await page.keyboard.press('ArrowLeft')
    await expect.poll(() => widthOf(card)).toBeGreaterThan(396)
    const wider = await widthOf(card)
    await expect(list).toContainText(`"card":${wider}`)
    await page.setViewportSize({ width: 1200, height: 900 })
    await expect.poll(() => widthOf(card)).toBe(wider)
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.getByRole('button', { name: 'Fold list' }).click()
    await expect(list).toBeHidden()
    await page.getByRole('button', { name: 'Show list' }).click()
    await expect(list).toBeVisible()
  })

  test('keeps the focus in a dialog and gives it back', async ({ gallery: { page } }) => {
    await openPage(page, 'Overlays')
    await page.getByRole('button', { name: 'Dialog', exact: true }).click()
    const dialog = page.getByRole('dialog', { name: 'Who is checking?' })
    await expect(dialog.getByRole('textbox', { name: 'Name' })).toBeFocused()
    for (let step = 0; step < 8; step += 1) await page.keyboard.press('Tab')
    expect(await dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true)
    await dialog.getByRole('textbox', { name: 'Name' }).focus()
    await page.keyboard.press('Enter')
    await expect(dialog).toBeHidden()
    await expect(page.getByRole('button', { name: 'Dialog', exact: true })).toBeFocused()
  })

  test('asks before it destroys, with the focus on the way back', async ({ gallery: { page } }) => {
    await openPage(page, 'Overlays')
    await page.getByRole('button', { name: 'Confirm' }).click()
    const question = page.getByRole('alertdialog', { name: 'Delete this story?' })
    await expect(question.getByRole('button', { name: 'Cancel' })).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(question).toBeHidden()
  })

  test('holds a toast while it is pointed at, and undoes by keyboard', async ({ gallery: { page } }) => {
    await openPage(page, 'Overlays')
    await page.getByRole('button', { name: 'Done' }).click()
    const toast = page.getByRole('region', { name: 'Notifications' }).getByText('Exported 24 claims')
    await toast.hover()
    await page.waitForTimeout(5_500)
    await expect(toast).toBeVisible()
    await page.mouse.move(10, 10)
    await expect(toast).toBeHidden({ timeout: 6_000 })
    await page.getByRole('button', { name: 'Toast with undo' }).click()
    await page.keyboard.press('F8')
    await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('status').getByText('Undone')).toBeAttached()
    await expect(page.getByText('Claim 6 deleted')).toBeHidden()
    await expect(page.getByRole('button', { name: 'Toast with undo' })).toBeFocused()
  })

  test('takes words of one’s own in a combo box only where they are allowed', async ({
    gallery: { page },
  }) => {
    await openPage(page, 'Fields')
    const free = page.getByRole('combobox', { name: 'Source' })
    await free.fill('A neighbour')
    await free.press('Tab')
    await expect(free).toHaveValue('A neighbour')
    await free.fill('ine')
    await free.press('ArrowDown')
    await free.press('Enter')
    await expect(free).toHaveValue('Ines Calder')
    const fixed = page.getByRole('combobox', { name: 'Assignee' })
    await fixed.fill('nobody of that name')
    await expect(page.getByText('Nothing matches')).toBeVisible()
    await fixed.press('Tab')
    await expect(fixed).toHaveValue('Örs Reed')
  })

  test('edits in place: Escape gives the old words back, Enter keeps the new', async ({
    gallery: { page },
  }) => {
    await openPage(page, 'Fields')
    await page.getByRole('button', { name: 'Dek: Add a dek' }).click()
    await page.getByRole('textbox', { name: 'Dek' }).fill('Not this')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Dek: Add a dek' }).press('Enter')
    await page.getByRole('textbox', { name: 'Dek' }).fill(' Two sonar crews ')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: 'Dek: Two sonar crews' })).toBeFocused()
  })

  test('says a date in words beside the browser’s own input', async ({ gallery: { page } }) => {
    await openPage(page, 'Fields')
    const field = page.getByLabel('As of', { exact: true }).first()
    await field.fill('2023-10-10T06:30')
    await expect(field).toHaveAccessibleDescription('Tuesday 10 October 2023, 06:30')
  })

  test('ran under the app’s content security policy without a complaint', ({ gallery: { complaints } }) => {
    expect(complaints).toEqual([])
  })
})
