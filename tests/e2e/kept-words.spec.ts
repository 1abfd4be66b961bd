import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { ask } from './ask.ts'
import { test } from './fixtures.ts'
import { Desk } from './pages/desk.ts'
import { Importing } from './pages/importing.ts'
import { Shell } from './pages/shell.ts'

const wire =
  'The harbour stayed shut for a third day on Tuesday after a storm tore two ferries from their moorings and pushed them against the northern pier, the coast guard and the port authority said. Divers looked for damage below the waterline until it grew dark, and engineers from the shipyard were to examine both hulls before anybody could come back.'

test('the card says that two sources carry one story, and that an excerpt has gone from its page', async ({
  stet,
}) => {
  process.env['STET_TEST_LOOPBACK'] = '1'
  let words = wire
  const server = createServer((request, response) => {
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end(`<title>Harbour ${request.url ?? ''}</title><article><p>${words}</p></article>`)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`
  const { page } = await stet.start()
  const [shell, desk] = [new Shell(page), new Desk(page)]
  await shell.introduce('Robin Ash')
  await new Importing(page).bringIn('Harbour shut\n\nTwo ferries were torn from their moorings.')
  await desk.markByMouse('Two ferries were torn')
  await desk.addSource.fill(`${origin}/one\n${origin}/two`)
  await page.keyboard.press('Enter')
  await expect(desk.sources).toHaveCount(2)
  await expect(desk.card.getByText('2 · 2 independent')).toBeVisible()
  await ask(page, 'settings:set', { fetchesForLibrary: true })
  const sources = (await ask(page, 'source:list', {})).map(({ source }) => source.id)
  for (const sourceId of sources) await ask(page, 'capture:take', { sourceId, atDeskOf: null })

  const shared = desk.card.getByRole('region', { name: 'Sources that share words' })
  await shared.getByText('The words they share').click()
  await expect(shared).toContainText('tore two ferries from their moorings')
  await expectAccessible(page, 'sources that share words')
  await shared.getByRole('button', { name: 'Count them as one' }).click()
  await expect(shared).toBeHidden()
  await expect(desk.card.getByText('2 · 1 independent')).toBeVisible()

  await desk.sources.first().click()
  const excerpt = desk.card.getByRole('textbox', { name: 'Excerpt' })
  await excerpt.fill('a storm tore two ferries from their moorings')
  await page.keyboard.press('Control+Enter')
  await shell.saved()
  words = 'Nothing of it is left.'
  for (const sourceId of sources) await ask(page, 'capture:take', { sourceId, atDeskOf: null })
  await expect(desk.card.getByText('Excerpt gone')).toHaveCount(1)
  server.close()
  server.closeAllConnections()
})
