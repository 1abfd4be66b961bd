import { beforeEach, describe, expect, it } from 'vitest'
import {
  createClaim,
  deleteClaim,
  setFinding,
  updateClaim,
} from '../../../../renderer/stores/claim-actions.ts'
import { useConflictStore } from '../../../../renderer/stores/conflict-store.ts'
import { distributeChanges } from '../../../../renderer/stores/distribute-changes.ts'
import { undo } from '../../../../renderer/stores/history-actions.ts'
import { useNoticesStore } from '../../../../renderer/stores/notify.ts'
import { useSaveStateStore } from '../../../../renderer/stores/save-state-store.ts'
import { openedStory, useStoryStore } from '../../../../renderer/stores/story-store.ts'
import { useViewStore } from '../../../../renderer/stores/view-store.ts'
import type { Claim } from '../../../../shared/domain/claim.ts'
import { aClaim, aStoryFile } from '../../shared/export/entities.ts'
import { fakeApi, later, refusal, turn } from './fake-api.ts'

let seq = 0
let lastId = 0
/** Another claim for each test: the window remembers which revisions it has made. */
let id = ''

/** The library, as far as these tests go: one claim that is written with a revision check. */
function libraryWith(claim: Claim) {
  let stored = claim
  const write = (change: Partial<Claim>) => {
    stored = { ...stored, ...change, revision: stored.revision + 1 }
    seq += 1
    return { ok: true, value: { seq, changes: [{ table: 'claims', id, value: stored }] } } as const
  }
  const checked =
    (change: (input: Record<string, unknown>) => Partial<Claim>) => (input: Record<string, unknown>) =>
      input['revision'] === stored.revision
        ? write(change(input))
        : refusal('revision_conflict', 'This claim was changed elsewhere.', stored)
  return {
    answers: {
      'claim:set-finding': checked(({ finding }) => ({ finding }) as Partial<Claim>),
      'claim:update': checked(({ fields }) => fields as Partial<Claim>),
      'history:undo': () => write({ finding: 'none' }),
    },
    stored: () => stored,
    /** Another window writes; this one hears of it unless it is cut off. */
    elsewhere: (change: Partial<Claim>, isHeard = true) => {
      const { value } = write(change)
      if (isHeard) distributeChanges(value)
    },
  }
}

function shown(): Claim | undefined {
  return useStoryStore.getState().open?.tables.claims.byId.get(id)
}

const told = () => useNoticesStore.getState().notices.map(({ text }) => text)
const conflict = () => useConflictStore.getState().conflicts[0]

beforeEach(() => {
  lastId += 1
  id = `claim-${lastId}`
  const file = aStoryFile({ claims: [aClaim({ id })] })
  useStoryStore.setState({ wanted: file.story.id, open: openedStory(file), failure: null })
  useNoticesStore.setState({ notices: [] })
  useConflictStore.setState({ conflicts: [] })
  useSaveStateStore.setState({ lastSavedAt: null, pendingCount: 0, failure: null })
  useViewStore.setState({ selectedClaimId: null, view: 'desk' })
})

describe('a finding', () => {
  it('is in the store, and called saved, once the library has acknowledged it', async () => {
    const acknowledged = later<unknown>()
    fakeApi({ 'claim:set-finding': () => acknowledged.promise })
    const writing = setFinding(id, 'confirmed')
    await turn()
    expect(shown()?.finding).toBe('none')
    expect(useSaveStateStore.getState()).toMatchObject({ pendingCount: 1, lastSavedAt: null })

    acknowledged.settle(
      libraryWith(aClaim({ id })).answers['claim:set-finding']({ revision: 1, finding: 'confirmed' }),
    )
    expect((await writing).ok).toBe(true)
    expect(shown()?.finding).toBe('confirmed')
    expect(useSaveStateStore.getState()).toMatchObject({ pendingCount: 0, failure: null })
    expect(useSaveStateStore.getState().lastSavedAt).not.toBeNull()
  })

  it('that could not be stored is told, and nothing is called saved', async () => {
    fakeApi({ 'claim:set-finding': () => refusal('disk_full', 'The disk is full.') })
    const result = await setFinding(id, 'confirmed')
    expect(result).toMatchObject({ ok: false, error: { code: 'disk_full' } })
    expect(shown()?.finding).toBe('none')
    expect(told()).toEqual(['The disk is full.'])
    expect(useSaveStateStore.getState()).toMatchObject({ lastSavedAt: null, failure: { code: 'disk_full' } })
  })

  it('of a claim that is gone is refused without asking', async () => {
    const requests = fakeApi({})
    expect((await setFinding('gone', 'cut')).ok).toBe(false)
    expect(requests).toEqual([])
    expect(told()).toHaveLength(1)
  })

  it('survives a main process that does not answer', async () => {
    fakeApi({
      'claim:set-finding': () => {
        throw new Error('channel closed')
      },
    })
    expect(await setFinding(id, 'cut')).toMatchObject({ ok: false, error: { code: 'internal' } })
    expect(told()[0]).toContain('channel closed')
  })
})

describe('two keys in a row', () => {
  it('never conflict with each other: the second goes on from what the first one left', async () => {
    const library = libraryWith(aClaim({ id }))
    const requests = fakeApi(library.answers)
    const results = await Promise.all([
      setFinding(id, 'confirmed'),
      setFinding(id, 'incorrect'),
      setFinding(id, 'cut'),
    ])
    expect(results.every(({ ok }) => ok)).toBe(true)
    expect(requests.map(({ input }) => input['revision'])).toEqual([1, 2, 3])
    expect(library.stored().finding).toBe('cut')
    expect(shown()?.finding).toBe('cut')
  })

  it('are sent in order, with undo after what it undoes', async () => {
    const library = libraryWith(aClaim({ id }))
    const requests = fakeApi(library.answers)
    await Promise.all([setFinding(id, 'confirmed'), undo('story-1')])
    expect(requests.map(({ channel }) => channel)).toEqual(['claim:set-finding', 'history:undo'])
    expect(shown()?.finding).toBe('none')
  })

  it('go on from an undo as well', async () => {
    const library = libraryWith(aClaim({ id }))
    fakeApi(library.answers)
    const [, , last] = await Promise.all([
      setFinding(id, 'confirmed'),
      undo('story-1'),
      setFinding(id, 'cut'),
    ])
    expect(last).toMatchObject({ ok: true })
  })
})

describe('a claim that was changed in another window', () => {
  it('is written on the new state when this window has shown it', async () => {
    const library = libraryWith(aClaim({ id }))
    fakeApi(library.answers)
    library.elsewhere({ note: 'theirs' })
    expect((await setFinding(id, 'cut')).ok).toBe(true)
    expect(library.stored()).toMatchObject({ note: 'theirs', finding: 'cut' })
  })

  it('shows both sides when it changed under what is being typed', async () => {
    const library = libraryWith(aClaim({ id }))
    fakeApi(library.answers)
    library.elsewhere({ note: 'theirs' })
    void updateClaim(id, { note: 'mine' }, 1)
    await turn()
    expect(conflict()?.sides).toEqual([{ field: 'note', mine: 'mine', theirs: 'theirs' }])
    expect(library.stored().note).toBe('theirs')
  })

  it('takes mine on top of the new revision when mine is kept', async () => {
    const library = libraryWith(aClaim({ id }))
    fakeApi(library.answers)
    library.elsewhere({ finding: 'confirmed' }, false)
    const writing = setFinding(id, 'incorrect')
    await turn()
    conflict()?.keepMine()
    expect((await writing).ok).toBe(true)
    expect(library.stored().finding).toBe('incorrect')
    expect(conflict()).toBeUndefined()
  })

  it('stays as it is when theirs is taken, and the caller is told so', async () => {
    const library = libraryWith(aClaim({ id }))
    fakeApi(library.answers)
    library.elsewhere({ finding: 'confirmed' }, false)
    const writing = setFinding(id, 'incorrect')
    await turn()
    conflict()?.takeTheirs()
    expect(await writing).toMatchObject({ ok: false, error: { code: 'revision_conflict' } })
    expect(library.stored().finding).toBe('confirmed')
    expect(told()).toEqual([])
  })

  it('calls what was typed unsaved when the choice is put off, and not before', async () => {
    const library = libraryWith(aClaim({ id }))
    fakeApi(library.answers)
    library.elsewhere({ note: 'theirs' })
    const writing = updateClaim(id, { note: 'mine' }, 1)
    await turn()
    expect(useSaveStateStore.getState().failure).toBeNull()
    conflict()?.decideLater()
    expect(await writing).toMatchObject({ ok: false, error: { code: 'cancelled' } })
    expect(useSaveStateStore.getState().failure?.code).toBe('revision_conflict')
    expect(conflict()).toBeUndefined()
  })

  it('does not hold up other writes while the person decides', async () => {
    const library = libraryWith(aClaim({ id }))
    fakeApi(library.answers)
    library.elsewhere({ note: 'theirs' })
    void updateClaim(id, { note: 'mine' }, 1)
    await turn()
    expect((await setFinding(id, 'cut')).ok).toBe(true)
  })
})

describe('marking and deleting', () => {
  it('selects the claim that was made', async () => {
    const made = aClaim({ id: 'new', number: 2 })
    seq += 1
    const requests = fakeApi({
      'claim:create': () => ({
        ok: true,
        value: { seq, changes: [{ table: 'claims', id: 'new', value: made }], claimId: 'new' },
      }),
    })
    expect(await createClaim({ start: 0, end: 7 }, 'other')).toBe('new')
    expect(requests[0]?.input).toEqual({
      storyId: 'story-1',
      versionId: 'version-1',
      span: { start: 0, end: 7 },
      type: 'other',
    })
    expect(useViewStore.getState().selectedClaimId).toBe('new')
  })

  it('offers to undo what was deleted', async () => {
    seq += 1
    const requests = fakeApi({
      'claim:delete': () => ({ ok: true, value: { seq, changes: [{ table: 'claims', id, value: null }] } }),
      'history:undo': () => ({ ok: true, value: null }),
    })
    await deleteClaim(id)
    expect(shown()).toBeUndefined()
    const [notice] = useNoticesStore.getState().notices
    expect(notice?.text).toBe('Claim 1 was deleted.')
    notice?.action?.run()
    await turn()
    expect(requests.at(-1)).toEqual({ channel: 'history:undo', input: { storyId: 'story-1' } })
  })
})

describe('undo', () => {
  it('selects the claim that it changed', async () => {
    fakeApi(libraryWith(aClaim({ id, finding: 'cut' })).answers)
    await undo('story-1')
    expect(useViewStore.getState().selectedClaimId).toBe(id)
  })

  it('says so when there is nothing to undo', async () => {
    fakeApi({ 'history:undo': () => ({ ok: true, value: null }) })
    await undo(null)
    expect(told()).toEqual(['There is nothing to undo.'])
    expect(useSaveStateStore.getState()).toMatchObject({ pendingCount: 0, lastSavedAt: null, failure: null })
  })
})
