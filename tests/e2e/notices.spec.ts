import { AxeBuilder } from '@axe-core/playwright'
import { expect } from '@playwright/test'
import { test } from './fixtures.ts'
import { CorrectionsPage } from './pages/corrections.ts'
import { Desk } from './pages/desk.ts'
import { Importing, storyText } from './pages/importing.ts'
import { Shell } from './pages/shell.ts'

test('a wrong toll is told in the style of the house, and put right wherever it stands', async ({ stet }) => {
  const { page } = await stet.start()
  const [shell, log, desk] = [new Shell(page), new CorrectionsPage(page), new Desk(page)]
  await shell.introduce('Robin Ash')
  const article = await storyText('corran-pass.txt')
  await new Importing(page).bringIn(
    article.replace('Rescuers offer', 'Snow killed 40 people: rescuers offer'),
  )
  await desk.markByMouse('40 people have been killed')
  await page.keyboard.press('e')
  await desk.wording.fill('52 people have been killed')
  await page.keyboard.press('Escape')
  await expect(desk.card.getByText('Wording proposed')).toBeVisible()
  await page.keyboard.press('Shift+E')
  await shell.goTo('Correction log')
  await log.row('Corran Pass').click()
  await expect(log.notice).toContainText('wrongly said: “More than 40 people have been killed since the snow')

  await test.step('another style takes the place of words that nobody has written', async () => {
    await log.choose(log.choice('Style'), 'New York Times-like')
    await expect(log.notice).toContainText(
      /An article on February 3, 2026, “.*”, misstated a number\. It said: “More than 40 people/,
    )
    await page.keyboard.press('Control+z')
    await expect(log.notice).toContainText('wrongly said')
    await page.keyboard.press('Control+y')
    await expect(log.notice).toContainText('misstated a number')
  })

  await test.step('words of a person stay, whatever the style', async () => {
    const own = 'The article gave a wrong number of dead. We regret any confusion.'
    await log.field('Notice').fill(own)
    await page.keyboard.press('Tab')
    await expect(log.entry).toContainText('Say what was wrong instead of “regret any” and “any confusion”.')
    await log.choose(log.choice('Style'), 'Guardian-like')
    await expect(log.entry).toContainText(
      /In this style it reads:.*3 February 2026\) said: “More than 40 people/,
    )
    await expect(log.field('Notice')).toHaveValue(own)
    await log.button('Write it from the change').press('Enter')
    await expect(log.notice).toContainText('In fact: “More than 52 people have been killed')
    await log.entry.getByText('The notice repeats the error').click()
    await expect(log.notice).toContainText('It should have said: “More than 52 people')
    await expect(log.notice.getByText('More than 40')).toHaveCount(0)
  })

  await test.step('the headline has the same toll: it leads there, and goes on the list', async () => {
    const found = page.getByRole('region', { name: 'Also stands in' })
    await expect(found.getByRole('listitem')).toHaveCount(1)
    await expect(found).toContainText('Headline · same number')
    await found.getByRole('button', { name: 'Add Headline' }).press('Enter')
    await expect(log.part('Places to fix').getByRole('checkbox')).toHaveCount(1)
    await expect(found).toBeHidden()
    await page.keyboard.press('Control+z')
    await found.getByRole('button', { name: /show in the article/ }).click()
    await expect(page.getByRole('heading', { name: /^Snow killed 40 people/, level: 1 })).toBeInViewport()
  })
})

test('a desk changes a style and adds its own, and the notice follows', async ({ stet }) => {
  const { page } = await stet.start()
  const shell = new Shell(page)
  await shell.introduce('Robin Ash')
  await shell.goTo('Settings')
  await page.getByRole('button', { name: 'Add a style' }).press('Enter')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Corran Courier')
  const template = dialog.getByRole('textbox', { name: 'Correction', exact: true })
  await template.fill('We were wrong[: {wrong}|.]')
  await expect(dialog).toContainText('a notice stands on its own')
  await expect(dialog.getByRole('button', { name: 'Save' })).toBeDisabled()
  await template.fill('Put right in {headline}: {right}')
  await expect(dialog).toContainText('Put right in “Ferry runs again”: “The ferry carried 120 passengers.”')
  const { violations } = await new AxeBuilder({ page }).include('[role=dialog]').setLegacyMode().analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
  await dialog.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('button', { name: 'Use Corran Courier' }).click()
  await expect(page.getByRole('listitem').filter({ hasText: 'Corran Courier' })).toContainText('In use')
  await page.reload()
  await shell.goTo('Settings')
  await expect(page.getByRole('listitem').filter({ hasText: 'Corran Courier' })).toContainText('In use')
  await page.getByRole('button', { name: 'Remove Corran Courier' }).click()
  await expect(page.getByRole('listitem').filter({ hasText: 'Plain' })).toContainText('In use')
})
