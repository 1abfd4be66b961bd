import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { projectFolder } from '../../e2e/fixtures.ts'
import { answerOpening } from '../../e2e/native-dialogs.ts'
import { storyPath, storyText } from '../../e2e/pages/importing.ts'
import type { Guide } from '../guide.ts'

/** Stet asks who is there, explains itself, and opens its sample story with what was set aside. */
export async function firstStart(guide: Guide): Promise<void> {
  const { page, shell, desk } = guide
  await expect(shell.dialog('Who is at this desk?')).toBeVisible()
  await guide.picture('who-is-at-this-desk')
  await shell.introduce('Ines Calder')
  await guide.picture('empty-library')

  await page.getByRole('button', { name: 'Open the sample story' }).click()
  await expect(desk.headline(/Lake Ondra/)).toBeVisible()
  await guide.picture('sample-story')

  // What the page dragged along is folded away where it stood, with its reason.
  const setAside = desk.article.getByRole('button', { name: /^Set aside/ }).last()
  await setAside.click()
  await desk.article.getByText('lives above a boat shed').scrollIntoViewIfNeeded()
  await guide.picture('set-aside')
  await setAside.click()
}

/** A file of one's own: Stet shows what it understood before anything is stored. Two more come by pasting. */
export async function bringInOthers(guide: Guide): Promise<void> {
  const { app, shell, importing, desk, page } = guide
  await shell.goTo('Library')
  await answerOpening(app, storyPath('corran-pass.txt'))
  await page.getByRole('button', { name: 'Open file' }).click()
  await expect(importing.review).toBeVisible()
  await importing.review.getByLabel('Due: day').fill(dayAfter(new Date()))
  await importing.review.getByLabel('Due: time').fill('17:00')
  await guide.picture('what-stet-understood')
  await importing.review.getByRole('button', { name: 'Bring it in' }).click()
  await expect(desk.headline(/Corran Pass/)).toBeVisible()
  await desk.markByMouse('More than 40 people have been killed')
  await importing.bringIn(await storyText('island-bridge.txt'))
  await importing.bringIn(
    await readFile(join(projectFolder, 'tests/fixtures/articles/harbour-flood.txt'), 'utf8'),
  )
}

/** Tomorrow as a date field takes it. */
function dayAfter(now: Date): string {
  return new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate() + 1)).toISOString().slice(0, 10)
}
