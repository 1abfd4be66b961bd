import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import {
  applyToStory,
  keepVeils,
  openedStory,
  useStoryStore,
} from '../../../../renderer/stores/story-store.ts'
import { useSettingsStore } from '../../../../renderer/stores/settings-store.ts'
import { selectGate } from '../../../../renderer/stores/gate-selectors.ts'
import { selectClaim, selectCorrectionLinks } from '../../../../renderer/stores/story-selectors.ts'
import { presetRules } from '../../../../shared/claims/rule-presets.ts'
import { houseRulesId } from '../../../../shared/domain/house-rules.ts'
import { defaultSettings } from '../../../../shared/domain/settings.ts'
import { aClaim, anAnchor, aReading, aStoryFile } from '../../shared/export/entities.ts'
import { tableOf } from '../../../../renderer/stores/entity-table.ts'

const now = '2026-11-21T09:30:00.000Z'
const toll = aClaim({
  id: 'toll',
  type: 'casualty_count',
  finding: 'incorrect',
  findingBy: 'ana',
  findingAt: now,
  workflow: 'ready_for_review',
  note: 'The morgue counts 31.',
  proposedChange: 'proposed',
  proposedText: '31',
})
const other = aClaim({ id: 'other', number: 2, type: 'other', finding: 'confirmed', findingBy: 'ana' })
const file = aStoryFile({
  claims: [toll, other],
  anchors: [anAnchor({ claimId: 'toll' }), anAnchor({ id: 'a2', claimId: 'other', start: 30, end: 35 })],
  correctionClaims: [{ id: 'tie', claimId: 'toll', correctionId: 'c' }],
})

function sitDown(me: string | null, rules = presetRules.investigative): void {
  const kept = { id: houseRulesId, rules, changedBy: null, changedAt: now, revision: 1 }
  useSettingsStore.setState(({ tables }) => ({
    settings: { ...defaultSettings, me },
    tables: { ...tables, houseRules: tableOf([kept]) },
  }))
}

const state = () => useStoryStore.getState()
const shown = () => {
  const claim = selectClaim(state(), 'toll')
  return [claim?.finding, claim?.note, claim?.proposedText, selectCorrectionLinks(state(), 'toll').length]
}

beforeEach(() => {
  sitDown('ben')
  useStoryStore.setState({ wanted: file.story.id, open: openedStory(file), failure: null })
})

describe('what a blind second reader may see', () => {
  it('is the claim as if nobody had found anything; the others stay as they are', () => {
    expect(shown()).toEqual(['none', '', null, 0])
    expect(selectClaim(state(), 'other')).toBe(other)
    expect(state().open?.whole.claims.byId.get('toll')).toBe(toll)
  })

  it('changes with who sits at the desk and with the rules', () => {
    onTestFinished(keepVeils())
    sitDown('ana')
    expect(shown()).toEqual(['incorrect', 'The morgue counts 31.', '31', 1])
    sitDown('ben')
    expect(shown()).toEqual(['none', '', null, 0])
    sitDown('ben', presetRules.daily)
    expect(shown()).toEqual(['incorrect', 'The morgue counts 31.', '31', 1])
    expect(state().open?.tables).toBe(state().open?.whole)
  })

  it('stays so over writes of others, and opens with the own reading', () => {
    const changed = { ...toll, finding: 'unverifiable', revision: toll.revision + 1 } as const
    applyToStory({ seq: 9, changes: [{ table: 'claims', id: 'toll', value: changed }] })
    expect(shown()).toEqual(['none', '', null, 0])
    const reading = aReading({ claimId: 'toll', readBy: 'ben', isBlind: true })
    applyToStory({ seq: 10, changes: [{ table: 'secondReadings', id: reading.id, value: reading }] })
    expect(shown()).toEqual(['unverifiable', 'The morgue counts 31.', '31', 1])
  })

  it('leaves the gate standing, without what gives the finding away', () => {
    const { open } = state()
    const spotting = {
      versionId: file.version.id,
      sentences: [],
      spotted: { candidates: [], notes: [] },
    } as unknown as Parameters<typeof selectGate>[0]['spotting']
    const gate = selectGate({ open, spotting, rules: presetRules.investigative, now })
    const ofToll = gate?.standing.filter(({ place }) => place.kind === 'claim' && place.claimId === 'toll')
    expect(ofToll?.map(({ group }) => group)).toEqual(['second_reads'])
  })
})
