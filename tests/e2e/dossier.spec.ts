import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { extractText, getDocumentProxy } from 'unpdf'
import { expectAccessible } from './accessible.ts'
import { emptySourceFields } from '../../shared/domain/source.ts'
import { ask } from './ask.ts'
import { test } from './fixtures.ts'
import { answerSaving } from './native-dialogs.ts'
import { Exporting } from './pages/exporting.ts'
import { Shell } from './pages/shell.ts'
import { setTheDesk, toll } from './set-the-desk.ts'

test('a story is filed as one PDF and one page, with page numbers, and no name of a confidential source', async ({
  stet,
}) => {
  const { app, page } = await stet.start()
  const shell = new Shell(page)
  const desk = await setTheDesk(page)
  const [summary] = await ask(page, 'story:list', {})
  const { claims } = await ask(page, 'story:open', { storyId: summary?.story.id ?? '' })
  const source = { ...emptySourceFields('interview_call', 'Mara Lindqvist'), isConfidential: true }
  await ask(page, 'evidence:attach-new-source', { claimId: claims[0]?.id ?? '', source })
  await expect(desk.sources).toHaveCount(2)
  const exporting = new Exporting(page)

  const pdf = join(stet.dataFolder, 'dossier.pdf')
  await answerSaving(app, pdf)
  await shell.run('Export the dossier')
  await expectAccessible(page, 'the export of a dossier')
  await exporting.chooseWhere.click()
  await expect(shell.notice('dossier.pdf was written')).toBeVisible({ timeout: 20_000 })
  const document = await getDocumentProxy(new Uint8Array(await readFile(pdf)))
  const { text, totalPages } = await extractText(document)
  expect(text.at(-1)).toContain(`${totalPages} of ${totalPages}`)
  expect(text[0]).toContain('Contents')
  const printed = text.join('\n')
  expect(printed).toContain(toll)
  expect(printed).toContain('Ask the embassy, too.')
  expect(printed).toMatch(/Head of the library’s history/)
  expect(printed).not.toContain('Lindqvist')

  await shell.run('Export the dossier')
  await exporting.words('HTML').click()
  const html = join(stet.dataFolder, 'dossier.html')
  await answerSaving(app, html)
  await exporting.chooseWhere.click()
  await expect(shell.notice('dossier.html was written')).toBeVisible()
  expect(await readFile(html, 'utf8')).not.toContain('Lindqvist')
})
