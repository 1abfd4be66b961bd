import { describe, expect, it } from 'vitest'
import { addAttachments, removeAttachment } from '../../db/operations/attachments.ts'
import { addContact, removeContact, updateContact } from '../../db/operations/contacts.ts'
import {
  attachLinks,
  attachNewSource,
  attachSource,
  removeEvidence,
  updateEvidence,
} from '../../db/operations/evidence.ts'
import { addPerson } from '../../db/operations/people.ts'
import { createSource, deleteSource, updateSource } from '../../db/operations/sources.ts'
import { undo } from '../../db/operations/undo.ts'
import { deleteStory } from '../../db/operations/update-story.ts'
import { listSources, openSource } from '../../db/repositories/sources.ts'
import { openStory } from '../../db/repositories/story-file.ts'
import { contract } from '../../shared/ipc/contract.ts'
import { emptySourceFields } from '../../shared/domain/source.ts'
import { refusalOf } from './helpers/refusal.ts'
import { snapshot } from './helpers/snapshot.ts'
import { openDesk } from './helpers/test-desk.ts'

async function deskWithClaim() {
  const desk = await openDesk()
  const { story } = await desk.story('Ten people came on Monday.')
  return { ...desk, story, newClaim: await desk.claim(story.id, 'Ten people') }
}

const call = {
  at: '2026-03-12T10:00:00.000Z',
  channel: 'call',
  direction: 'outgoing',
  outcome: 'no_reply',
  asked: 'How many came?',
  answered: '',
} as const

describe('links pasted onto a claim', () => {
  it('become sources of the library with evidence, all in one step that undo takes back', async () => {
    const { context, library, story, newClaim, me } = await deskWithClaim()
    const before = await snapshot(library.db)
    const { evidenceIds } = await attachLinks(context, {
      claimId: newClaim.id,
      lines:
        'https://www.army.mil/article/12\nStatement of the mayor https://example.org/mayor\n\nCall with J. Kirby',
    })
    const { evidence, sources } = await openStory(library.db, story.id)
    expect(evidence.map(({ id }) => id).sort()).toEqual([...evidenceIds].sort())
    expect(evidence[0]).toMatchObject({ stance: 'supports', level: 'secondary', checkedBy: me, excerpt: '' })
    expect(sources.map(({ kind, title, url }) => [kind, title, url])).toEqual([
      ['official_document', 'army.mil: article', 'https://www.army.mil/article/12'],
      ['news_report', 'Statement of the mayor', 'https://example.org/mayor'],
      ['other', 'Call with J. Kirby', null],
    ])
    await undo(context, story.id)
    expect(await snapshot(library.db)).toEqual(before)
  })

  it('are one source with a link that the library has, however it is spelt', async () => {
    const { context, library, story, newClaim, claim } = await deskWithClaim()
    await attachLinks(context, { claimId: newClaim.id, lines: 'https://Example.org/Page/?utm_source=mail' })
    const other = await claim(story.id, 'Monday')
    const { changes } = await attachLinks(context, {
      claimId: other.id,
      lines: 'http://example.org:80/Page#top\nexample.org/Page',
    })
    expect(changes.map(({ table }) => table)).toEqual(['evidence'])
    const [only, ...more] = await listSources(library.db)
    expect(more).toEqual([])
    expect(only).toMatchObject({ claimCount: 2, storyCount: 1 })
    expect(only?.source.url).toBe('https://Example.org/Page/?utm_source=mail')
  })

  it('are looked for under the link that a source has now', async () => {
    const { context, library, newClaim } = await deskWithClaim()
    const fields = { ...emptySourceFields('book', 'A book'), url: 'https://example.org/old' }
    const { sourceId } = await createSource(context, fields)
    const change = { id: sourceId, revision: 1, atDeskOf: null, fields: { url: 'https://example.org/new' } }
    await updateSource(context, change)
    await attachLinks(context, {
      claimId: newClaim.id,
      lines: 'https://example.org/new\nhttps://example.org/old',
    })
    const titles = (await listSources(library.db)).map(({ source }) => source.title)
    expect(titles.sort()).toEqual(['A book', 'example.org: old'])
  })

  it('that the claim has already are left alone', async () => {
    const { context, library, story, newClaim } = await deskWithClaim()
    await attachLinks(context, { claimId: newClaim.id, lines: 'https://example.org/a' })
    await attachLinks(context, {
      claimId: newClaim.id,
      lines: 'https://example.org/a\nhttps://example.org/b',
    })
    expect((await openStory(library.db, story.id)).evidence).toHaveLength(2)
    const again = attachLinks(context, { claimId: newClaim.id, lines: 'https://example.org/b' })
    expect(await refusalOf(again)).toMatchObject({ code: 'not_allowed' })
  })

  it('are that source of several with one link that the claim has already', async () => {
    const { context, library, story, newClaim } = await deskWithClaim()
    const fields = { ...emptySourceFields('book', 'A book'), url: 'https://example.org/a' }
    await createSource(context, fields)
    const { sourceId } = await createSource(context, { ...fields, title: 'Another edition' })
    await attachSource(context, { claimId: newClaim.id, sourceId })
    const again = attachLinks(context, { claimId: newClaim.id, lines: 'https://example.org/a' })
    expect(await refusalOf(again)).toMatchObject({ code: 'not_allowed' })
    expect((await openStory(library.db, story.id)).sources.map(({ title }) => title)).toEqual([
      'Another edition',
    ])
  })

  it('are all refused when one of them cannot be kept, and the line is named', async () => {
    const { context, library, newClaim } = await deskWithClaim()
    const before = await snapshot(library.db)
    const lines = 'https://example.org/a\nhttps://me:secret@example.org/b'
    const refusal = await refusalOf(attachLinks(context, { claimId: newClaim.id, lines }))
    expect(refusal.code).toBe('bad_input')
    expect(refusal.message).toContain('Line 2')
    expect(refusal.message).not.toContain('secret')
    expect(await refusalOf(attachLinks(context, { claimId: newClaim.id, lines: ' \n ' }))).toMatchObject({
      code: 'empty',
    })
    expect(await snapshot(library.db)).toEqual(before)
  })
})

describe('a source', () => {
  it('is attached to other claims, and shows where it is used', async () => {
    const { context, library, story, newClaim, claim } = await deskWithClaim()
    const source = emptySourceFields('interview_call', 'Mayor')
    const { changes } = await attachNewSource(context, { claimId: newClaim.id, source })
    const sourceId = changes.find(({ table }) => table === 'sources')?.id ?? ''
    const other = await claim(story.id, 'Monday')
    await attachSource(context, { claimId: other.id, sourceId })
    const opened = contract['source:open'].output.parse(await openSource(library.db, sourceId))
    expect(opened.uses).toEqual([
      {
        claimId: newClaim.id,
        storyId: story.id,
        claimNumber: 1,
        words: 'Ten people',
        storyHeadline: 'Offer to help',
      },
      {
        claimId: other.id,
        storyId: story.id,
        claimNumber: 2,
        words: 'Monday',
        storyHeadline: 'Offer to help',
      },
    ])
    expect(await refusalOf(attachSource(context, { claimId: other.id, sourceId }))).toMatchObject({
      code: 'not_allowed',
    })
    const unknown = attachSource(context, { claimId: other.id, sourceId: 'gone' })
    expect(await refusalOf(unknown)).toMatchObject({ code: 'not_found' })
  })

  it('is not counted where its story was deleted', async () => {
    const { context, library, story, newClaim } = await deskWithClaim()
    await attachLinks(context, { claimId: newClaim.id, lines: 'https://example.org/a' })
    await deleteStory(context, story)
    const [only] = contract['source:list'].output.parse(await listSources(library.db))
    expect(only).toMatchObject({ claimCount: 0, storyCount: 0 })
    expect((await openSource(library.db, only?.source.id ?? '')).uses).toEqual([])
  })

  it('stays while a claim uses it, and goes with its contacts and files when none does', async () => {
    const { context, library, newClaim, story } = await deskWithClaim()
    await attachLinks(context, { claimId: newClaim.id, lines: 'Mayor' })
    const { evidence, sources } = await openStory(library.db, story.id)
    const sourceId = sources[0]?.id ?? ''
    await addContact(context, { atDeskOf: story.id, sourceId, fields: call })
    const file = { sha256: 'a'.repeat(64), fileName: 'notes.pdf', byteLength: 12 }
    await addAttachments(context, { atDeskOf: null, sourceId, files: [file] })
    const target = { id: sourceId, revision: 1, atDeskOf: null }
    const refusal = await refusalOf(deleteSource(context, target))
    expect(refusal.code).toBe('not_allowed')
    expect(refusal.message).toContain('a claim uses it')
    await removeEvidence(context, { id: evidence[0]?.id ?? '', revision: 1 })
    const before = await snapshot(library.db)
    await deleteSource(context, target)
    const after = await snapshot(library.db)
    expect([after.sources, after.contacts, after.attachments]).toEqual([[], [], []])
    await undo(context, null)
    expect(await snapshot(library.db)).toEqual(before)
  })

  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'https://me:secret@example.org', 'example'])(
    'does not take the link %s',
    async (url) => {
      const { context } = await deskWithClaim()
      const refusal = await refusalOf(createSource(context, { ...emptySourceFields('other', 'x'), url }))
      expect(refusal).toMatchObject({ code: 'bad_input' })
      const { sourceId } = await createSource(context, emptySourceFields('other', 'x'))
      const change = updateSource(context, {
        id: sourceId,
        revision: 1,
        atDeskOf: null,
        fields: { archivedUrl: url },
      })
      expect(await refusalOf(change)).toMatchObject({ code: 'bad_input' })
    },
  )
})

describe('evidence', () => {
  it('says what the source says, and who looked last', async () => {
    const { context, as, library, story, newClaim } = await deskWithClaim()
    await attachLinks(context, { claimId: newClaim.id, lines: 'https://example.org/a' })
    const [evidence] = (await openStory(library.db, story.id)).evidence
    const ben = await as('Ben Ito')
    const fields = { stance: 'contradicts', level: 'primary', excerpt: 'nine people', locator: '12' } as const
    await updateEvidence(ben, { id: evidence?.id ?? '', revision: 1, fields })
    const [changed] = (await openStory(library.db, story.id)).evidence
    expect(changed).toMatchObject({ ...fields, checkedBy: ben.actor, revision: 2 })
    expect(changed?.checkedAt).not.toBe(evidence?.checkedAt)
    expect(await undo(ben, story.id)).not.toBeNull()
  })
})

describe('the contact log', () => {
  it('is written, corrected and taken back at the desk where the call was made', async () => {
    const { context, library, story, newClaim, read } = await deskWithClaim()
    const { sourceId } = await createSource(context, emptySourceFields('interview_call', 'Mayor'))
    const { contactId, changes } = await addContact(context, { atDeskOf: story.id, sourceId, fields: call })
    expect(changes.map(({ table }) => table)).toEqual(['contacts'])
    expect((await read('claims', newClaim.id)).workflow).toBe('unchecked')
    const at = { id: contactId, atDeskOf: story.id }
    await updateContact(context, { ...at, revision: 1, fields: { outcome: 'reached', answered: 'Nine.' } })
    expect((await openSource(library.db, sourceId)).contacts).toMatchObject([
      { outcome: 'reached', answered: 'Nine.' },
    ])
    await removeContact(context, { ...at, revision: 2 })
    expect((await openSource(library.db, sourceId)).contacts).toEqual([])
    await undo(context, story.id)
    await undo(context, story.id)
    expect((await openSource(library.db, sourceId)).contacts).toMatchObject([{ outcome: 'no_reply' }])
  })

  it('is in the order in which things happened, whenever they were written down', async () => {
    const { context, library } = await deskWithClaim()
    const { sourceId } = await createSource(context, emptySourceFields('interview_call', 'Mayor'))
    for (const day of ['14', '12', '13']) {
      const fields = { ...call, at: `2026-03-${day}T10:00:00.000Z` }
      await addContact(context, { atDeskOf: null, sourceId, fields })
    }
    const { contacts } = await openSource(library.db, sourceId)
    expect(contacts.map(({ at }) => at.slice(8, 10))).toEqual(['12', '13', '14'])
  })
})

describe('files kept with a source', () => {
  it('are noted once by their digest, and taken off by name', async () => {
    const { context, library, me } = await deskWithClaim()
    const { sourceId } = await createSource(context, emptySourceFields('photo_video', 'Photo'))
    const file = { sha256: 'a'.repeat(64), fileName: 'photo.jpg', byteLength: 12 }
    const add = (...files: (typeof file)[]) => addAttachments(context, { atDeskOf: null, sourceId, files })
    await add(file, { ...file, fileName: 'copy.jpg' })
    await add(file, { ...file, sha256: 'b'.repeat(64), fileName: 'other.jpg' })
    const { attachments } = await openSource(library.db, sourceId)
    expect(attachments.map(({ fileName }) => fileName)).toEqual(['copy.jpg', 'other.jpg'])
    expect(attachments[0]).toMatchObject({ byteLength: 12, addedBy: me })
    expect(await refusalOf(add(file))).toMatchObject({ code: 'not_allowed' })
    await removeAttachment(context, { atDeskOf: null, id: attachments[0]?.id ?? '' })
    expect((await openSource(library.db, sourceId)).attachments).toHaveLength(1)
  })
})

describe('the approval that a source goes unnamed', () => {
  it('is an editor’s, and given to a source that is there', async () => {
    const { context, library, read, me } = await openDesk()
    const { sourceId } = await createSource(context, emptySourceFields('interview_call', 'An aide'))
    const { personId } = await addPerson(context, { name: 'Kim Osei', initials: 'KO', role: 'editor' })
    const approve = async (anonymityApprovedBy: string) =>
      updateSource(context, {
        ...(await read('sources', sourceId)),
        atDeskOf: null,
        fields: { anonymityApprovedBy, anonymityApprovedAt: '2026-03-12T10:00:00.000Z' },
      })
    const before = await snapshot(library.db)
    const refused = await refusalOf(approve(me))
    expect(refused.code).toBe('not_allowed')
    expect(refused.message).toContain('Ana Duarte')
    expect(await snapshot(library.db)).toEqual(before)
    await approve(personId)
    expect((await read('sources', sourceId)).anonymityApprovedBy).toBe(personId)

    const approved = { ...emptySourceFields('email', 'A clerk'), anonymityApprovedBy: personId }
    expect((await refusalOf(createSource(context, approved))).code).toBe('bad_input')
  })
})
