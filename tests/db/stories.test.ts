import { describe, expect, it } from 'vitest'
import { createClaim } from '../../db/operations/create-claim.ts'
import { importStory } from '../../db/operations/import-story.ts'
import { restructureStory } from '../../db/operations/restructure-story.ts'
import { setFinding } from '../../db/operations/set-finding.ts'
import { moveClaim, signOff } from '../../db/operations/move-claim.ts'
import { createCorrection } from '../../db/operations/create-correction.ts'
import { undo } from '../../db/operations/undo.ts'
import { archiveStory, deleteStory, updateStory } from '../../db/operations/update-story.ts'
import { listStories } from '../../db/repositories/stories.ts'
import { openStory, readOriginalOfStory } from '../../db/repositories/story-file.ts'
import { storyFileSchema } from '../../shared/domain/story-file.ts'
import { storySummarySchema } from '../../shared/domain/story-summary.ts'
import { correctionFields, draftOf, storyFields } from './helpers/articles.ts'
import { refusalOf } from './helpers/refusal.ts'
import { snapshot } from './helpers/snapshot.ts'
import { openDesk } from './helpers/test-desk.ts'

describe('importing', () => {
  it('keeps the text, its parts, what was set aside and the very bytes that came', async () => {
    const desk = await openDesk()
    const draft = draftOf('Offer to help', 'Ten people came.', 'Café “Münster” 🎈 北京.')
    const original = new Uint8Array([0xff, 0xfe, 0x00, 0x41, 0x0d, 0x0a])
    const { storyId, changes } = await importStory(desk.context, {
      draft,
      original,
      fileName: 'réport.txt',
      fields: storyFields,
    })
    const file = storyFileSchema.parse(await openStory(desk.library.db, storyId))
    expect(file.text).toBe(draft.text)
    expect(file.version).toMatchObject({
      number: 1,
      origin: 'import',
      fileName: 'réport.txt',
      encoding: 'utf-8',
    })
    expect(file.version.blocks).toEqual(draft.blocks)
    expect(file.version.setAside).toEqual(draft.setAside)
    expect(file.story).toMatchObject({ ...storyFields, headline: 'Offer to help' })
    expect(changes.map(({ table }) => table)).toEqual(['stories', 'versions'])
    const kept = await readOriginalOfStory(desk.library.db, storyId)
    expect(kept.fileName).toBe('réport.txt')
    expect(Buffer.from(kept.bytes).equals(Buffer.from(original))).toBe(true)
  })

  it('keeps the same article twice when it is imported twice, but its bytes once', async () => {
    const desk = await openDesk()
    await desk.story('Ten people came.')
    await desk.story('Ten people came.')
    expect(await listStories(desk.library.db)).toHaveLength(2)
    const count = (table: string) =>
      desk.library.sqlite.prepare(`SELECT count(*) FROM ${table}`).pluck().get()
    expect([count('texts'), count('originals')]).toEqual([1, 1])
  })

  it('refuses an article in which nothing is left', async () => {
    const desk = await openDesk()
    const draft = { ...draftOf('x'), text: ' \n', blocks: [] }
    const input = { draft, original: Buffer.from(''), fileName: null, fields: storyFields }
    expect(await refusalOf(importStory(desk.context, input))).toMatchObject({ code: 'empty' })
  })
})

describe('the list of stories', () => {
  it('says how far the check of each has come, and leaves out what was deleted', async () => {
    const desk = await openDesk()
    const { story } = await desk.story('Ten people came on Monday, he said.')
    const quiet = await desk.story('Nothing here.')
    const gone = await desk.story('Gone.')
    const first = await desk.claim(story.id, 'Ten people')
    const second = await desk.claim(story.id, 'Monday')
    await desk.claim(story.id, 'he said')
    await setFinding(desk.context, { ...first, finding: 'incorrect' })
    await signOff(desk.context, { id: first.id, revision: 2 })
    await moveClaim(desk.context, { ...second, to: 'awaiting_reply' })
    await createCorrection(desk.context, {
      storyId: story.id,
      fields: correctionFields,
      claimIds: [first.id],
    })
    await deleteStory(desk.context, { id: gone.story.id, revision: 1 })
    const list = (await listStories(desk.library.db)).map((summary) => storySummarySchema.parse(summary))
    const byId = new Map(list.map((summary) => [summary.story.id, summary]))
    expect([...byId.keys()].sort()).toEqual([story.id, quiet.story.id].sort())
    expect(byId.get(story.id)).toMatchObject({
      wordCount: 10,
      claimCount: 3,
      signedOffCount: 1,
      awaitingCount: 1,
      findingCounts: { incorrect: 1, none: 2 },
      correctionCount: 1,
    })
    expect(byId.get(quiet.story.id)).toMatchObject({ claimCount: 0, findingCounts: {}, correctionCount: 0 })
  })

  it('begins with the story that was worked on last, even where only a claim was', async () => {
    const desk = await openDesk()
    const { story: older } = await desk.story('Ten people came.')
    const { story: newer } = await desk.story('Nothing here.')
    const order = async () => (await listStories(desk.library.db)).map((summary) => summary.story.id)
    expect(await order()).toEqual([newer.id, older.id])
    await desk.claim(older.id, 'Ten people')
    expect(await order()).toEqual([older.id, newer.id])
  })
})

describe('a story', () => {
  it('can be archived and brought back, and changes around its text', async () => {
    const desk = await openDesk()
    const { story } = await desk.story('Ten people came.')
    await archiveStory(desk.context, { ...story, isArchived: true })
    const archived = await desk.read('stories', story.id)
    expect(archived.archivedAt).not.toBeNull()
    await archiveStory(desk.context, { ...archived, isArchived: false })
    const back = await desk.read('stories', story.id)
    expect(back.archivedAt).toBeNull()
    await updateStory(desk.context, { ...back, fields: { deadline: '2026-03-13T17:00:00.000Z' } })
    expect(await desk.read('stories', story.id)).toMatchObject({
      deadline: '2026-03-13T17:00:00.000Z',
      byline: 'Jo Marsh',
    })
  })

  it('that was deleted does not open', async () => {
    const desk = await openDesk()
    const { story } = await desk.story('Ten people came.')
    await deleteStory(desk.context, story)
    expect(await refusalOf(openStory(desk.library.db, story.id))).toMatchObject({ code: 'not_found' })
  })
})

describe('arranging an article anew', () => {
  it('makes a version with the part back in, and moves every claim along with its words', async () => {
    const desk = await openDesk()
    const { story, version } = await desk.story('Ten people came.', 'On Monday, he said.')
    const claim = await desk.claim(story.id, 'Monday')
    const written = await restructureStory(desk.context, {
      ...story,
      edits: [{ kind: 'put_back', item: 0, as: 'caption' }],
    })
    const file = storyFileSchema.parse(await openStory(desk.library.db, story.id))
    expect(file.version).toMatchObject({ number: 2, origin: 'restructure', setAside: [] })
    expect(file.text).toContain('Sign up for our newsletter')
    expect(file.anchors).toHaveLength(1)
    const [anchor] = file.anchors
    expect(file.text.slice(anchor?.start, anchor?.end)).toBe('Monday')
    expect(anchor).toMatchObject({ claimId: claim.id, versionId: file.version.id, state: 'unchanged' })
    const kept = await desk.library.db
      .selectFrom('anchors')
      .selectAll()
      .where('versionId', '=', version.id)
      .execute()
    expect(kept).toHaveLength(1)
    expect(new Set(written.changes.map(({ table }) => table))).toEqual(
      new Set(['versions', 'stories', 'anchors']),
    )
  })

  it('gives the story the headline that the article then has', async () => {
    const desk = await openDesk()
    const { story } = await desk.story('Ten people came.', 'On Monday.')
    await restructureStory(desk.context, {
      ...story,
      edits: [
        { kind: 'set_aside', block: 0 },
        { kind: 'set_kind', block: 1, as: 'headline' },
      ],
    })
    expect((await desk.read('stories', story.id)).headline).toBe('On Monday.')
  })

  it('refuses to set words of claims aside, and names the claims', async () => {
    const desk = await openDesk()
    const { story } = await desk.story('Ten people came.', 'On Monday, he said.')
    await desk.claim(story.id, 'Ten people')
    await desk.claim(story.id, 'Monday')
    await desk.claim(story.id, 'came.\n\nOn')
    const before = await snapshot(desk.library.db)
    const edits = [{ kind: 'set_aside', block: 2 }] as const
    const refusal = await refusalOf(restructureStory(desk.context, { ...story, edits }))
    expect(refusal.code).toBe('not_allowed')
    expect(refusal.message).toContain('claims 2, 3')
    expect(await snapshot(desk.library.db)).toEqual(before)
  })

  it('refuses what would change nothing, and what would leave no words', async () => {
    const desk = await openDesk()
    const { story } = await desk.story('Ten people came.')
    const arrange = (...edits: Parameters<typeof restructureStory>[1]['edits']) =>
      refusalOf(restructureStory(desk.context, { ...story, edits }))
    expect(await arrange({ kind: 'set_kind', block: 1, as: 'paragraph' })).toMatchObject({
      code: 'bad_input',
    })
    expect(await arrange({ kind: 'set_kind', block: 9, as: 'quote' })).toMatchObject({ code: 'bad_input' })
    expect(await arrange({ kind: 'set_aside', block: 0 }, { kind: 'set_aside', block: 0 })).toMatchObject({
      code: 'empty',
    })
  })

  it('refuses marks that were made on the arrangement before', async () => {
    const desk = await openDesk()
    const { story, version } = await desk.story('Ten people came.', 'On Monday.')
    await restructureStory(desk.context, { ...story, edits: [{ kind: 'put_back', item: 0, as: 'quote' }] })
    const mark = createClaim(desk.context, {
      storyId: story.id,
      versionId: version.id,
      span: { start: 0, end: 5 },
      type: 'other',
    })
    expect(await refusalOf(mark)).toMatchObject({ code: 'not_allowed' })
  })

  it('is taken back whole by undo', async () => {
    const desk = await openDesk()
    const { story } = await desk.story('Ten people came.', 'On Monday.')
    await desk.claim(story.id, 'Monday')
    const before = await snapshot(desk.library.db)
    await restructureStory(desk.context, { ...story, edits: [{ kind: 'put_back', item: 0, as: 'quote' }] })
    await undo(desk.context, story.id)
    expect(await snapshot(desk.library.db)).toEqual(before)
  })
})
