import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { test } from './fixtures.ts'
import { answerOpening } from './native-dialogs.ts'
import { Desk } from './pages/desk.ts'
import { Importing } from './pages/importing.ts'
import { Shell } from './pages/shell.ts'

const quoted = '“We sent 20 boats on Tuesday and did not ask for help,”'
const article = `Boats on their way\n\n${quoted} said Ida Halvorsen, the harbour’s spokeswoman.`
const briefing =
  '[00:14:05] Q: How many?\n\n[00:14:09] MS. HALVORSEN: Uh, we sent 12 -- we sent 12 boats on Tuesday, and did ask for help.\n'

test('a quotation is held against its transcript, and stands at the gate while it is altered', async ({
  stet,
}) => {
  const { app, page } = await stet.start()
  const [shell, desk] = [new Shell(page), new Desk(page)]
  await shell.introduce('Robin Ash')
  await new Importing(page).bringIn(article)
  await desk.markByMouse(quoted)
  await desk.addSource.fill('Briefing of the harbour')
  await page.keyboard.press('Enter')
  await expect(desk.sources).toHaveCount(1)

  // The transcript is kept with the source: the place is found in it, and its words become the excerpt.
  const transcript = join(stet.dataFolder, 'briefing.txt')
  await writeFile(transcript, briefing)
  await answerOpening(app, transcript)
  await desk.sources.first().click()
  await desk.card.getByRole('button', { name: 'Keep a file' }).click()
  const line = desk.card.getByRole('group', { name: 'Quotation beside the excerpt' })
  await expect(line).toContainText('Altered')
  await expect(line.locator('del')).toContainText(['12'])
  await expect(line.locator('ins')).toContainText(['20', 'not'])
  await expect(desk.card.getByRole('textbox', { name: 'Time code' })).toHaveValue('00:14:09')
  await expect(line).toContainText('number')
  await expect(line).toContainText('“not”')
  await expect(desk.row('We sent 20 boats')).toContainText('quotation altered')
  await expectAccessible(page, 'an altered quotation')

  await shell.goTo('Gate')
  const list = page.getByRole('listbox', { name: 'Stands between the story and publication' })
  const item = list
    .getByRole('option')
    .filter({ hasText: 'The quotation differs from its source: number, “not”.' })
  await expect(item).toBeVisible()
  await shell.goTo('Desk')
  await line.getByRole('button', { name: 'translated' }).click()
  await expect(line).toContainText('Marked as translated')
  await expect(desk.row('We sent 20 boats')).not.toContainText('quotation altered')
  await shell.goTo('Gate')
  await expect(list.getByRole('option')).not.toHaveCount(0)
  await expect(item).toBeHidden()
})
