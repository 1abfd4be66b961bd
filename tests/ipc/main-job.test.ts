import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { everyClaim } from '../../shared/domain/search-filter.ts'
import { emptySourceFields } from '../../shared/domain/source.ts'
import { channels } from '../../shared/ipc/channels.ts'
import type { Channel, Input, Output } from '../../shared/ipc/contract.ts'
import { articleText, changed, spanOf } from './bring-in.ts'
import { openDesk } from './desk.ts'
import { correctionFields, storyFields } from './example-inputs.ts'
import {
  type Ask,
  exchangeReferences,
  keepAPage,
  keepASecret,
  mergeDuplicates,
  sealAStory,
} from './later-jobs.ts'

describe('the main job through the channels', () => {
  it('is answered by every channel in the form that the contract names', async () => {
    const desk = await openDesk()
    const answered = new Set<Channel>()
    const ask = async <C extends Channel>(channel: C, input: Input<C>): Promise<Output<C>> => {
      const output = await desk.ask(channel, input)
      answered.add(channel)
      return output
    }

    // Who is here, and how the desk is set up.
    const me = await ask('people:add', { name: 'Ana Duarte', initials: 'AD', role: 'checker' })
    const other = await ask('people:add', { name: 'Ben Ito', initials: 'BI', role: 'standards_editor' })
    await ask('people:update', { ...changed(other, 'people'), fields: { initials: 'B' } })
    expect((await ask('people:list', {})).map(({ initials }) => initials)).toEqual(['AD', 'B'])
    await ask('settings:set', { me: me.personId, theme: 'dark' })
    expect(await ask('settings:get', {})).toMatchObject({ me: me.personId, theme: 'dark' })
    expect(await ask('app:get-info', {})).toMatchObject({ version: '1.2.3', readOnlyReason: null })

    // Bringing an article in.
    const file = join(desk.folder, 'article.txt')
    await writeFile(file, articleText)
    expect(await ask('import:choose-file', {})).toBeNull()
    desk.answers.article = file
    const chosen = await ask('import:choose-file', {})
    await ask('import:discard', { importId: chosen?.importId ?? '' })
    const read = await ask('import:read', { kind: 'file', path: file })
    expect(read).toMatchObject({ fileName: 'article.txt', draft: { byline: 'Ana Duarte' } })
    const { storyId, ...imported } = await ask('import:save', {
      importId: read.importId,
      edits: [],
      fields: storyFields,
    })
    const sample = await ask('import:sample', {})
    expect((await ask('story:list', {})).map(({ story }) => story.id).toSorted()).toEqual(
      [storyId, sample.storyId].toSorted(),
    )
    await ask('story:delete', changed(sample, 'stories'))
    let story = changed(imported, 'stories')
    story = changed(await ask('story:update', { ...story, fields: { byline: 'Jeff Schogol' } }), 'stories')
    const edits = [{ kind: 'set_kind' as const, block: 1, as: 'dek' as const }]
    story = changed(await ask('story:restructure', { ...story, edits }), 'stories')
    story = changed(await ask('story:archive', { ...story, isArchived: true }), 'stories')
    await ask('story:archive', { ...story, isArchived: false })
    desk.answers.savePath = join(desk.folder, 'original.txt')
    await ask('story:save-original', { storyId })
    expect(await readFile(desk.answers.savePath, 'utf8')).toBe(articleText)

    // Marking claims.
    const { version, text } = await ask('story:open', { storyId })
    const versionId = version.id
    const marked = await ask('claim:create', {
      storyId,
      versionId,
      span: spanOf(text, 'More than 900 Israelis'),
      type: 'casualty_count',
    })
    let claim = changed(marked, 'claims')
    claim = changed(
      await ask('claim:update', { ...claim, fields: { priority: 'high', note: 'Which count?' } }),
      'claims',
    )
    const second = await ask('anchor:add', { ...claim, versionId, span: spanOf(text, 'he said') })
    const anchor = second.changes.find(({ table }) => table === 'anchors')
    await ask('anchor:remove', { id: anchor?.id ?? '' })
    claim = changed(await ask('claim:move', { ...claim, to: 'in_progress' }), 'claims')
    claim = changed(await ask('claim:set-finding', { ...claim, finding: 'confirmed' }), 'claims')
    claim = changed(await ask('claim:sign-off', claim), 'claims')

    // Standing behind it.
    const links = await ask('evidence:attach-links', {
      claimId: claim.id,
      lines: 'https://example.org/toll\nhttps://example.net/toll',
    })
    expect(links.evidenceIds).toHaveLength(2)
    const evidence = changed(links, 'evidence')
    const stronger = await ask('evidence:update', { ...evidence, fields: { level: 'primary' } })
    expect(await ask('evidence:look-up', { evidenceId: evidence.id })).toEqual({
      excerptOnPage: null,
      kept: [],
    })
    await ask('evidence:remove', changed(stronger, 'evidence'))
    const created = await ask('source:create', emptySourceFields('interview_call', 'Health ministry, desk'))
    let source = changed(created, 'sources')
    const atDeskOf = null
    source = changed(
      await ask('source:update', { ...source, atDeskOf, fields: { note: 'Press' } }),
      'sources',
    )
    await ask('evidence:attach-source', { claimId: claim.id, sourceId: source.id })
    await ask('evidence:attach-new-source', { claimId: claim.id, source: emptySourceFields('wire', 'Wire') })
    const fields = {
      at: '2026-03-12T14:00:00.000Z',
      channel: 'call' as const,
      direction: 'outgoing' as const,
      outcome: 'left_message' as const,
      asked: 'How many?',
      answered: '',
    }
    const called = await ask('contact:add', { atDeskOf, sourceId: source.id, fields })
    const contacted = (await ask('source:list', {})).filter((row) => row.lastContactAt !== null)
    expect(contacted.map((row) => [row.source.id, row.lastContactAt])).toEqual([[source.id, fields.at]])
    const contact = await ask('contact:update', {
      ...changed(called, 'contacts'),
      atDeskOf,
      fields: { outcome: 'reached' },
    })
    await ask('contact:remove', { ...changed(contact, 'contacts'), atDeskOf })
    const unused = await ask('source:create', emptySourceFields('book', 'A book'))
    await ask('source:delete', { ...changed(unused, 'sources'), atDeskOf })
    expect(await ask('source:list', {})).toHaveLength(4)

    // Keeping a file with it.
    const transcript = join(desk.folder, 'call.txt')
    await writeFile(transcript, 'We count 900.')
    expect(await ask('attachment:choose', { atDeskOf, sourceId: source.id })).toBeNull()
    desk.answers.attachments = [file]
    await ask('attachment:choose', { atDeskOf, sourceId: source.id })
    await ask('attachment:add-file', { atDeskOf, sourceId: source.id, path: transcript })
    const { attachments } = await ask('source:open', { sourceId: source.id })
    const kept = attachments.find(({ fileName }) => fileName === 'call.txt')
    desk.answers.savePath = join(desk.folder, 'copy.txt')
    await ask('attachment:save-copy', { id: kept?.id ?? '' })
    expect(await readFile(desk.answers.savePath, 'utf8')).toBe('We count 900.')
    await ask('attachment:remove', { atDeskOf, id: kept?.id ?? '' })

    // Correcting.
    const date = await ask('claim:create', {
      storyId,
      versionId,
      span: spanOf(text, '10/10/203'),
      type: 'date_time',
    })
    let wrong = changed(date, 'claims')
    wrong = changed(await ask('claim:set-finding', { ...wrong, finding: 'incorrect' }), 'claims')
    wrong = changed(await ask('claim:propose-wording', { ...wrong, text: '10/10/2023' }), 'claims')
    wrong = changed(await ask('claim:stet', { ...wrong, reason: 'As the writer has it.' }), 'claims')
    wrong = changed(await ask('claim:propose-wording', { ...wrong, text: '10/10/2023' }), 'claims')
    const accepted = await ask('claim:accept-wording', { ...wrong, text: '10/10/2023' })
    let entry = changed(accepted, 'corrections')
    entry = changed(
      await ask('correction:update', {
        ...entry,
        fields: { kind: 'correction', publicNote: 'The year was wrong.' },
      }),
      'corrections',
    )
    const places = await ask('place:add', { correctionId: entry.id, places: ['Print, page 4'] })
    const place = await ask('place:set-done', { ...changed(places, 'placesToFix'), isDone: true })
    await ask('place:remove', changed(place, 'placesToFix'))
    expect((await ask('correction:look-around', { correctionId: entry.id })).places).toEqual([])
    entry = changed(await ask('correction:reject', { ...entry, reason: 'Not yet.' }), 'corrections')
    entry = changed(await ask('correction:reopen', entry), 'corrections')
    entry = changed(await ask('correction:approve', entry), 'corrections')
    await ask('correction:publish', entry)
    const byHand = await ask('correction:create', { storyId, fields: correctionFields, claimIds: [] })
    const tied = await ask('correction:set-claims', {
      ...changed(byHand, 'corrections'),
      claimIds: [claim.id],
    })
    await ask('correction:delete', changed(tied, 'corrections'))
    expect((await ask('correction:list', {})).corrections).toHaveLength(1)

    // Leaving nothing unread.
    const { claimIds } = await ask('claim:create-many', {
      storyId,
      versionId,
      items: [
        { span: spanOf(text, 'he said'), type: 'attribution', priority: 'low', details: null },
        { span: spanOf(text, 'More than 900'), type: 'number_statistic', priority: 'high', details: null },
      ],
    })
    const proposals = claimIds.map((id) => ({ id, revision: 1 }))
    const { skipped } = await ask('claim:change-many', {
      targets: [...proposals, { id: 'nobody', revision: 1 }],
      change: { kind: 'fields', fields: { assigneeId: other.personId } },
    })
    expect(skipped).toEqual([{ id: 'nobody', reason: 'This claim is no longer there.' }])
    const ticked = await ask('tick:add', { storyId, versionId, spans: [{ start: 0, end: 6 }] })
    await ask('tick:remove', { ids: ticked.changes.map(({ id }) => id) })
    const dismissed = await ask('dismissal:add', {
      storyId,
      versionId,
      reason: 'It is meant so.',
      items: [{ subject: 'note', rule: 'doubled_word', span: { start: 0, end: 6 } }],
    })
    await ask('dismissal:remove', { ids: dismissed.changes.map(({ id }) => id) })

    // Asking.
    const question = { claimId: claimIds[0] ?? '', contact: source.id, channel: 'call' as const }
    const asked = await ask('question:ask', { ...question, text: 'Who said so?' })
    const worded = await ask('question:update', { ...changed(asked, 'questions'), text: 'Who said it?' })
    expect(await ask('question:list-open', {})).toMatchObject([
      { question: { text: 'Who said it?' }, claimWords: 'he said', sourceTitle: 'Health ministry, desk' },
    ])
    await ask('question:answer', { ...changed(worded, 'questions'), answer: 'The minister.' })
    const again = await ask('question:ask', { ...question, text: 'When?' })
    await ask('question:remove', changed(again, 'questions'))
    expect(await ask('question:list-open', {})).toEqual([])

    // Finding claims again.
    const filter = { ...everyClaim, words: 'Israelis' }
    const order = 'relevance' as const
    expect(await ask('search:claims', { filter, order, limit: 10, offset: 0 })).toMatchObject({ total: 1 })
    const saved = await ask('view:save', { name: 'Counts', filter })
    const view = await ask('view:update', { ...changed(saved, 'savedViews'), name: 'Numbers' })
    expect(await ask('view:list', {})).toMatchObject([{ name: 'Numbers', filter }])
    await ask('view:remove', changed(view, 'savedViews'))

    // A second person, and a claim too many.
    await ask('settings:set', { me: other.personId })
    const reading = { finding: 'needs_context' as const, note: 'Who counted?' }
    claim = changed(await ask('claim:second-read', { ...claim, ...reading }), 'claims')
    await ask('claim:keep-finding', { ...claim, reason: 'The copy says who counted.' })
    const extra = await ask('claim:create', { storyId, versionId, span: { start: 0, end: 6 }, type: 'other' })
    await ask('claim:delete', changed(extra, 'claims'))
    expect(await ask('history:state', { storyId })).toEqual({ undo: 'delete_claim', redo: null })
    expect(await ask('history:undo', { storyId })).not.toBeNull()
    expect(await ask('history:redo', { storyId })).not.toBeNull()
    expect(await ask('history:verify', {})).toMatchObject({ brokenAt: null })
    desk.answers.savePath = join(desk.folder, 'head.json')
    await ask('history:save-head', {})
    desk.answers.headFile = desk.answers.savePath
    expect(await ask('history:check-head', {})).toMatchObject({
      head: await ask('history:head', {}),
      standing: 'contained',
    })
    const history = await ask('history:of-entity', { table: 'claims', id: claim.id })
    expect(history.at(-1)).toMatchObject({ action: 'create_claim', actorName: 'Ana Duarte' })

    // Finding it again and handing it on.
    const hits = await ask('search:find', { query: 'Israelis', limit: 10 })
    expect(hits.map(({ kind }) => kind)).toContain('article')
    desk.answers.savePath = join(desk.folder, 'log.csv')
    const request = {
      storyId,
      subject: 'corrections' as const,
      format: 'csv' as const,
      profile: 'public' as const,
    }
    expect(await ask('export:run', request)).toEqual({
      path: desk.answers.savePath,
      rowCount: 1,
      leftOutCount: 0,
    })
    expect(await readFile(desk.answers.savePath, 'utf8')).toContain('10/10/2023')
    const dossier = { storyId, format: 'pdf' as const, profile: 'desk' as const }
    expect(await ask('export:dossier', dossier)).toEqual({ path: desk.answers.savePath })
    expect(await readFile(desk.answers.savePath, 'utf8')).toContain('%PDF of <!doctype html>')
    await ask('export:show-in-folder', { path: desk.answers.savePath })
    expect(desk.deedsOf('showInFolder')).toEqual([desk.answers.savePath])

    await reviseStory(desk, ask, storyId, claim.id)

    await sealAStory(desk, ask)
    await keepASecret(desk, ask)
    await keepAPage(ask, storyId)
    await exchangeReferences(desk, ask)
    await mergeDuplicates(ask, claim.id)

    // The system around it.
    await ask('app:open-window', { storyId })
    await ask('app:show-data-folder', {})
    await ask('app:copy-text', { text: 'The year was wrong.' })
    desk.answers.linkIsConfirmed = true
    await ask('app:open-link', { url: 'https://example.org/toll' })
    expect(desk.deedsOf('openWindow')).toEqual([storyId])
    expect(desk.deedsOf('openFolder')).toEqual([desk.folder])
    expect(desk.deedsOf('copyText')).toEqual(['The year was wrong.'])
    expect(desk.deedsOf('openLink')).toEqual(['https://example.org/toll'])

    expect(channels.filter((channel) => !answered.has(channel))).toEqual([])
    expect(desk.reported).toEqual([])
    // The vault makes its keys slowly on purpose.
  }, 90_000)
})

/** Brings a new version of the text in, and does what is to be done about a claim of which the words changed. */
async function reviseStory(
  desk: Awaited<ReturnType<typeof openDesk>>,
  ask: Ask,
  storyId: string,
  claimId: string,
): Promise<void> {
  const text = articleText.replace('More than 900', 'More than 1,200')
  const { importId } = await ask('import:read', { kind: 'paste', text, html: null })
  const { id, revision } = (await ask('story:open', { storyId })).story
  await ask('version:add', { id, revision, importId, edits: [] })
  const listed = await ask('version:list', { storyId })
  expect(listed.map(({ number, origin }) => [number, origin])).toEqual([
    [3, 'revision'],
    [2, 'restructure'],
    [1, 'import'],
  ])
  const [versionId = '', beforeId = ''] = listed.map((version) => version.id)
  const file = await ask('version:read', { versionId })
  const [placed] = file.anchors.filter((anchor) => anchor.claimId === claimId)
  expect(placed).toMatchObject({ exact: 'More than 1,200 Israelis', state: 'text_changed' })
  const [reopened] = (await ask('story:open', { storyId })).claims.filter((claim) => claim.id === claimId)
  await ask('claim:confirm-words', { id: claimId, revision: Number(reopened?.revision) })
  const span = spanOf(file.text, 'More than 1,200 Israelis')
  await ask('anchor:put', { id: String(placed?.id), versionId, span })
  await ask('version:label', { versionId, revision: 0, fields: { name: 'Evening', isPublished: true } })
  const speaker = await ask('claim:create', {
    storyId,
    versionId,
    span: spanOf(file.text, 'he said'),
    type: 'other',
  })
  await ask('claim:propose-wording', { id: speaker.claimId, revision: 1, text: 'they said' })
  await ask('claim:settle-wordings', {
    storyId,
    claims: [{ id: speaker.claimId, revision: 2 }],
    reason: null,
  })
  await ask('claim:propose-wording', { id: speaker.claimId, revision: 3, text: 'an officer said' })
  await ask('claim:accept-wordings', { storyId, claims: [{ id: speaker.claimId, revision: 4 }] })
  expect(await ask('claim:wording-signatures', { storyId })).toContainEqual(
    expect.objectContaining({ claimId: speaker.claimId }),
  )
  const corrected = await ask('version:read-corrected', { storyId })
  expect(corrected.draft.text).toContain('an officer said')
  expect(corrected.draft.text).toContain('10/10/2023')
  await ask('import:discard', { importId: corrected.importId })
  desk.answers.savePath = join(desk.folder, 'comparison.html')
  await ask('version:export', { beforeId, afterId: versionId })
  expect(await readFile(desk.answers.savePath, 'utf8')).toContain('<del>900</del><ins>1,200</ins>')
}
