import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { ask } from './ask.ts'
import { test } from './fixtures.ts'
import { answerSaving } from './native-dialogs.ts'
import { Shell } from './pages/shell.ts'
import { SourcesPage } from './pages/sources.ts'

const list = `TY  - JOUR
TI  - Tides and ferries
AU  - Halvorsen, Ida
T2  - Journal of Harbour Studies
DO  - 10.1234/TIDE.7
DA  - 2026/02/03/
ER  - 

TY  - NEWS
TI  - Ferry toll rises
UR  - https://www.example.org/toll?utm_source=mail
ER  - 
`

test('two sources with one page are merged into the one that stays, and two others are told apart', async ({
  stet,
}) => {
  const { page } = await stet.start()
  const [shell, sources] = [new Shell(page), new SourcesPage(page)]
  await shell.introduce('Robin Ash')
  await shell.goTo('Sources')
  await sources.add({ link: 'https://example.org/toll', title: 'The toll' })
  await sources.add({ link: 'https://m.example.org/toll?amp=1', title: 'The toll, for phones' })
  await sources.add({ link: 'https://amp.example.org/toll', title: 'The toll, once more' })
  await expect(page.getByText('2 pairs of sources may be one.')).toBeVisible()
  await sources.table.focus()
  await page.keyboard.press('d')
  const dialog = shell.dialog('Sources that may be one')
  const pairs = dialog.getByRole('listitem')
  await expect(pairs).toHaveCount(2)
  await expectAccessible(page, 'sources that may be one')
  const phones = pairs.filter({ hasText: 'for phones' })
  await phones.getByText('The toll, for phones').click()
  await pairs.filter({ hasText: 'once more' }).getByRole('button', { name: 'They are two' }).click()
  await expect(pairs).toHaveCount(1)
  await phones.getByRole('button', { name: 'Merge them' }).click()
  // The one that stayed is looked at beside the one that was told apart from the other.
  await expect(sources.rows).toHaveCount(2)
  await dialog.getByRole('button', { name: 'Done' }).click()
  await expect(sources.field('Title')).toHaveValue('The toll, for phones')
  await shell.notice('was merged into').getByRole('button', { name: 'Undo' }).click()
  await expect(sources.rows).toHaveCount(3)
})

test('references come in after a look at what is new, go out again, and are undone in one step', async ({
  stet,
}) => {
  const { app, page } = await stet.start()
  const [shell, sources] = [new Shell(page), new SourcesPage(page)]
  await shell.introduce('Robin Ash')
  await shell.goTo('Sources')
  await sources.add({ link: 'https://www.example.org/toll', title: 'The toll' })
  await sources.table.focus()
  await page.keyboard.press('i')
  const paste = shell.dialog('Take sources in')
  await paste.getByRole('textbox', { name: 'References' }).fill(list)
  await paste.getByRole('button', { name: 'Read them' }).click()
  const found = shell.dialog('What was found')
  await expect(found).toContainText('RIS: 1 new, 1 known already')
  await expect(found.getByRole('listitem').filter({ hasText: 'Known' })).toContainText(
    'in the library as “The toll”',
  )
  await expectAccessible(page, 'what was found of references')
  await page.keyboard.press('Enter')
  await expect(sources.rows).toHaveCount(2)
  await sources.row('Tides and ferries').click()
  await expect(sources.field('DOI')).toHaveValue('10.1234/tide.7')

  const path = join(stet.dataFolder, 'sources.bib')
  await answerSaving(app, path)
  await sources.table.focus()
  await page.keyboard.press('x')
  const dialog = shell.dialog('Export sources')
  await dialog.getByText('BibTeX').click()
  await dialog.getByRole('button', { name: 'Choose where' }).click()
  await expect(shell.notice('sources.bib was written')).toBeVisible()
  expect(await readFile(path, 'utf8')).toContain('doi = {10.1234/tide.7}')

  await shell.notice('One source was taken in').getByRole('button', { name: 'Undo' }).click()
  await expect(sources.rows).toHaveCount(1)
  expect((await ask(page, 'source:list', {})).map(({ source }) => source.title)).toEqual(['The toll'])
})
