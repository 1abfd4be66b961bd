import { beforeEach, describe, expect, it } from 'vitest'
import {
  selectAnchors,
  selectClaimCounts,
  selectClaimOrder,
  selectClaims,
  selectEvidence,
  selectStorySources,
  selectWords,
} from '../../../../renderer/stores/story-selectors.ts'
import {
  applyToStory,
  isTextOutdated,
  missingSources,
  openedStory,
  useStoryStore,
} from '../../../../renderer/stores/story-store.ts'
import type { EntityChange } from '../../../../shared/domain/entity-change.ts'
import type { Anchor } from '../../../../shared/domain/anchor.ts'
import { aClaim, anAnchor, aSource, aStory, aStoryFile, someEvidence } from '../../shared/export/entities.ts'

let seq = 0

function change(...changes: EntityChange[]): void {
  seq += 1
  applyToStory({ seq, changes })
}

const place = (claimId: string, start: number, end: number, over: Partial<Anchor> = {}) =>
  anAnchor({ id: `${claimId}@${start}`, claimId, start, end, ...over })

beforeEach(() => {
  const file = aStoryFile({
    claims: ['late', 'early', 'long'].map((id, index) => aClaim({ id, number: index + 1 })),
    anchors: [place('late', 35, 40), place('early', 17, 20), place('early', 50, 55), place('long', 17, 33)],
    evidence: [someEvidence({ id: 'e1', claimId: 'late' })],
    sources: [aSource()],
  })
  useStoryStore.setState({ wanted: file.story.id, open: openedStory(file), failure: null })
})

const state = () => useStoryStore.getState()

describe('the claims of the open story', () => {
  it('stand in the order of the text, the longer first where two begin together', () => {
    expect(selectClaimOrder(state())).toEqual(['long', 'early', 'late'])
    expect(selectClaims(state()).map((claim) => claim.id)).toEqual(['long', 'early', 'late'])
  })

  it('come last when they have lost their places', () => {
    change({ table: 'claims', id: 'lost', value: aClaim({ id: 'lost', number: 4 }) })
    expect(selectClaimOrder(state())).toEqual(['long', 'early', 'late', 'lost'])
    expect(selectWords(state(), 'lost')).toBe('')
  })

  it('keep their order, places and evidence as they are when one of them gets a finding', () => {
    const before = [
      selectClaimOrder(state()),
      selectAnchors(state(), 'early'),
      selectEvidence(state(), 'late'),
    ]
    change({
      table: 'claims',
      id: 'early',
      value: aClaim({ id: 'early', revision: 2, finding: 'confirmed' }),
    })
    const after = [
      selectClaimOrder(state()),
      selectAnchors(state(), 'early'),
      selectEvidence(state(), 'late'),
    ]
    after.forEach((list, index) => {
      expect(list).toBe(before[index])
    })
  })

  it('keep the evidence of the others as it is when one of them gets more', () => {
    const before = selectEvidence(state(), 'late')
    change({ table: 'evidence', id: 'e2', value: someEvidence({ id: 'e2', claimId: 'early' }) })
    expect(selectEvidence(state(), 'late')).toBe(before)
    expect(selectEvidence(state(), 'early').map(({ id }) => id)).toEqual(['e2'])
  })

  it('are counted by what is done', () => {
    expect(selectClaimCounts(state())).toEqual({ total: 3, signedOff: 0 })
    change({
      table: 'claims',
      id: 'late',
      value: aClaim({ id: 'late', revision: 2, workflow: 'signed_off' }),
    })
    expect(selectClaimCounts(state())).toEqual({ total: 3, signedOff: 1 })
  })

  it('show places in the current version only', () => {
    change({ table: 'anchors', id: 'old', value: place('late', 0, 3, { id: 'old', versionId: 'version-0' }) })
    expect(selectAnchors(state(), 'late').map(({ start }) => start)).toEqual([35])
  })

  it('answer the same empty list for every claim without evidence', () => {
    expect(selectEvidence(state(), 'early')).toBe(selectEvidence(state(), 'nobody'))
  })
})

describe('the open story', () => {
  it('takes no claims of another story', () => {
    change({ table: 'claims', id: 'alien', value: aClaim({ id: 'alien', storyId: 'story-2' }) })
    expect(selectClaimOrder(state())).not.toContain('alien')
  })

  it('notices evidence whose source it has not got', () => {
    const evidence = someEvidence({ id: 'e2', claimId: 'early', sourceId: 'reused' })
    change({ table: 'evidence', id: 'e2', value: evidence })
    const { open } = state()
    expect(open === null ? null : missingSources(open)).toEqual(['reused'])
    expect(selectStorySources(state()).map(({ id }) => id)).toEqual(['source-1'])
    change({ table: 'sources', id: 'reused', value: aSource({ id: 'reused' }) })
    expect(selectStorySources(state()).map(({ id }) => id)).toEqual(['source-1', 'reused'])
  })

  it('notices that its text is no longer the current one', () => {
    const isOutdated = () =>
      state().open !== null && isTextOutdated(state().open ?? openedStory(aStoryFile()))
    expect(isOutdated()).toBe(false)
    change({ table: 'stories', id: 'story-1', value: aStory({ revision: 2, currentVersionId: 'version-2' }) })
    expect(isOutdated()).toBe(true)
  })

  it('stays smooth with 2,000 claims: one finding works out nothing but the list of claims', () => {
    const ids = Array.from({ length: 2000 }, (_, index) => `c${index}`)
    const file = aStoryFile({
      claims: ids.map((id, index) => aClaim({ id, number: index + 1 })),
      anchors: ids.map((id, index) => place(id, index, index + 1)),
    })
    useStoryStore.setState({ open: openedStory(file) })
    const [order, untouched] = [selectClaimOrder(state()), state().open?.tables.claims.byId.get('c1')]
    change({ table: 'claims', id: 'c7', value: aClaim({ id: 'c7', revision: 2, finding: 'cut' }) })
    expect(selectClaimOrder(state())).toBe(order)
    expect(state().open?.tables.claims.byId.get('c1')).toBe(untouched)
  })
})
