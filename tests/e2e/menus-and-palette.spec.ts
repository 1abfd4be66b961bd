import { expect, type ElectronApplication, type Page } from '@playwright/test'
import { commandList } from '../../shared/commands/command-list.ts'
import { test } from './fixtures.ts'
import { missingCommands } from './missing-commands.ts'
import { CorrectionsPage } from './pages/corrections.ts'
import { Desk } from './pages/desk.ts'
import { Importing, storyText } from './pages/importing.ts'
import { LibraryPage } from './pages/library.ts'
import { Palette } from './pages/palette.ts'
import { Shell } from './pages/shell.ts'
import { SourcesPage } from './pages/sources.ts'
import { setTheDesk, toll } from './set-the-desk.ts'

/** The desk, with other words selected than those of its claim. */
async function deskWithSelection(page: Page): Promise<Desk> {
  const desk = await setTheDesk(page)
  await desk.drag('85 crowns')
  return desk
}

test('every command can be found in the palette where it can be used', async ({ stet }) => {
  const { page } = await stet.start()
  const [shell, palette, log] = [new Shell(page), new Palette(page), new CorrectionsPage(page)]
  const [library, sources] = [new LibraryPage(page), new SourcesPage(page)]
  const offered: string[] = []
  const look = async () => offered.push(...(await palette.offers()))

  const desk = await deskWithSelection(page)
  await look()
  await page.keyboard.press('Shift+q')
  await shell.dialog('Ask a contact').getByRole('combobox', { name: 'Contact' }).fill('Duty office')
  await shell.dialog('Ask a contact').getByRole('textbox', { name: 'Question' }).fill('How many?')
  await page.keyboard.press('Control+Enter')
  await expect(desk.card).toContainText('How many?')
  await page.keyboard.press('f')
  await expect(page.getByRole('button', { name: /Whole desk/ })).toBeVisible()
  await look()
  await page.keyboard.press('Escape')
  await desk.card.getByRole('button', { name: /^Accept(?! mod)/ }).click()
  await shell.goTo('Library')
  await library.story('Corran Pass').click()
  await look()
  await shell.goTo('Sources')
  await sources.row('toll').click()
  await look()
  await shell.goTo('Correction log')
  await log.row('At least 43').click()
  await look()
  await log.button(/^Approve/).click()
  await expect(log.button(/^Publish/)).toBeVisible()
  await look()

  // A story that has just come in lies open at its proposals; one of its copy notes has two places.
  await new Importing(page).bringIn(await storyText('sorrel-bay.txt'))
  await expect(page.getByRole('region', { name: 'Proposal in hand' })).toContainText('Why it is proposed')
  await look()
  await page.keyboard.press('Shift+n')
  await desk.row('Central Repair Dock').click()
  await expect(page.getByRole('region', { name: 'Copy note in hand' })).toContainText('Coastal Rescue')
  await look()

  // The palette does not offer itself. What only a second version, a correction or a gate
  // brings is looked for in their own stories.
  const elsewhere = [
    'view.palette',
    'claim.confirm-words',
    'claim.put-place',
    'claim.keep-finding',
    'version.correct',
    'correction.show-earlier',
  ]
  const missing = missingCommands(
    offered,
    ({ id, scope }) => scope !== 'versions' && scope !== 'gate' && !elsewhere.includes(id),
  )
  expect(missing).toEqual([])
})

test('the palette finds commands and stories by a few letters, and runs what is chosen', async ({ stet }) => {
  const { page } = await stet.start()
  const [shell, palette, desk] = [new Shell(page), new Palette(page), await deskWithSelection(page)]
  await palette.open()
  await page.keyboard.type('dark')
  await expect(palette.lines.first()).toContainText('Dark theme')
  await page.keyboard.press('Enter')
  await expect(palette.dialog).toBeHidden()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')

  // The words that were selected before the palette took the focus are the ones that are marked.
  await palette.open()
  await page.keyboard.type('mark sel')
  await page.keyboard.press('Enter')
  await expect(desk.row('85 crowns')).toBeVisible()
  // A dialog that is left again leaves the selection where it was.
  await desk.drag('nine days')
  await page.keyboard.press('Control+i')
  await page.keyboard.press('Escape')
  await expect.poll(() => desk.selectedWords()).toBe('nine days')
  await page.keyboard.press('m')
  await expect(desk.row('nine days')).toBeVisible()

  await shell.goTo('Settings')
  await palette.open()
  await page.keyboard.type('corran')
  await expect(palette.lines.first()).toContainText('Rescuers offer helicopters')
  await page.keyboard.press('Enter')
  await expect(shell.heading(/Corran Pass/)).toBeVisible()

  // A claim of the open story by its number, a source and a person by what they are called.
  await desk.row('85 crowns').click()
  const numbered = desk.card.getByRole('group', { name: /^Claim \d+$/ })
  const number = ((await numbered.getAttribute('aria-label')) ?? '').replace('Claim ', '')
  await desk.row('nine days').click()
  await shell.goTo('Settings')
  await palette.open()
  await page.keyboard.type(`#${number}`)
  await expect(palette.lines.first()).toContainText('85 crowns')
  await page.keyboard.press('Enter')
  await expect(desk.inHand(Number(number))).toBeVisible()
  await shell.goTo('Settings')
  await palette.open()
  await page.keyboard.type('crowns')
  await expect(palette.section('Claims of this story')).toContainText('85 crowns')
  await expect(palette.section('Search')).toContainText('Search the library for “crowns”')
  await page.keyboard.press('Control+a')
  await page.keyboard.type('@ministry')
  await expect(palette.section('Sources')).toContainText('ministry')
  await page.keyboard.press('Enter')
  await expect(shell.heading('Sources')).toBeVisible()
  await palette.open()
  await page.keyboard.type('@robin')
  await palette.section('People').getByRole('option').first().click()
  await expect(shell.heading('Search')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Remove Robin Ash' })).toBeVisible()
  await shell.goTo('Desk')
  // What was chosen last stands first.
  await palette.open()
  await expect(palette.section('Recent').getByRole('option').first()).toContainText('Robin Ash')
  await palette.close()

  // Arrow keys bring every line into view, clear of the field above.
  await palette.open()
  for (const [key, times] of [
    ['ArrowDown', 30],
    ['ArrowUp', 25],
  ] as const) {
    for (let step = 0; step < times; step += 1) await page.keyboard.press(key)
    const line = palette.lines.and(page.locator('[data-focused]'))
    await expect(line).toBeInViewport({ ratio: 1 })
    const [box, field] = [await line.boundingBox(), await palette.field.boundingBox()]
    expect(box?.y).toBeGreaterThanOrEqual((field?.y ?? 0) + (field?.height ?? 0))
  }
  await page.keyboard.type('>zzzz')
  await expect(palette.dialog).toContainText('Nothing that can be done here goes by these letters.')
  await palette.close()
})

/** An item of the system's menu bar. */
interface MenuItem {
  readonly id: string
  readonly label: string
  readonly key: string | null
}

function menuBar(app: ElectronApplication): Promise<readonly MenuItem[]> {
  return app.evaluate(({ Menu }) => {
    const menus = Menu.getApplicationMenu()?.items ?? []
    return menus.flatMap(({ label: menu, submenu }) =>
      (submenu?.items ?? []).map(({ id, label, accelerator }) => ({
        id,
        label: `${menu}: ${label}`,
        key: accelerator ?? null,
      })),
    )
  })
}

function press(app: ElectronApplication, id: string): Promise<void> {
  return app.evaluate(({ Menu }, wanted) => {
    Menu.getApplicationMenu()?.getMenuItemById(wanted)?.click()
  }, id)
}

test('the menu bar has every command with its key, and carries it out', async ({ stet }) => {
  const { app, page } = await stet.start()
  const [shell, desk] = [new Shell(page), await deskWithSelection(page)]

  await test.step('every command stands there', async () => {
    const items = await menuBar(app)
    for (const { id, label, menu, defaultKey } of commandList) {
      const key = defaultKey?.replace('Mod', 'CommandOrControl').replace(/^\+$/, 'Plus') ?? null
      expect(items).toContainEqual({ id, label: `${menu.name}: ${label}`, key })
    }
  })

  await test.step('what the menu says is done', async () => {
    await press(app, 'claim.mark')
    await expect(desk.row('85 crowns')).toBeVisible()
    await press(app, 'finding.confirmed')
    await expect(desk.finding('Confirmed')).toHaveAttribute('aria-pressed', 'true')
    await press(app, 'claim.note')
    await expect(desk.note).toBeFocused()
    await press(app, 'view.theme-dark')
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    await press(app, 'view.toggle-map')
    await expect(page.getByRole('navigation', { name: 'Map of the article' })).toBeHidden()
    await press(app, 'help.shortcuts')
    await expect(shell.dialog('Keyboard shortcuts')).toBeVisible()
    await page.keyboard.press('Escape')
  })

  await test.step('what cannot be done here says so', async () => {
    await shell.goTo('Settings')
    await press(app, 'claim.sign-off')
    await expect(shell.notice('That cannot be done here')).toBeVisible()
  })
})

test('the shortcuts dialog lists every command, and a key that is changed there is the key everywhere', async ({
  stet,
}) => {
  const { app, page } = await stet.start()
  const [shell, desk, palette] = [new Shell(page), await deskWithSelection(page), new Palette(page)]
  const dialog = shell.dialog('Keyboard shortcuts')
  const row = (name: string) => dialog.getByRole('listitem').filter({ hasText: name })
  await desk.row(toll).click()
  await page.keyboard.press('?')
  await expect(dialog.getByRole('listitem')).toHaveCount(commandList.length)
  for (const { label } of commandList) await expect(row(label.replace('…', '')).first()).toBeVisible()
  await expect(row('Sign off')).toContainText('⏎')
  await expect(row('Command palette')).toContainText('CtrlK')

  await row('Write a note').getByRole('button').click()
  await page.keyboard.press('m')
  await expect(row('Write a note')).toContainText('This key belongs to “Mark the selection as a claim”.')
  await page.keyboard.press('Control+w')
  await expect(row('Write a note')).toContainText('Text fields, dialogs or the system need this key.')
  await page.keyboard.press('Control+Shift+k')
  await expect(row('Write a note')).toContainText('CtrlShiftK')
  // A key can be taken from the command that has it, which then has none.
  await row('Fill in the details').getByRole('button').click()
  await page.keyboard.press('m')
  await row('Fill in the details').getByRole('button', { name: 'Take it from there' }).click()
  await expect(row('Fill in the details')).toContainText('M')
  await expect(row('Mark the selection as a claim')).toContainText('none')
  // What is looked for is found by its name and by its key.
  await dialog.getByRole('searchbox').fill('ctrl+shift+k')
  await expect(dialog.getByRole('listitem')).toHaveText([/^Write a note/])
  await dialog.getByRole('searchbox').fill('')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()

  await desk.row(toll).click()
  await page.keyboard.press('n')
  await expect(desk.note).not.toBeFocused()
  await page.keyboard.press('Control+Shift+k')
  await expect(desk.note).toBeFocused()
  expect((await menuBar(app)).find(({ id }) => id === 'claim.note')?.key).toBe('CommandOrControl+Shift+K')
  await page.keyboard.press('Escape')
  expect((await palette.offers()).find((line) => line.startsWith('Write a note'))).toBe(
    'Write a noteClaimCtrlShiftK',
  )
  await app.close()

  await test.step('after a restart the keys are the same, until the usual ones come back', async () => {
    const { app: later, page: window } = await stet.start()
    const keys = new Shell(window).dialog('Keyboard shortcuts')
    const line = (name: string) => keys.getByRole('listitem').filter({ hasText: name })
    await expect
      .poll(async () => (await menuBar(later)).find(({ id }) => id === 'claim.details')?.key)
      .toBe('M')
    await new LibraryPage(window).story('Corran Pass').dblclick()
    await new Desk(window).row(toll).click()
    await window.keyboard.press('Control+Shift+k')
    await expect(new Desk(window).note).toBeFocused()
    await window.keyboard.press('F1')
    await line('Write a note').getByRole('button').click()
    await line('Write a note').getByRole('button', { name: 'Usual key' }).click()
    await expect(line('Write a note')).toContainText('N')
    await keys.getByRole('button', { name: 'Usual keys for all' }).click()
    await expect(line('Mark the selection as a claim')).toContainText('M')
    await expect(keys.getByRole('button', { name: 'Usual keys for all' })).toBeHidden()
    await window.keyboard.press('Escape')
    const items = await menuBar(later)
    expect(items.find(({ id }) => id === 'claim.note')?.key).toBe('N')
    expect(items.find(({ id }) => id === 'claim.mark')?.key).toBe('M')
  })
})
