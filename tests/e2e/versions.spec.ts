import { expect } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { test } from './fixtures.ts'
import { ask } from './ask.ts'
import { CorrectionsPage } from './pages/corrections.ts'
import { Desk } from './pages/desk.ts'
import { missingCommands } from './missing-commands.ts'
import { Importing } from './pages/importing.ts'
import { Palette } from './pages/palette.ts'
import { Shell } from './pages/shell.ts'
import { Versions } from './pages/versions.ts'

const headline = 'Ferry operator had been warned about the Hallen crossing'
const opening = 'More than 900 passengers were on board when the Hallen ferry ran aground on Sunday night.'
const dated = 'The coast guard inspected the ship on 14/2/203 and found nothing wrong with it.'
const authority = 'The harbour authority sent two sonar crews to the strait within an hour, it said.'
const operator = '“We had asked for a second pilot in March, the operator’s director Mira Osk told reporters.'
const cut = 'A union spokesman said that 12 complaints had been filed about the bridge radio since spring.'
const closing = 'The crossing stays closed until Thursday, according to the transport ministry.'

const first = [headline, opening, dated, authority, operator, cut, closing].join('\n\n')
const second = [
  'Ferry operator was warned twice about the Hallen crossing',
  opening.replace('900', '1,200'),
  operator.replace('March,', 'March,”'),
  dated.replace('203', '2023'),
  authority,
  closing,
].join('\n\n')

const marked = [
  'More than 900 passengers',
  '14/2/203',
  'two sonar crews',
  'second pilot in March',
  '12 complaints',
  'until Thursday',
]

async function checkedStory(page: Parameters<typeof expectAccessible>[0]) {
  const [shell, desk, versions] = [new Shell(page), new Desk(page), new Versions(page)]
  await shell.introduce('Robin Ash')
  await new Importing(page).bringIn(first)
  for (const words of marked) {
    await desk.markByMouse(words)
    await desk.finding('Confirmed').click()
    await desk.card.getByRole('button', { name: /^Sign off/ }).click()
  }
  await shell.saved()
  return { shell, desk, versions }
}

test('a new version is looked at, taken, undone and done again', async ({ stet }) => {
  test.slow()
  const { page } = await stet.start()
  const { shell, desk, versions } = await checkedStory(page)
  const { keyboard } = page
  const palette = new Palette(page)
  const offered: string[] = []

  await test.step('what it would change is shown, and nothing is applied', async () => {
    await page.getByRole('button', { name: 'Versions', exact: true }).click()
    await expect(shell.screen.getByText('One version so far')).toBeVisible()
    await expectAccessible(page, 'one version')
    await versions.offer(second)
    await expect(versions.fate('Lost')).toHaveText(/^1/)
    await expect(versions.fate('Changed')).toHaveText(/^2/)
    await expect(versions.fate('Moved')).toHaveText(/^1/)
    await expect(versions.fate('Unchanged')).toHaveText(/^2/)
    await expect(versions.claim('12 complaints')).toBeVisible()
    await versions.fate('Changed').click()
    await expect(versions.claim(/900.*1,200/)).toContainText('number')
    await expect(versions.rows('moved_here')).toContainText('second pilot')
    await expect(versions.rows('removed')).toContainText('12 complaints')
    await expectAccessible(page, 'a version that is looked at')
    await versions.banner.getByRole('button', { name: 'Discard' }).click()
    await expect(shell.screen.getByText('One version so far')).toBeVisible()
  })

  await test.step('changes are stepped through by key', async () => {
    await versions.offer(second)
    await expect(versions.changes).toContainText('changes')
    offered.push(...(await palette.offers()))
    await keyboard.press('j')
    await expect(versions.changes).toContainText(/^1 of \d/)
    await expect(versions.comparison.locator('[data-current-row]')).toContainText('warned')
    await keyboard.press('j')
    await keyboard.press('j')
    await keyboard.press('k')
    await expect(versions.changes).toContainText(/^2 of \d/)
    await keyboard.press('c')
    await expect(versions.comparison.getByText('900').first()).toBeVisible()
    await keyboard.press('c')
  })

  await test.step('taken, the raised number has lost its sign-off and says what changed', async () => {
    await keyboard.press('Control+Enter')
    await expect(versions.banner).toBeHidden()
    await expect(shell.notice('The new version is in')).toBeVisible()
    await expect(versions.rows('moved_here')).toContainText('second pilot')
    await versions.fate('Changed').click()
    await versions.claim(/900.*1,200/).click()
    offered.push(...(await palette.offers()))
    expect(missingCommands(offered, ({ scope }) => scope === 'versions')).toEqual([])
    await keyboard.press('o')
    await expect(desk.inHand(1)).toContainText('The words changed')
    await expect(desk.card.locator('del', { hasText: '900' })).toBeVisible()
    await expect(desk.card.locator('ins', { hasText: '1,200' })).toBeVisible()
    await expect(desk.mark('More than 1,200 passengers')).toBeVisible()
    await expectAccessible(page, 'a claim of which the words changed')
    await desk.card.getByRole('button', { name: /^Confirm the words/ }).click()
    await expect(desk.card.getByText('The words changed')).toBeHidden()
    await keyboard.press('Control+z')
    await expect(desk.card.getByText('The words changed')).toBeVisible()
  })

  await test.step('the entry of the log is written from the words that changed', async () => {
    await keyboard.press('c')
    const entry = new CorrectionsPage(page)
    await expect(entry.field('The text said')).toHaveValue('More than 900 passengers')
    await expect(entry.field('It now says')).toHaveValue('More than 1,200 passengers')
    await shell.goTo('Desk')
    await keyboard.press('Control+z')
    await expect.poll(async () => (await ask(page, 'correction:list', {})).corrections).toEqual([])
  })

  await test.step('the lost claim is put on other words, or cut', async () => {
    await desk.tab('All').click()
    await desk.row('12 complaints').click()
    await expect(desk.card.getByText('Its words are lost')).toBeVisible()
    await desk.drag('closed until Thursday')
    await keyboard.press('Shift+A')
    await expect(desk.card.getByText('Its words are lost')).toBeHidden()
    await expect(desk.mark('closed').first()).toBeVisible()
    await keyboard.press('Control+z')
    await expect(desk.card.getByText('Its words are lost')).toBeVisible()
    await desk.card.getByRole('button', { name: 'It was cut' }).click()
    await expect(desk.card.getByText('Its words are lost')).toBeHidden()
    await keyboard.press('Control+z')
  })

  await test.step('one undo brings all back, one redo does it again', async () => {
    await keyboard.press('Control+z')
    await expect(desk.mark('More than 900 passengers')).toBeVisible()
    await expect(desk.mark('12 complaints')).toBeVisible()
    await expect(page.getByText('6 of 6 checked')).toBeVisible()
    await keyboard.press('Control+Shift+z')
    await expect(desk.mark('More than 1,200 passengers')).toBeVisible()
    await expect(page.getByText('3 of 6 checked')).toBeVisible()
  })
})

test('versions are named, marked as published, and written out', async ({ stet }) => {
  test.slow()
  const { app, page } = await stet.start()
  const { versions } = await checkedStory(page)
  await versions.offer(second)
  await versions.take()
  await page.keyboard.press('n')
  const dialog = page.getByRole('dialog', { name: 'Version 2' })
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Evening edition')
  await dialog.getByRole('checkbox').check({ force: true })
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('button', { name: /Later version/ })).toContainText(
    'Evening edition · as published',
  )
  const path = `${stet.dataFolder}/comparison.html`
  await app.evaluate(({ dialog: native }, filePath) => {
    native.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, path)
  await page.keyboard.press('e')
  await expect(new Shell(page).notice('The comparison was written')).toBeVisible()
})
