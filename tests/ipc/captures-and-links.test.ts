import { describe, expect, it } from 'vitest'
import { emptySourceFields } from '../../shared/domain/source.ts'
import { startServer } from '../web/own-server.ts'
import { bringIn, spanOf } from './bring-in.ts'
import { type Desk, openDesk } from './desk.ts'

const page = (...paragraphs: string[]) =>
  `<!doctype html><title>Ferry toll rises</title><meta name="author" content="Mara Lind">
   <meta property="og:site_name" content="Harbour Post"><article>${paragraphs.map((words) => `<p>${words}</p>`).join('')}</article>`

const html = { 'content-type': 'text/html; charset=utf-8' }

/** A source with a link, for which fetching is allowed unless said otherwise. */
async function linked(desk: Desk, url: string, isAllowed = true): Promise<string> {
  if (isAllowed) await desk.ask('settings:set', { fetchesForLibrary: true })
  const fields = { ...emptySourceFields('news_report', 'Toll report'), url }
  return (await desk.ask('source:create', fields)).sourceId
}

/** A story with a claim. */
async function claimed(desk: Desk): Promise<{ storyId: string; claimId: string }> {
  const { storyId, versionId, text } = await bringIn(desk)
  const span = spanOf(text, 'More than 900')
  const { claimId } = await desk.ask('claim:create', { storyId, versionId, span, type: 'number_statistic' })
  return { storyId, claimId }
}

describe('keeping the page of a source', () => {
  it('asks nothing of the web until somebody has allowed it', async () => {
    const desk = await openDesk()
    const server = await startServer((_request, response) => response.writeHead(200, html).end(page('Ten.')))
    const sourceId = await linked(desk, server.origin, false)
    for (const answer of [
      await desk.send('capture:take', { sourceId, atDeskOf: null }),
      await desk.send('link:check', { sourceIds: [sourceId], storyId: null }),
      await desk.send('link:check', { sourceIds: null, storyId: null }),
    ]) {
      expect(answer).toMatchObject({ ok: false, error: { code: 'not_allowed' } })
    }
    expect(server.connections()).toBe(0)
  })

  it('may be allowed for one story, which then may for the sources of its claims alone', async () => {
    const desk = await openDesk()
    const server = await startServer((_request, response) => response.writeHead(200, html).end(page('Ten.')))
    const { storyId, claimId } = await claimed(desk)
    const used = await linked(desk, `${server.origin}/used`, false)
    const other = await linked(desk, `${server.origin}/other`, false)
    await desk.ask('evidence:attach-source', { claimId, sourceId: used })
    await desk.ask('web:allow', { storyId, isAllowed: true })
    expect(await desk.ask('link:check', { sourceIds: null, storyId })).toMatchObject({
      checkedCount: 1,
      badCount: 0,
    })
    expect(await desk.send('capture:take', { sourceId: other, atDeskOf: null })).toMatchObject({ ok: false })
    await desk.ask('history:undo', { storyId })
    await desk.ask('web:allow', { storyId, isAllowed: false })
    expect(await desk.send('capture:take', { sourceId: used, atDeskOf: storyId })).toMatchObject({
      ok: false,
    })
    expect(server.requests.map(({ url }) => url)).toEqual(['/used'])
  })

  it('survives the end of the server, and shows what changed when it comes back different', async () => {
    const desk = await openDesk()
    let words = ['The toll is 12 crowns.', 'It rises in May.']
    const server = await startServer((_request, response) =>
      response.writeHead(200, html).end(page(...words)),
    )
    const sourceId = await linked(desk, server.origin)
    const { claimId } = await claimed(desk)
    const { evidenceIds } = await desk.ask('evidence:attach-source', { claimId, sourceId })
    await desk.ask('evidence:update', {
      id: evidenceIds[0] ?? '',
      revision: 1,
      fields: { excerpt: 'the toll is 12 crowns' },
    })
    const first = await desk.ask('capture:take', { sourceId, atDeskOf: null })
    words = ['The toll is 15 crowns.', 'It rises in May.']
    const second = await desk.ask('capture:take', { sourceId, atDeskOf: null })
    await server.stop()
    expect(await desk.ask('capture:compare', { id: first.captureId })).toMatchObject({
      beforeId: null,
      missing: [],
    })
    expect(await desk.ask('capture:compare', { id: second.captureId })).toMatchObject({
      beforeId: first.captureId,
      passages: [
        { kind: 'removed', text: 'The toll is 12 crowns.' },
        { kind: 'added', text: 'The toll is 15 crowns.' },
      ],
      missing: [{ claimId, excerpt: 'the toll is 12 crowns', wasThere: true }],
    })
    await desk.ask('capture:show', { id: first.captureId })
    expect(JSON.stringify(desk.deedsOf('showKeptPage'))).toContain('The toll is 12 crowns.')
    const { captures } = await desk.ask('capture:list', { sourceId })
    expect(captures.map(({ title, author, publisher }) => ({ title, author, publisher }))).toEqual(
      Array(2).fill({ title: 'Ferry toll rises', author: 'Mara Lind', publisher: 'Harbour Post' }),
    )
    const { source } = await desk.ask('source:open', { sourceId })
    expect(source).toMatchObject({ title: 'Toll report', author: 'Mara Lind', publisher: 'Harbour Post' })
  })

  it('keeps nothing of an error page, and of a file that is no page its bytes and words', async () => {
    const desk = await openDesk()
    const server = await startServer((request, response) => {
      if (request.url === '/gone') response.writeHead(404, html).end(page('Not here.'))
      else response.writeHead(200, { 'content-type': 'text/plain' }).end('Ten <b>lines</b>.')
    })
    const gone = await linked(desk, `${server.origin}/gone`)
    expect(await desk.send('capture:take', { sourceId: gone, atDeskOf: null })).toMatchObject({
      ok: false,
      error: { code: 'not_allowed' },
    })
    const plain = await linked(desk, `${server.origin}/lines.txt`)
    const { captureId } = await desk.ask('capture:take', { sourceId: plain, atDeskOf: null })
    await desk.ask('capture:show', { id: captureId })
    expect(JSON.stringify(desk.deedsOf('showKeptPage'))).toContain('Ten &lt;b>lines&lt;/b>.')
    expect((await desk.ask('capture:list', { sourceId: gone })).captures).toEqual([])
  })

  it('goes with its source, and comes back with it', async () => {
    const desk = await openDesk()
    const server = await startServer((_request, response) => response.writeHead(200, html).end(page('Ten.')))
    const sourceId = await linked(desk, server.origin)
    await desk.ask('capture:take', { sourceId, atDeskOf: null })
    await desk.ask('link:check', { sourceIds: [sourceId], storyId: null })
    const { source } = await desk.ask('source:open', { sourceId })
    await desk.ask('source:delete', { id: sourceId, revision: source.revision, atDeskOf: null })
    await desk.ask('history:undo', { storyId: null })
    const web = await desk.ask('capture:list', { sourceId })
    expect(web.captures).toHaveLength(1)
    expect(web.linkChecks).toMatchObject([{ state: 'ok', httpStatus: 200 }])
  })
})

describe('looking where links lead', () => {
  it('tells good, moved, gone and closed ones apart, and what a person has to see', async () => {
    const desk = await openDesk()
    const answers: Record<string, [number, Record<string, string>]> = {
      '/good': [200, {}],
      '/moved': [301, { location: '/good' }],
      '/lost': [302, { location: '/' }],
      '/': [200, {}],
      '/gone': [410, {}],
      '/wall': [403, {}],
      '/broken': [500, {}],
    }
    const server = await startServer((request, response) => {
      const [status, headers] = answers[request.url ?? ''] ?? [404, {}]
      response.writeHead(status, headers).end()
    })
    const states: Record<string, string> = {}
    const ids: [string, string][] = []
    for (const path of ['/good', '/moved', '/lost', '/gone', '/wall', '/broken']) {
      ids.push([path, await linked(desk, server.origin + path)])
    }
    ids.push(['nobody', await linked(desk, 'http://10.0.0.1/private')])
    const told = await desk.ask('link:check', { sourceIds: null, storyId: null })
    expect(told).toEqual({ checkedCount: 7, leftCount: 0, badCount: 6 })
    for (const [path, sourceId] of ids) {
      states[path] = (await desk.ask('capture:list', { sourceId })).linkChecks[0]?.state ?? 'none'
    }
    expect(states).toEqual({
      '/good': 'ok',
      '/moved': 'moved',
      '/lost': 'needs_person',
      '/gone': 'gone',
      '/wall': 'blocked',
      '/broken': 'needs_person',
      nobody: 'needs_person',
    })
  })

  it('asks a busy host once more and then leaves it alone', async () => {
    const desk = await openDesk()
    const server = await startServer((_request, response) =>
      response.writeHead(429, { 'retry-after': '0' }).end(),
    )
    for (const path of ['/1', '/2', '/3']) await linked(desk, server.origin + path)
    expect(await desk.ask('link:check', { sourceIds: null, storyId: null })).toMatchObject({
      checkedCount: 3,
    })
    expect(server.requests).toHaveLength(2)
  })

  it('stops when the person says so, and keeps what was found', async () => {
    const desk = await openDesk()
    const server = await startServer((request, response) => {
      if (request.url === '/1') response.end()
      else void desk.ask('link:stop', {})
    })
    for (const path of ['/1', '/2', '/3']) await linked(desk, server.origin + path)
    expect(await desk.ask('link:check', { sourceIds: null, storyId: null })).toEqual({
      checkedCount: 1,
      leftCount: 2,
      badCount: 0,
    })
    expect(desk.deedsOf('work:progress').at(-1)).toMatchObject({ done: 3, total: 3 })
  })
})
