import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { verifyHistory } from '../../db/history/verify-history.ts'
import { emptySourceFields } from '../../shared/domain/source.ts'
import type { Channel } from '../../shared/ipc/contract.ts'
import { articleText, bringIn, changed, spanOf } from './bring-in.ts'
import { openDesk } from './desk.ts'
import { storyFields } from './example-inputs.ts'

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
