import { expect } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { test } from './fixtures.ts'
import { Desk } from './pages/desk.ts'
import { Importing, storyText } from './pages/importing.ts'
import { Shell } from './pages/shell.ts'

test('contacts are asked by keyboard; the calls say whom, about what and since when, and go to the clipboard', async ({
  stet,
}) => {
  test.slow()
  const { app, page } = await stet.start()
  const [shell, desk] = [new Shell(page), new Desk(page)]
  const { keyboard } = page
  await shell.introduce('Robin Ash')
  await new Importing(page).bringIn(await storyText('corran-pass.txt'))
  await expect(shell.heading(/Corran Pass/)).toBeVisible()
  const dialog = shell.dialog('Ask a contact')
  const contact = dialog.getByRole('combobox', { name: 'Contact' })
  const question = dialog.getByRole('textbox', { name: 'Question' })

  await test.step('somebody who is no source yet', async () => {
    await desk.markByMouse('85 crowns')
    await keyboard.press('Shift+q')
    await expect(contact).toBeFocused()
    await expect(dialog).toContainText('85 crowns')
    await expectAccessible(page, 'asking a contact')
    await keyboard.type('Hut warden')
    await expect(dialog).toContainText('A new source of the library.')
    await keyboard.press('Tab')
    await keyboard.press('Tab')
    await expect(question).toBeFocused()
    await keyboard.type('What does a bed cost this winter?')
    await keyboard.press('Control+Enter')
    await expect(dialog).toBeHidden()
    await expect(desk.card).toContainText('What does a bed cost this winter?')
    await expect(desk.card.getByRole('button', { name: 'Awaiting reply' })).toBeVisible()
  })

  await test.step('two more questions, one to the same contact', async () => {
    await desk.markByMouse('nine days')
    await keyboard.press('Shift+q')
    await contact.fill('Hut')
    await keyboard.press('ArrowDown')
    await keyboard.press('Enter')
    await expect(contact).toHaveValue('Hut warden')
    await question.fill('Was it nine days?')
    await keyboard.press('Control+Enter')
    await expect(dialog).toBeHidden()
    await desk.markByMouse('two helicopters')
    await keyboard.press('Shift+q')
    await contact.fill('Irena Kolb')
    await question.fill('Which type, and from where?')
    await keyboard.press('Control+Enter')
    await expect(dialog).toBeHidden()
  })

  const rows = desk.claims.getByRole('option')
  await test.step('the calls', async () => {
    await keyboard.press('Shift+l')
    await expect(desk.tab('Calls')).toHaveText(/3/)
    await expect(rows).toHaveCount(3)
    // Who has waited longest is the next to call; the claims stand in the order of the text.
    await expect(rows.first()).toContainText(/Hut warden.*next to call.*2 questions since/)
    await expect(rows.nth(2)).toContainText(/Irena Kolb.*1 question since/)
    await expectAccessible(page, 'the calls')
    await rows.nth(0).click()
    await keyboard.press('j')
    await expect(rows.nth(1)).toHaveAttribute('aria-selected', 'true')
    await keyboard.press('j')
    await expect(desk.card).toContainText('Which type, and from where?')
    await keyboard.press('k')
  })

  await test.step('the questions to one contact on the clipboard', async () => {
    await desk.claims.getByRole('button', { name: 'Copy questions' }).click()
    await expect(shell.notice('2 questions copied')).toBeVisible()
    const copied = await app.evaluate(({ clipboard }) => clipboard.readText())
    expect(copied.split('\n')).toEqual([
      'Hut warden',
      '',
      'Rescuers offer helicopters to hikers trapped at Corran Pass',
      '1. What does a bed cost this winter?',
      '   About: “85 crowns”',
      '2. Was it nine days?',
      '   About: “nine days”',
    ])
  })

  await test.step('an answer brings the claim back to work, and one undo takes it back', async () => {
    await rows.nth(2).click()
    await keyboard.press('Shift+r')
    const answer = shell.dialog('Answer of Irena Kolb')
    await expect(answer).toContainText('Which type, and from where?')
    await keyboard.type('Two light ones, from the coast.')
    await keyboard.press('Control+Enter')
    await expect(answer).toBeHidden()
    await expect(rows).toHaveCount(2)
    await expect(desk.card).toContainText('Two light ones, from the coast.')
    await expect(desk.card.getByRole('button', { name: 'In progress' })).toBeVisible()
    await expectAccessible(page, 'a claim with an answer')
    await keyboard.press('Control+z')
    await expect(rows).toHaveCount(3)
    await expect(desk.tab('Calls')).toHaveText(/3/)
  })

  await test.step('the order by whom to call follows the questions', async () => {
    await desk.tab('Open').click()
    await keyboard.press('q')
    await page.getByRole('menuitemcheckbox', { name: /call/i }).click()
    await expect(rows.first()).toContainText('Irena Kolb')
    await expect(rows.nth(1)).toContainText('Hut warden')
  })
})
