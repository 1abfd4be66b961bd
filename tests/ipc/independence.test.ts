import { expect, it } from 'vitest'
import { emptySourceFields } from '../../shared/domain/source.ts'
import { startServer } from '../web/own-server.ts'
import { bringIn, spanOf } from './bring-in.ts'
import { openDesk } from './desk.ts'

const wire =
  'The harbour of Corran stayed shut for a third day on Tuesday after a storm tore two ferries from their moorings and pushed them against the northern pier, the coast guard and the port authority said. Divers looked for damage below the waterline until it grew dark, and engineers from the shipyard were to examine both hulls before any passengers could come back.'

it('two sources whose kept pages carry one wire story are proposed as one, and what was decided is remembered', async () => {
  const desk = await openDesk()
  const server = await startServer((request, response) => {
    const words =
      request.url === '/own' ? 'Something else was written here by somebody who had been there.' : wire
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end(`<title>${request.url ?? ''}</title><article><p>${words}</p></article>`)
  })
  await desk.ask('settings:set', { fetchesForLibrary: true })
  const { storyId, versionId, text } = await bringIn(desk)
  const claims = []
  for (const words of ['More than 900', 'More than']) {
    const span = spanOf(text, words)
    claims.push(
      (await desk.ask('claim:create', { storyId, versionId, span, type: 'number_statistic' })).claimId,
    )
  }
  const [claimId = '', second = ''] = claims
  const ids: string[] = []
  for (const path of ['/one', '/two', '/own']) {
    const fields = { ...emptySourceFields('news_report', path), url: server.origin + path }
    const { sourceId } = await desk.ask('source:create', fields)
    for (const claim of claims) await desk.ask('evidence:attach-source', { claimId: claim, sourceId })
    await desk.ask('capture:take', { sourceId, atDeskOf: null })
    ids.push(sourceId)
  }
  await server.stop()
  const found = await desk.ask('pair:sharing', { claimId })
  expect(found.map(({ sourceId, otherId }) => [sourceId, otherId].toSorted())).toEqual([
    ids.slice(0, 2).toSorted(),
  ])
  expect(found[0]?.passages.join(' ')).toContain('tore two ferries from their moorings')
  const [pair] = found
  const both = { sourceId: pair?.sourceId ?? '', otherId: pair?.otherId ?? '' }

  await desk.ask('pair:group', { claimId, ...both })
  expect(await desk.ask('pair:sharing', { claimId })).toEqual([])
  expect(await desk.ask('pair:sharing', { claimId: second })).toEqual([])
  const { evidence } = await desk.ask('story:open', { storyId })
  expect(evidence.filter(({ independenceGroup }) => independenceGroup !== null)).toHaveLength(4)
  await desk.ask('history:undo', { storyId })
  expect(await desk.ask('pair:sharing', { claimId })).toHaveLength(1)

  await desk.ask('pair:dismiss', { atDeskOf: storyId, ...both, question: 'draws_on_other' })
  expect(await desk.ask('pair:sharing', { claimId })).toEqual([])
  expect(await desk.ask('pair:sharing', { claimId: second })).toEqual([])
})
