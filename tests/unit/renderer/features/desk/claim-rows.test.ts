import { beforeEach, describe, expect, it } from 'vitest'
import { holdBackWords } from '../../../../../renderer/features/desk/list/hold-back-words.ts'
import {
  selectShownClaims,
  selectTabCounts,
} from '../../../../../renderer/features/desk/list/claim-list-selectors.ts'
import { surroundingsOf } from '../../../../../renderer/features/desk/claim-surroundings.ts'
import { openClaims } from '../../../../../renderer/stores/claim-filter.ts'
import { applyToStory, openedStory, useStoryStore } from '../../../../../renderer/stores/story-store.ts'
import type { Contact } from '../../../../../shared/domain/source.ts'
import { aClaim, anAnchor, aSource, aStoryFile, someEvidence } from '../../../shared/export/entities.ts'

const now = new Date(2026, 2, 12, 14, 20)
const at = (...parts: [number, number, number, number, number]) => new Date(...parts).toISOString()
const contact = (over: Partial<Contact>): Contact => ({
  id: 'contact',
  sourceId: 's',
  at: at(2026, 2, 12, 9, 0),
  channel: 'call',
  direction: 'outgoing',
  outcome: 'no_reply',
  asked: '',
  answered: '',
  createdBy: null,
  revision: 1,
  ...over,
})

beforeEach(() => {
  const file = aStoryFile({
    claims: [
      aClaim({ id: 'a', number: 1, workflow: 'awaiting_reply' }),
      aClaim({ id: 'b', number: 2, workflow: 'signed_off', finding: 'confirmed' }),
      aClaim({ id: 'c', number: 3, recheckAt: at(2026, 2, 12, 12, 0), finding: 'none', findingAt: null }),
    ],
    anchors: ['a', 'b', 'c'].map((claimId, index) =>
      anAnchor({
        id: `@${claimId}`,
        claimId,
        exact: `words of ${claimId}`,
        start: index * 20,
        end: index * 20 + 10,
      }),
    ),
    sources: [aSource({ id: 's' })],
    evidence: [someEvidence({ id: 'e', claimId: 'a', sourceId: 's' })],
    contacts: [contact({})],
  })
  useStoryStore.setState({ wanted: file.story.id, open: openedStory(file), failure: null })
})

const shown = (filter: Partial<typeof openClaims>) =>
  selectShownClaims(useStoryStore.getState(), { filter: { ...openClaims, ...filter }, order: 'text' }, now)

describe('the claim list', () => {
  it('shows the claims of its tab in the order of the text', () => {
    expect(shown({})).toEqual(['a', 'c'])
    expect(shown({ status: 'all' })).toEqual(['a', 'b', 'c'])
    expect(shown({ status: 'awaiting' })).toEqual(['a'])
  })

  it('can be asked for words of the claims and for warnings', () => {
    expect(shown({ status: 'all', words: 'OF B' })).toEqual(['b'])
    expect(shown({ status: 'all', flags: ['stale_as_of'] })).toEqual(['c'])
  })

  it('stays the same list while no claim comes into it or goes', () => {
    const before = [shown({}), selectTabCounts(useStoryStore.getState())]
    const value = aClaim({ id: 'c', number: 3, finding: 'confirmed', revision: 9 })
    applyToStory({ seq: 1, changes: [{ table: 'claims', id: 'c', value }] })
    expect(useStoryStore.getState().open?.tables.claims.byId.get('c')?.finding).toBe('confirmed')
    expect(shown({})).toBe(before[0])
    expect(selectTabCounts(useStoryStore.getState())).toBe(before[1])
  })

  it('counts the claims of each tab', () => {
    expect(selectTabCounts(useStoryStore.getState())).toEqual({ open: 2, all: 3 })
  })
})

describe('what a row says of the thing that holds a claim back', () => {
  const around = (id: string) => {
    const state = useStoryStore.getState()
    const claim = state.open?.tables.claims.byId.get(id)
    if (claim === undefined) throw new Error(`There is no claim ${id}.`)
    return surroundingsOf(state, claim, now.toISOString())
  }

  it('knows since when somebody has not answered', () => {
    expect(around('a').unansweredSince).toBe(at(2026, 2, 12, 9, 0))
    expect(holdBackWords({ kind: 'awaiting_reply', since: at(2026, 2, 12, 9, 0) }, now)).toBe(
      'awaiting reply since 09:00',
    )
  })

  it('waits for nobody once an answer came in', () => {
    const answer = contact({
      id: 'answer',
      at: at(2026, 2, 12, 10, 0),
      direction: 'incoming',
      outcome: 'reached',
    })
    applyToStory({ seq: 2, changes: [{ table: 'contacts', id: 'answer', value: answer }] })
    expect(around('a').unansweredSince).toBeNull()
    expect(holdBackWords({ kind: 'awaiting_reply', since: null }, now)).toBe('awaiting reply')
  })

  it('counts sources that disagree, and says so when nothing is left to do', () => {
    expect(holdBackWords({ kind: 'sources_disagree', count: 2 }, now)).toBe('2 sources disagree')
    expect(holdBackWords(null, now)).toBe('signed off')
  })
})
