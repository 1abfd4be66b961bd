import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { verifyHistory } from '../../db/history/verify-history.ts'
import { emptySourceFields } from '../../shared/domain/source.ts'
import { channels } from '../../shared/ipc/channels.ts'
import type { Channel, Input, Output } from '../../shared/ipc/contract.ts'
import { type Desk, openDesk } from './desk.ts'
import { correctionFields, storyFields } from './example-inputs.ts'

/** The row of a table that a write has left behind. */
function changed(written: Output<'claim:update'>, table: string): { id: string; revision: number } {
  const change = written.changes.findLast((one) => one.table === table && one.value !== null)
  if (change === undefined || change.value === null || !('revision' in change.value)) {
    throw new Error(`Nothing of ${table} was written.`)
  }
  return { id: change.id, revision: change.value.revision }
}

const articleText =
  'Troops on the ground\n\nBy Ana Duarte\n\nMore than 900 Israelis were killed on 10/10/203, he said.\n'

async function bringIn(desk: Desk): Promise<{ storyId: string; versionId: string; text: string }> {
  const read = await desk.ask('import:read', { kind: 'paste', text: articleText, html: null })
  const { storyId } = await desk.ask('import:save', {
    importId: read.importId,
    edits: [],
    fields: { ...storyFields, byline: read.draft.byline },
  })
  const { version, text } = await desk.ask('story:open', { storyId })
  return { storyId, versionId: version.id, text }
}

function spanOf(text: string, words: string): { start: number; end: number } {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}

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
    const places = await ask('place:add', { correctionId: entry.id, place: 'Print, page 4' })
    const place = await ask('place:set-done', { ...changed(places, 'placesToFix'), isDone: true })
    await ask('place:remove', changed(place, 'placesToFix'))
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

    // A second person, and a claim too many.
    await ask('settings:set', { me: other.personId })
    claim = changed(await ask('claim:second-read', claim), 'claims')
    const extra = await ask('claim:create', { storyId, versionId, span: { start: 0, end: 6 }, type: 'other' })
    await ask('claim:delete', changed(extra, 'claims'))
    expect(await ask('history:state', { storyId })).toEqual({ undo: 'delete_claim', redo: null })
    expect(await ask('history:undo', { storyId })).not.toBeNull()
    expect(await ask('history:redo', { storyId })).not.toBeNull()
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
    await ask('export:show-in-folder', { path: desk.answers.savePath })
    expect(desk.deedsOf('showInFolder')).toEqual([desk.answers.savePath])

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
  })
})

describe('a write through a channel', () => {
  it('is told to every window, with the same number and the same changes', async () => {
    const desk = await openDesk()
    const added = await desk.ask('people:add', { name: 'Ana Duarte', initials: 'AD', role: 'checker' })
    expect(desk.deedsOf('history:appended')).toEqual([{ seq: added.seq, changes: added.changes }])
  })

  it('is told to nobody when it is refused', async () => {
    const desk = await openDesk()
    const added = await desk.ask('people:add', { name: 'Ana Duarte', initials: 'AD', role: 'checker' })
    const stale = { id: added.personId, revision: 7, fields: { name: 'Anna Duarte' } }
    const refused = await desk.send('people:update', stale)
    expect(refused).toMatchObject({
      ok: false,
      error: { code: 'revision_conflict', detail: { name: 'Ana Duarte', revision: 1 } },
    })
    expect(desk.deedsOf('history:appended')).toHaveLength(1)
  })

  it('is nothing when there is nothing to undo', async () => {
    const desk = await openDesk()
    expect(await desk.ask('history:undo', { storyId: null })).toBeNull()
    expect(desk.deeds).toEqual([])
  })

  it('carries the name of the person at the desk', async () => {
    const desk = await openDesk()
    const { personId } = await desk.ask('people:add', { name: 'Ana Duarte', initials: 'AD', role: 'checker' })
    await desk.ask('settings:set', { me: personId })
    const { storyId } = await bringIn(desk)
    const [entry] = await desk.ask('history:of-entity', { table: 'stories', id: storyId })
    expect(entry).toMatchObject({ action: 'import_story', actorName: 'Ana Duarte' })
  })

  it('stores U+FFFD for half a character, so that the chain of history still holds', async () => {
    const desk = await openDesk()
    const { storyId, versionId, text } = await bringIn(desk)
    const span = spanOf(text, '900')
    const marked = await desk.ask('claim:create', { storyId, versionId, span, type: 'number_statistic' })
    await desk.ask('claim:update', { ...changed(marked, 'claims'), fields: { note: 'half \uD83D of it' } })
    const { claims } = await desk.ask('story:open', { storyId })
    expect(claims.map(({ note }) => note)).toEqual(['half \uFFFD of it'])
    expect(await verifyHistory(desk.library.db)).toMatchObject({ brokenAt: null })
  })

  it('leaves alone what a field that is there but undefined would have emptied', async () => {
    const desk = await openDesk()
    const { storyId, versionId, text } = await bringIn(desk)
    const span = spanOf(text, '900')
    const marked = await desk.ask('claim:create', { storyId, versionId, span, type: 'number_statistic' })
    const fields = { note: undefined, priority: 'low' as const }
    const written = await desk.ask('claim:update', { ...changed(marked, 'claims'), fields })
    expect(written.changes[0]?.value).toMatchObject({ note: '', priority: 'low' })
  })
})

describe('settings', () => {
  it('are told to every window and followed by theme and menu', async () => {
    const desk = await openDesk()
    const settings = await desk.ask('settings:set', { theme: 'dark', keys: { 'edit.undo': 'Mod+U' } })
    expect(desk.deeds).toEqual([
      { what: 'applySettings', with: settings },
      { what: 'settings:changed', with: settings },
    ])
  })
})

describe('a library that can only be read', () => {
  it('refuses every write with the reason, and goes on reading', async () => {
    const desk = await openDesk()
    const readOnlyReason = 'This library was written by a newer Stet.'
    const context = { ...desk.context, library: { db: desk.library.db, readOnlyReason } }
    const write = (channel: Channel, input: unknown) => desk.send(channel, input, undefined, context)
    const refusal = { ok: false, error: { code: 'read_only', message: readOnlyReason } }
    expect(await write('people:add', { name: 'Ana', initials: 'A', role: 'checker' })).toEqual(refusal)
    expect(await write('settings:set', { theme: 'dark' })).toEqual(refusal)
    expect(await write('history:undo', { storyId: null })).toEqual(refusal)
    expect(await write('attachment:add-file', { atDeskOf: null, sourceId: 's', path: '/x' })).toEqual(refusal)
    expect(await write('app:get-info', {})).toMatchObject({ ok: true, value: { readOnlyReason } })
    expect(await write('story:list', {})).toEqual({ ok: true, value: [] })
    expect(desk.deeds).toEqual([])
  })
})

describe('a link that a window wants opened', () => {
  it('is opened only when the person says yes to its host', async () => {
    const desk = await openDesk()
    await desk.ask('app:open-link', { url: 'https://example.org/a?b=1' })
    expect(desk.deeds).toEqual([
      { what: 'confirmLink', with: { href: 'https://example.org/a?b=1', destination: 'example.org' } },
    ])
  })

  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'https://user:pass@example.org/'])(
    'is refused without a question when it is %s',
    async (url) => {
      const desk = await openDesk()
      const result = await desk.send('app:open-link', { url })
      expect(result).toMatchObject({ ok: false, error: { code: 'not_allowed' } })
      expect(desk.deeds).toEqual([])
    },
  )
})

describe('files', () => {
  it('are shown in their folder only when this run has written them', async () => {
    const desk = await openDesk()
    const result = await desk.send('export:show-in-folder', { path: '/etc/passwd' })
    expect(result).toMatchObject({ ok: false, error: { code: 'not_allowed' } })
    expect(desk.deeds).toEqual([])
  })

  it('are not written when the person chooses no place', async () => {
    const desk = await openDesk()
    const request = { storyId: null, subject: 'corrections', format: 'md', profile: 'desk' } as const
    expect(await desk.ask('export:run', request)).toBeNull()
  })

  it('that are to be kept with a source are all kept or none', async () => {
    const desk = await openDesk()
    const created = await desk.ask('source:create', emptySourceFields('book', 'A book'))
    const page = join(desk.folder, 'page.txt')
    await writeFile(page, 'a page')
    desk.answers.attachments = [page, join(desk.folder, 'gone.txt')]
    const input = { atDeskOf: null, sourceId: created.sourceId }
    expect(await desk.send('attachment:choose', input)).toMatchObject({
      ok: false,
      error: { code: 'not_found' },
    })
    expect((await desk.ask('source:open', { sourceId: created.sourceId })).attachments).toEqual([])
  })

  it('of an import that was saved or discarded are no longer held', async () => {
    const desk = await openDesk()
    const read = await desk.ask('import:read', { kind: 'paste', text: articleText, html: null })
    const save = { importId: read.importId, edits: [], fields: storyFields }
    await desk.ask('import:save', save)
    expect(await desk.send('import:save', save)).toMatchObject({ ok: false, error: { code: 'not_found' } })
  })
})
