import { expect, type Page } from '@playwright/test'
import { presetRules } from '../../shared/claims/rule-presets.ts'
import { expectAccessible } from './accessible.ts'
import { ask } from './ask.ts'
import { test } from './fixtures.ts'
import { Desk } from './pages/desk.ts'
import { Importing } from './pages/importing.ts'
import { Shell } from './pages/shell.ts'

const toll = 'More than 40 people were killed'
const firstNote = 'The ministry counts 31.'
const secondNote = 'The hospital list has 38 names.'

test('a blind second reader sees nothing of the first finding until their own is given', async ({ stet }) => {
  const { page } = await stet.start()
  const [shell, desk] = [new Shell(page), new Desk(page)]
  await shell.introduce('Robin Ash')
  const [robin] = await ask(page, 'people:list', {})
  const { personId: kim } = await ask(page, 'people:add', {
    name: 'Kim Vogt',
    initials: 'KV',
    role: 'checker',
  })
  await ask(page, 'rules:set', { rules: presetRules.investigative, seen: null })
  await new Importing(page).bringIn(`Flood in the valley\n\n${toll} in the valley.`)
  await desk.markByMouse(toll)
  await ask(page, 'claim:update', { ...(await claimNow(page)), fields: { type: 'casualty_count' } })
  await desk.finding('Incorrect').click()
  await desk.note.fill(firstNote)
  await page.keyboard.press('Control+Enter')
  await page.keyboard.press('Escape')

  await test.step('whoever found it cannot read it again', async () => {
    await page.keyboard.press('Shift+Enter')
    await expect(shell.notice('The finding is yours')).toBeVisible()
  })

  await test.step('for the other person, marks, list, card and gate give nothing away', async () => {
    await ask(page, 'settings:set', { me: kim })
    await expect(desk.card).toContainText('Robin Ash has checked this claim')
    for (const words of [firstNote, 'Incorrect']) await expect(shell.screen.getByText(words)).toHaveCount(0)
    await expect(desk.mark(toll)).toHaveAttribute('title', /No finding$/)
    await expect(desk.row(toll)).toContainText('for your second read')
    await expect(desk.card.getByRole('button', { name: 'History' })).toHaveCount(0)
    await page.keyboard.press('g')
    const list = page.getByRole('listbox', { name: 'Stands between the story and publication' })
    await expect(list).toContainText('Nobody else has read it a second time')
    await expect(list).not.toContainText(/incorrect|correction/i)
    await page.keyboard.press('Control+2')
  })

  await test.step('the queue of second reads leads to it, and a digit begins the second read', async () => {
    await page.keyboard.press('f')
    await page.keyboard.press('q')
    await page.getByRole('menuitemcheckbox', { name: /^Second reads/ }).click()
    await expect(page.getByText('1 of 1 for a second read')).toBeVisible()
    await page.keyboard.press('1')
    const dialog = page.getByRole('dialog', { name: 'Second read of claim 1' })
    await expect(dialog.getByRole('radio', { name: 'Confirmed', exact: true })).toBeChecked()
    await page.keyboard.press('4')
    await expectAccessible(page, 'the dialog of a second read')
    await dialog.getByRole('textbox', { name: 'Why' }).fill(secondNote)
    await page.keyboard.press('Control+Enter')
    await expect(dialog).toBeHidden()
    await page.keyboard.press('Escape')
  })

  await test.step('then both stand side by side, and the difference stands at the gate', async () => {
    await desk.tab('All').click()
    await desk.row(toll).click()
    await expect(desk.card.getByRole('region', { name: 'First reader' })).toContainText(`Incorrect`)
    await expect(desk.card.getByRole('region', { name: 'First reader' })).toContainText(firstNote)
    await expect(desk.card.getByRole('region', { name: 'Second reader' })).toContainText('Needs context')
    await expect(desk.card.getByRole('region', { name: 'Second reader' })).toContainText(secondNote)
    await expectAccessible(page, 'two findings side by side')
    await page.keyboard.press('/')
    const chips = page.getByRole('group', { name: 'Second read' })
    await chips.getByRole('button', { name: 'Awaited' }).click()
    await expect(desk.row(toll)).toHaveCount(0)
    await chips.getByRole('button', { name: 'Differs' }).click()
    await expect(desk.row(toll)).toContainText('second read differs')
    await page.getByRole('button', { name: 'Clear all' }).click()
    await page.keyboard.press('Escape')
    await page.keyboard.press('g')
    await expect(page.getByText('Found incorrect, read again as needs context')).toBeVisible()
    await page.keyboard.press('Control+2')
  })

  await test.step('it is settled with a reason, and one undo takes that back', async () => {
    await page.keyboard.press('Shift+D')
    await page.getByRole('textbox', { name: /^Why it stays/ }).fill('The ministry sent its list.')
    await page.keyboard.press('Control+Enter')
    await expect(desk.card).toContainText('Kim Vogt kept the first finding')
    await expect(desk.card).toContainText('The ministry sent its list.')
    await page.keyboard.press('Control+z')
    await expect(desk.card).toContainText('The findings differ')
    await ask(page, 'settings:set', { me: robin?.id ?? '' })
    await desk.finding('Needs context').click()
    await expect(desk.card).toContainText('Both found the same, after incorrect was found first.')
  })
})

async function claimNow(page: Page) {
  const [summary] = await ask(page, 'story:list', {})
  const { claims } = await ask(page, 'story:open', { storyId: summary?.story.id ?? '' })
  return { id: claims[0]?.id ?? '', revision: claims[0]?.revision ?? 0 }
}
