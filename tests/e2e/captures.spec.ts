import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type ElectronApplication, expect } from '@playwright/test'
import { ask } from './ask.ts'
import { expectAccessible } from './accessible.ts'
import { test } from './fixtures.ts'
import { Shell } from './pages/shell.ts'

const picture =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

/** A page with everything that must not be kept. */
const page = (toll: string) => `<!doctype html><title>Toll report</title>
  <link rel="stylesheet" href="/style.css"><script>document.body.textContent = 'taken over'</script>
  <style>@import url(/more.css); body { background: url(/beacon.png) }</style>
  <h1>Toll report</h1><p onclick="alert(1)">The toll is ${toll} crowns.</p>
  <img src="/dot.png" onerror="alert(1)"><iframe src="/frame"></iframe>
  <form action="/post"><input name="q"></form><a href="javascript:alert(1)">more</a>`

test('a page is kept without its scripts, and shows what changed after its server is gone', async ({
  stet,
}) => {
  process.env['STET_TEST_LOOPBACK'] = '1'
  let toll = '12'
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    if (request.url === '/dot.png') {
      response.writeHead(200, { 'content-type': 'image/png' }).end(Buffer.from(picture, 'base64'))
    } else if (request.url === '/style.css') {
      response.writeHead(200, { 'content-type': 'text/css' }).end('p { color: rgb(1, 2, 3) }')
    } else if (request.url === '/report') {
      response.writeHead(200, { 'content-type': 'text/html' }).end(page(toll))
    } else response.writeHead(404).end()
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`
  const { app, page: desk } = await stet.start()

  const shell = new Shell(desk)
  await shell.introduce('Robin Ash')
  await shell.goTo('Sources')
  await expect(desk.getByText('No sources yet')).toBeVisible()
  await desk.keyboard.press('n')
  const dialog = shell.dialog('New source')
  await dialog.getByRole('textbox', { name: 'Link' }).fill(`${origin}/report`)
  await dialog.getByRole('textbox', { name: 'Title or name' }).fill('Toll report')
  await desk.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  const pane = desk.getByRole('region', { name: 'Source', exact: true })
  await expect(pane.getByRole('button', { name: 'Keep the page' })).toBeDisabled()
  await pane.getByRole('button', { name: 'Allow for the library' }).click()
  await pane.getByRole('button', { name: 'Keep the page' }).click()
  await expect(pane.getByRole('button', { name: /^Show the page kept/ })).toHaveCount(1)
  expect(asked.toSorted()).toEqual(['/dot.png', '/report', '/style.css'])
  toll = '15'
  await pane.getByRole('button', { name: 'Keep it again' }).click()
  await expect(pane.getByRole('button', { name: /^Show the page kept/ })).toHaveCount(2)
  await pane.getByRole('button', { name: 'Check the link' }).click()
  await expect(pane.getByText('Link is good')).toBeVisible()
  server.close()
  server.closeAllConnections()

  await pane
    .getByRole('button', { name: /^What changed/ })
    .first()
    .click()
  await expect(pane.locator('del')).toContainText('The toll is 12 crowns.')
  await expect(pane.locator('ins')).toContainText('The toll is 15 crowns.')
  await expectAccessible(desk, 'kept pages')

  await pane
    .getByRole('button', { name: /^Show the page kept/ })
    .last()
    .click()
  await expect.poll(() => keptPageOf(app)).toContain('The toll is 12 crowns.')
  const kept = await keptPageOf(app)
  for (const bad of [
    '<script',
    'onclick',
    'onerror',
    '<iframe',
    '<form',
    'javascript:',
    '/beacon.png',
    '@import',
  ]) {
    expect(kept).not.toContain(bad)
  }
  expect(kept).toContain('rgb(1, 2, 3)')
  expect(kept).toContain('data:image/png;base64,')
  const source = (await ask(desk, 'source:list', {})).find(
    (row) => row.source.title === 'Toll report',
  )?.source
  const { captures } = await ask(desk, 'capture:list', { sourceId: source?.id ?? '' })
  expect(captures.map((capture) => [capture.gaps, capture.pictureSha256 !== null])).toEqual([
    ['', true],
    ['', true],
  ])
})

/** What the window of a kept page holds, and how it is kept in. */
function keptPageOf(app: ElectronApplication): Promise<string> {
  return app.evaluate(async ({ webContents }) => {
    const shown = webContents.getAllWebContents().find((contents) => contents.getURL().startsWith('kept:'))
    // A document that is still being loaded is replaced between two questions.
    if (shown === undefined || shown.isLoading()) return ''
    const preferences = (
      shown as unknown as { getLastWebPreferences(): Record<string, unknown> }
    ).getLastWebPreferences()
    if (preferences['javascript'] !== false || preferences['sandbox'] !== true) return 'a window with scripts'
    const { debugger: devtools } = shown
    if (!devtools.isAttached()) devtools.attach('1.3')
    const { root } = (await devtools.sendCommand('DOM.getDocument')) as { root: { nodeId: number } }
    const answer = (await devtools.sendCommand('DOM.getOuterHTML', { nodeId: root.nodeId })) as {
      outerHTML: string
    }
    return answer.outerHTML
  })
}
