import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { emptySourceFields } from '../../shared/domain/source.ts'
import { startServer } from '../web/own-server.ts'
import { spanOf } from './bring-in.ts'
import { openDesk } from './desk.ts'
import { storyFields } from './example-inputs.ts'

const quoted = '“We sent 20 boats on Tuesday,”'
const article = `Boats on their way\n\n${quoted} said Ida Halvorsen, the harbour’s spokeswoman.`

it('a quotation is held against the transcript and the page that are kept of its source', async () => {
  const desk = await openDesk()
  let words = 'We sent 12 boats on Tuesday.'
  const server = await startServer((_request, response) =>
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end(`<title>Briefing</title><article><p>${words} Nobody was hurt.</p></article>`),
  )
  const { importId } = await desk.ask('import:read', { kind: 'paste', text: article, html: null })
  const { storyId } = await desk.ask('import:save', { importId, edits: [], fields: storyFields })
  const { version, text } = await desk.ask('story:open', { storyId })
  const { claimId } = await desk.ask('claim:create', {
    storyId,
    versionId: version.id,
    span: spanOf(text, quoted),
    type: 'direct_quote',
  })
  await desk.ask('settings:set', { fetchesForLibrary: true })
  const fields = { ...emptySourceFields('transcript', 'Briefing'), url: server.origin }
  const { sourceId } = await desk.ask('source:create', fields)
  const { evidenceIds } = await desk.ask('evidence:attach-source', { claimId, sourceId })
  const evidenceId = evidenceIds[0] ?? ''
  const look = () => desk.ask('evidence:look-up', { evidenceId })
  expect(await look()).toEqual({ excerptOnPage: null, kept: [] })

  const path = join(desk.folder, 'briefing.txt')
  await writeFile(path, '[00:01] MS. HALVORSEN: We, um, sent 20 boats on Tuesday.\n')
  await desk.ask('attachment:add-file', { sourceId, atDeskOf: storyId, path })
  // The transcript has the words, so they are the excerpt, in the same step.
  const evidenceNow = async () => (await desk.ask('story:open', { storyId })).evidence[0]
  const filled = { excerpt: 'We, um, sent 20 boats on Tuesday', locatorKind: 'timecode', locator: '00:01' }
  expect(await evidenceNow()).toMatchObject(filled)
  await desk.ask('history:undo', { storyId })
  expect(await evidenceNow()).toMatchObject({ excerpt: '', locator: null })
  await desk.ask('history:redo', { storyId })
  // So they are for another claim that is tied to the source later.
  const other = await desk.ask('claim:create', {
    storyId,
    versionId: version.id,
    span: spanOf(text, 'sent 20 boats on Tuesday'),
    type: 'direct_quote',
  })
  const tied = await desk.ask('evidence:attach-source', { claimId: other.claimId, sourceId })
  const later = (await desk.ask('story:open', { storyId })).evidence
  expect(later.find(({ id }) => id === tied.evidenceIds[0])).toMatchObject({
    excerpt: 'sent 20 boats on Tuesday',
    locator: '00:01',
  })
  const picture = join(desk.folder, 'boats.png')
  await writeFile(picture, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]))
  await desk.ask('attachment:add-file', { sourceId, atDeskOf: null, path: picture })
  await desk.ask('capture:take', { sourceId, atDeskOf: null })
  expect((await look()).kept).toMatchObject([
    {
      kind: 'file',
      name: 'briefing.txt',
      check: { outcome: 'verbatim' },
      found: { excerpt: 'We, um, sent 20 boats on Tuesday', timecode: '00:01' },
    },
    { kind: 'page', name: 'Briefing', check: { outcome: 'altered', signals: ['number', 'words'] } },
  ])

  // What a person wrote stays, whatever comes to the source; it stands on the page, until the page is another.
  const { revision = 0 } = (await evidenceNow()) ?? {}
  await desk.ask('evidence:update', {
    id: evidenceId,
    revision,
    fields: { excerpt: 'We sent 12 boats on Tuesday' },
  })
  expect((await look()).excerptOnPage).toMatchObject({ isThere: true })
  words = 'We sent 20 boats on Tuesday.'
  await desk.ask('capture:take', { sourceId, atDeskOf: null })
  expect((await look()).excerptOnPage).toMatchObject({ isThere: false })
  await server.stop()
})
