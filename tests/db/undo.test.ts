import { describe, expect, it } from 'vitest'
import { attachLinks, attachSource } from '../../db/operations/evidence.ts'
import { setFinding } from '../../db/operations/set-finding.ts'
import { redo, undo } from '../../db/operations/undo.ts'
import { updateClaim } from '../../db/operations/update-claim.ts'
import { deleteStory, updateStory } from '../../db/operations/update-story.ts'
import { listStories } from '../../db/repositories/stories.ts'
import { readUndoState } from '../../db/repositories/undo-state.ts'
import { find } from '../../db/search/find.ts'
import { refusalOf } from './helpers/refusal.ts'
import { snapshot } from './helpers/snapshot.ts'
import { openDesk } from './helpers/test-desk.ts'

async function deskWithClaim() {
  const desk = await openDesk()
  const { story } = await desk.story('Ten people came on Monday.')
  const claim = await desk.claim(story.id, 'Ten people')
  return { ...desk, storyId: story.id, claim }
}

describe('undo', () => {
  it('answers with null when there is nothing to take back, and changes nothing', async () => {
    const { context, library, storyId } = await deskWithClaim()
    expect(await redo(context, storyId)).toBeNull()
    expect(await undo(context, 'no-such-story')).toBeNull()
    const before = await snapshot(library.db)
    await undo(context, 'no-such-story')
    expect(await snapshot(library.db)).toEqual(before)
  })

  it('takes back what this person did, not what somebody else did', async () => {
    const { context, as, claim, storyId, read } = await deskWithClaim()
    await setFinding(context, { ...claim, finding: 'incorrect' })
    const ben = await as('Ben Ito')
    await updateStory(ben, { id: storyId, revision: 1, fields: { note: 'by Ben' } })
    await undo(context, storyId)
    expect((await read('claims', claim.id)).finding).toBe('none')
    expect((await read('stories', storyId)).note).toBe('by Ben')
  })

  it('refuses what somebody else has changed since, and changes nothing', async () => {
    const { context, as, claim, storyId, library } = await deskWithClaim()
    await setFinding(context, { ...claim, finding: 'incorrect' })
    const ben = await as('Ben Ito')
    await updateClaim(ben, { id: claim.id, revision: 2, fields: { note: 'by Ben' } })
    const before = await snapshot(library.db)
    expect(await refusalOf(undo(context, storyId))).toMatchObject({ code: 'revision_conflict' })
    expect(await snapshot(library.db)).toEqual(before)
  })

  it('refuses to take away a source that another claim has come to rest on', async () => {
    const desk = await openDesk()
    const one = await desk.story('Ten people came.')
    const other = await desk.story('Eleven people came.')
    const first = await desk.claim(one.story.id, 'Ten')
    const second = await desk.claim(other.story.id, 'Eleven')
    const { changes } = await attachLinks(desk.context, { claimId: first.id, lines: 'https://example.org' })
    const sourceId = changes.find(({ table }) => table === 'sources')?.id ?? ''
    await attachSource(desk.context, { claimId: second.id, sourceId })
    const before = await snapshot(desk.library.db)
    expect(await refusalOf(undo(desk.context, one.story.id))).toMatchObject({ code: 'not_allowed' })
    expect(await snapshot(desk.library.db)).toEqual(before)
  })

  it('of a deleted story is found in the library, and brings it back to the list and the search', async () => {
    const { context, library, storyId } = await deskWithClaim()
    await deleteStory(context, { id: storyId, revision: 1 })
    expect(await listStories(library.db)).toEqual([])
    expect(await find(library.db, { query: 'Monday', limit: 5 })).toEqual([])
    await undo(context, null)
    expect(await listStories(library.db)).toHaveLength(1)
    expect((await find(library.db, { query: 'Monday', limit: 5 })).length).toBeGreaterThan(0)
  })

  it('never brings a revision back that a window has seen, so that no window takes old for new', async () => {
    const { context, claim, storyId } = await deskWithClaim()
    const seen = new Set([claim.revision])
    const written = [
      await setFinding(context, { ...claim, finding: 'incorrect' }),
      await undo(context, storyId),
      await redo(context, storyId),
      await undo(context, storyId),
    ]
    for (const write of written) {
      const [change] = write?.changes ?? []
      const revision = change?.table === 'claims' ? (change.value?.revision ?? 0) : 0
      expect(seen.has(revision)).toBe(false)
      seen.add(revision)
    }
  })

  it('closes the way forward once something new is done', async () => {
    const { context, claim, storyId, read } = await deskWithClaim()
    await setFinding(context, { ...claim, finding: 'incorrect' })
    await undo(context, storyId)
    const { revision } = await read('claims', claim.id)
    await updateClaim(context, { id: claim.id, revision, fields: { note: 'new' } })
    expect(await redo(context, storyId)).toBeNull()
    expect((await read('claims', claim.id)).finding).toBe('none')
  })

  it('says by name what it and redo would turn round', async () => {
    const { context, library, claim, storyId, me } = await deskWithClaim()
    const scope = { actor: me, storyId }
    await setFinding(context, { ...claim, finding: 'incorrect' })
    expect(await readUndoState(library.db, scope)).toEqual({ undo: 'set_finding', redo: null })
    await undo(context, storyId)
    expect(await readUndoState(library.db, scope)).toEqual({ undo: 'create_claim', redo: 'set_finding' })
    await redo(context, storyId)
    expect(await readUndoState(library.db, scope)).toEqual({ undo: 'set_finding', redo: null })
    await undo(context, storyId)
    expect(await readUndoState(library.db, scope)).toEqual({ undo: 'create_claim', redo: 'set_finding' })
    expect(await readUndoState(library.db, { actor: 'somebody', storyId })).toEqual({
      undo: null,
      redo: null,
    })
  })
})
