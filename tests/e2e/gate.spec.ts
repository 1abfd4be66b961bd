import { expect } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { stetCommand } from './command-line.ts'
import { test } from './fixtures.ts'
import { Desk } from './pages/desk.ts'
import { missingCommands } from './missing-commands.ts'
import { Importing } from './pages/importing.ts'
import { Palette } from './pages/palette.ts'
import { Shell } from './pages/shell.ts'

const article = 'Bridge stays shut\n\nForty lorries wait at the bridge.\n\nNobody was hurt.'

test('a story is taken through the gate by keyboard, sealed, and shows what changes afterwards', async ({
  stet,
}) => {
  const { page } = await stet.start()
  const shell = new Shell(page)
  await shell.introduce('Robin Ash')
  await new Importing(page).bringIn(article)
  const [desk, palette] = [new Desk(page), new Palette(page)]
  const offered: string[] = []
  await desk.markByMouse('Forty lorries wait')
  await desk.finding('Confirmed').click()
  await shell.saved()

  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+5')
  const list = page.getByRole('listbox', { name: 'Stands between the story and publication' })
  await expect(list.getByRole('option')).toHaveCount(4)
  await expect(list).toBeFocused()
  await expect(page.getByRole('button', { name: /^Seal the version/ })).toBeDisabled()
  await expectAccessible(page, 'the gate')

  await test.step('each row leads to its place, and the way back to the row', async () => {
    for (let step = 0; step < 2; step += 1) await page.keyboard.press('j')
    const row = list.getByRole('option', { selected: true })
    await expect(row).toContainText('not signed off')
    await page.keyboard.press('Enter')
    await expect(desk.card).toContainText('Forty lorries wait')
    await page.keyboard.press('Control+5')
    await expect(row).toContainText('not signed off')
  })

  await test.step('what is overridden passes with a reason and a name', async () => {
    await page.keyboard.press('j')
    offered.push(...(await palette.offers()))
    await page.keyboard.press('o')
    const dialog = page.getByRole('dialog', { name: 'Let this pass' })
    await expectAccessible(page, 'an override')
    await dialog.getByRole('textbox', { name: 'Reason' }).fill('The reporter stood at the bridge.')
    await page.keyboard.press('Control+Enter')
    await expect(list.getByRole('option')).toHaveCount(3)
    const facts = await stetCommand(stet.dataFolder, 'stories', '--json')
    const [{ id }] = JSON.parse(facts) as [{ id: string }]
    const log = await stetCommand(
      stet.dataFolder,
      'export',
      id,
      '--what',
      'facts',
      '--format',
      'md',
      '--profile',
      'desk',
    )
    expect(log).toContain('Reason: The reporter stood at the bridge')
  })

  await test.step('the last things are dealt with on the desk, and the version is sealed', async () => {
    await page.keyboard.press('Control+2')
    await desk.tab('All').click()
    await desk.row('Forty lorries wait').click()
    await page.keyboard.press('Enter')
    await shell.run('Tick all that is left')
    await page.getByRole('alertdialog').getByRole('button', { name: 'I have read them' }).click()
    await page.keyboard.press('Control+5')
    await expect(page.getByText('Nothing stands between this story and publication')).toBeVisible()
    offered.push(...(await palette.offers()))
    const withdrawn = 'gate.withdraw'
    expect(missingCommands(offered, ({ id, scope }) => scope === 'gate' && id !== withdrawn)).toEqual([])
    await page.keyboard.press('Control+Enter')
    await expect(page.getByText(/^SHA-256 [0-9a-f]{64}$/)).toBeVisible()
    await expect(page.getByText('Nothing has changed since then.')).toBeVisible()
  })

  await test.step('a finding that changes afterwards shows', async () => {
    await page.keyboard.press('Control+2')
    await desk.finding('Incorrect').click()
    await page.keyboard.press('Control+5')
    await expect(page.getByRole('list', { name: 'Changed since the seal' })).toContainText('finding')
    await page.getByRole('tab', { name: /^Open/ }).click()
    await expect(page.getByText('Overrides that hold no more')).toBeVisible()
  })
})
