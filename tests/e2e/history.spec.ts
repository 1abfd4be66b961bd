import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import Database from 'better-sqlite3'
import { expectAccessible } from './accessible.ts'
import { test } from './fixtures.ts'
import { answerOpening, answerSaving } from './native-dialogs.ts'
import { Importing } from './pages/importing.ts'
import { Shell } from './pages/shell.ts'

test('the history is checked, its head is saved and found again, and what was changed outside shows', async ({
  stet,
}) => {
  const { app, page } = await stet.start()
  const shell = new Shell(page)
  await shell.introduce('Robin Ash')
  await new Importing(page).bringIn('Bridge stays shut\n\nForty lorries wait at the bridge.')
  await shell.run('Check the history of the library')
  await expect(shell.screen).toContainText('The history holds: 2 events')
  await expect(shell.screen.getByText('The history holds: 2 events')).toBeInViewport()
  await expectAccessible(page, 'the check of the history')

  const file = join(stet.dataFolder, 'head.json')
  await answerSaving(app, file)
  await page.getByRole('button', { name: 'Save the head…' }).click()
  await expect(shell.notice('The head of the history was saved')).toBeVisible()
  await answerOpening(app, file)
  const checkSaved = page.getByRole('button', { name: 'Check a saved head…' })
  await checkSaved.click()
  await expect(shell.screen).toContainText('This library still contains that head: event 2')

  const other = join(stet.dataFolder, 'other.json')
  await writeFile(other, (await readFile(file, 'utf8')).replace(/"seq": 2/, '"seq": 1'))
  await answerOpening(app, other)
  await checkSaved.click()
  await expect(shell.screen).toContainText('This library does not contain that head')

  const sqlite = new Database(join(stet.dataFolder, 'library.stet'))
  sqlite.exec(`DROP TRIGGER history_never_changes; UPDATE history SET actor = NULL WHERE seq = 2`)
  sqlite.close()
  await page.getByRole('button', { name: 'Check the history' }).click()
  await expect(shell.screen.getByRole('alert')).toContainText('The history does not hold at event 2')
  await expect(shell.screen.getByRole('alert')).toContainText('copy its file away')
})
