import { expect } from '@playwright/test'
import type { Guide } from '../guide.ts'

/** The library with how far each story has come, and what is reached from everywhere. */
export async function lookAround(guide: Guide): Promise<void> {
  const { page, shell, library, search, palette } = guide
  await shell.goTo('Library')
  await expect(library.story('Lake Ondra')).toContainText('2 of 9')
  await guide.picture('library')

  await search.open()
  await search.words.fill('hostage')
  await expect(search.row('27 hostages').first()).toBeVisible()
  await guide.picture('search')
  await search.words.fill('')

  await palette.open()
  await palette.field.fill('exp')
  await guide.picture('command-palette')
  await palette.close()

  await page.keyboard.press('F1')
  await expect(shell.dialog(/shortcuts/i)).toBeVisible()
  await guide.picture('keyboard-shortcuts')
  await page.keyboard.press('Escape')

  await shell.goTo('Settings')
  await expect(shell.heading('Settings')).toBeVisible()
  await guide.picture('settings')
}
