import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { answerSaving } from '../../e2e/native-dialogs.ts'
import { type FormatName, formats } from '../../e2e/pages/exporting.ts'
import type { Guide } from '../guide.ts'

/** The correction log leaves Stet in each format; the files are left beside the pictures. */
export async function exportLogs(guide: Guide): Promise<void> {
  const { app, page, shell, exporting, folder } = guide
  for (const [name, extension] of Object.entries(formats)) {
    const path = join(folder, `correction-log.${extension}`)
    await answerSaving(app, path)
    await page.keyboard.press('Control+e')
    await expect(exporting.dialog).toBeVisible()
    await exporting.words(name).click()
    await expect(exporting.format(name as FormatName)).toBeChecked()
    if (name === 'HTML') await guide.picture('export')
    await exporting.chooseWhere.click()
    await expect(shell.notice(`correction-log.${extension}`)).toBeVisible()
    expect((await stat(path)).size).toBeGreaterThan(100)
  }
}
