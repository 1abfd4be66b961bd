import { beforeEach, describe, expect, it } from 'vitest'
import { loadCorrections } from '../../../../renderer/stores/correction-actions.ts'
import { selectCorrections, useCorrectionLogStore } from '../../../../renderer/stores/correction-log-store.ts'
import { distributeChanges } from '../../../../renderer/stores/distribute-changes.ts'
import { keepStoryComplete } from '../../../../renderer/stores/keep-story-complete.ts'
import { useLibraryStore } from '../../../../renderer/stores/library-store.ts'
import { loadLibrary, openStory } from '../../../../renderer/stores/story-actions.ts'
import { selectStory, selectStorySources } from '../../../../renderer/stores/story-selectors.ts'
import { useStoryStore } from '../../../../renderer/stores/story-store.ts'
import { useViewStore } from '../../../../renderer/stores/view-store.ts'
import type { EntityChange } from '../../../../shared/domain/entity-change.ts'
import type { Story } from '../../../../shared/domain/story.ts'
import type { StorySummary } from '../../../../shared/domain/story-summary.ts'
import {
  aClaim,
  aCorrection,
  aSource,
  aStory,
  aStoryFile,
  someEvidence,
} from '../../shared/export/entities.ts'
import { fakeApi, later, turn } from './fake-api.ts'

let seq = 0

function push(...changes: EntityChange[]): void {
  seq += 1
  distributeChanges({ seq, changes })
}

function summary(over: Partial<Story>): StorySummary {
  return {
    story: aStory(over),
    wordCount: 10,
    wordsRead: 0,
    claimCount: 1,
    signedOffCount: 0,
    awaitingCount: 0,
    findingCounts: {},
    correctionCount: 0,
    touchedAt: '2026-03-12T14:20:00.000Z',
  }
}

const ok = (value: unknown) => ({ ok: true, value })
const noLog = { correctionClaims: [], placesToFix: [] }

beforeEach(() => {
  useStoryStore.setState({ wanted: null, open: null, failure: null })
  useLibraryStore.setState({ summaries: null, isStale: true, failure: null })
})

describe('a store that is being loaded', () => {
  it('gets what was written while the answer was on its way', async () => {
    const answer = later<unknown>()
    fakeApi({ 'correction:list': () => answer.promise })
    const loading = loadCorrections()
    await turn()
    const newer = aCorrection({ id: 'c2', number: 2 })
    push({ table: 'corrections', id: 'c2', value: newer })
    answer.settle(ok({ corrections: [aCorrection({ id: 'c1' })], ...noLog }))
    await loading
    expect(selectCorrections(useCorrectionLogStore.getState()).map(({ id }) => id)).toEqual(['c2', 'c1'])
  })

  it('keeps what it had when loading fails, and says why', async () => {
    fakeApi({ 'story:list': () => ok([summary({})]) })
    await loadLibrary()
    fakeApi({})
    await loadLibrary()
    expect(useLibraryStore.getState()).toMatchObject({
      summaries: [{ wordCount: 10 }],
      failure: { code: 'not_found' },
    })
  })
})

describe('the rows of the library', () => {
  beforeEach(async () => {
    fakeApi({ 'story:list': () => ok([summary({ id: 'a' }), summary({ id: 'b' })]) })
    await loadLibrary()
  })

  const ids = () => useLibraryStore.getState().summaries?.map(({ story }) => story.id)

  it('follow a change of a story without asking for the list again', () => {
    push({ table: 'stories', id: 'a', value: aStory({ id: 'a', revision: 2, note: 'hold' }) })
    expect(useLibraryStore.getState().summaries?.[0]?.story.note).toBe('hold')
    expect(useLibraryStore.getState().isStale).toBe(false)
  })

  it('lose a deleted story, and ask for the list when it comes back', () => {
    push({
      table: 'stories',
      id: 'a',
      value: aStory({ id: 'a', revision: 2, deletedAt: '2026-11-20T09:30:00.000Z' }),
    })
    expect(ids()).toEqual(['b'])
    expect(useLibraryStore.getState().isStale).toBe(false)
    push({ table: 'stories', id: 'a', value: aStory({ id: 'a', revision: 3 }) })
    expect(useLibraryStore.getState().isStale).toBe(true)
  })

  it('are stale once a claim was written, since the library counts claims', () => {
    push({ table: 'claims', id: 'x', value: aClaim({ id: 'x', storyId: 'a' }) })
    expect(useLibraryStore.getState().isStale).toBe(true)
  })
})

describe('opening a story', () => {
  it('shows the one asked for last, whichever answer comes first', async () => {
    const slow = later<unknown>()
    fakeApi({
      'story:open': ({ storyId }) =>
        storyId === 'a' ? slow.promise : ok(aStoryFile({ story: aStory({ id: 'b', headline: 'B' }) })),
    })
    const first = openStory('a')
    await openStory('b')
    slow.settle(ok(aStoryFile({ story: aStory({ id: 'a', headline: 'A' }) })))
    await first
    expect(selectStory(useStoryStore.getState())?.headline).toBe('B')
  })

  it('says why it could not be opened', async () => {
    fakeApi({})
    await openStory('a')
    expect(useStoryStore.getState().failure?.code).toBe('not_found')
  })
})

describe('the open story', () => {
  it('gets the text of a version that a write has made', async () => {
    const stop = keepStoryComplete()
    fakeApi({ 'story:open': () => ok(aStoryFile()) })
    await openStory('story-1')
    const story = aStory({ revision: 2, currentVersionId: 'version-2' })
    const version = { ...aStoryFile().version, id: 'version-2', number: 2 }
    const requests = fakeApi({ 'story:open': () => ok(aStoryFile({ story, version, text: 'Shorter' })) })
    push({ table: 'stories', id: 'story-1', value: story })
    await turn()
    expect(useStoryStore.getState().open).toMatchObject({ text: 'Shorter', version: { number: 2 } })
    expect(requests).toHaveLength(1)
    stop()
  })

  it('gets a source of the library that was put onto a claim, and asks for it once', async () => {
    const stop = keepStoryComplete()
    fakeApi({ 'story:open': () => ok(aStoryFile({ claims: [aClaim()] })) })
    await openStory('story-1')
    const source = aSource({ id: 'reused' })
    const requests = fakeApi({
      'source:open': () => ok({ source, contacts: [], attachments: [], evidence: [], uses: [] }),
    })
    push({ table: 'evidence', id: 'e1', value: someEvidence({ id: 'e1', sourceId: 'reused' }) })
    push({ table: 'evidence', id: 'e2', value: someEvidence({ id: 'e2', sourceId: 'reused' }) })
    await turn()
    expect(selectStorySources(useStoryStore.getState())).toEqual([source])
    expect(requests).toHaveLength(1)
    stop()
  })

  it('leaves the desk when it is deleted', async () => {
    const stop = keepStoryComplete()
    fakeApi({ 'story:open': () => ok(aStoryFile()) })
    await openStory('story-1')
    push({
      table: 'stories',
      id: 'story-1',
      value: aStory({ revision: 2, deletedAt: '2026-11-20T09:30:00.000Z' }),
    })
    expect(useStoryStore.getState().open).toBeNull()
    expect(useViewStore.getState().view).toBe('library')
    stop()
  })
})
