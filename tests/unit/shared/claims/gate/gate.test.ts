import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gateOf } from '../../../../../shared/claims/gate/gate.ts'
import type { GateFacts } from '../../../../../shared/claims/gate/gate-facts.ts'
import { usualHouseRules } from '../../../../../shared/claims/rule-presets.ts'
import type { CopyNote } from '../../../../../shared/claims/notes/copy-note.ts'
import { claimTypes } from '../../../../../shared/domain/claim-type.ts'
import { findings, workflows } from '../../../../../shared/domain/claim-status.ts'
import type { Override } from '../../../../../shared/domain/override.ts'
import type { StoryFile } from '../../../../../shared/domain/story-file.ts'
import {
  aClaim,
  aCorrection,
  anAnchor,
  aReading,
  aSource,
  aStoryFile,
  someEvidence,
} from '../../export/entities.ts'

const now = '2026-11-21T09:30:00.000Z'
const done = { workflow: 'signed_off', finding: 'confirmed', findingAt: '2026-11-20T10:00:00.000Z' } as const

function gate(over: Partial<StoryFile>, more: Partial<GateFacts> = {}) {
  const facts = { file: aStoryFile(over), sentences: [], notes: [], rules: usualHouseRules, now }
  return gateOf({ ...facts, ...more })
}

const groups = (...args: Parameters<typeof gate>) => gate(...args).standing.map(({ group }) => group)
const backed = { anchors: [anAnchor()], evidence: [someEvidence()], sources: [aSource()] }

describe('at the gate', () => {
  it('nothing stands of a claim that was found to hold, backed and signed off', () => {
    expect(groups({ ...backed, claims: [aClaim(done)] })).toEqual([])
  })

  it('stands what is open, has other words, or was found wrong and left', () => {
    expect(groups({ ...backed, claims: [aClaim()] })).toEqual(['open_claims'])
    const changed = [anAnchor({ state: 'text_changed' })]
    expect(groups({ ...backed, anchors: changed, claims: [aClaim(done)] })).toEqual(['changed_words'])
    const wrong = aClaim({ ...done, finding: 'incorrect' })
    expect(groups({ ...backed, claims: [wrong] })).toEqual(['found_wrong'])
    expect(groups({ ...backed, claims: [{ ...wrong, proposedChange: 'stet' }] })).toEqual([])
    const tie = { id: 't', correctionId: 'correction-1', claimId: 'claim-1' }
    const entry = { corrections: [aCorrection()], correctionClaims: [tie] }
    expect(groups({ ...backed, ...entry, claims: [wrong] })).toEqual([])
    expect(
      groups({ ...backed, ...entry, corrections: [aCorrection({ status: 'rejected' })], claims: [wrong] }),
    ).toEqual(['found_wrong'])
    expect(groups({ ...backed, claims: [aClaim({ ...done, finding: 'cut' })] })).toEqual(['found_wrong'])
  })

  it('stand drafts of corrections, proposed wordings, dead links and what is due', () => {
    expect(groups({ corrections: [aCorrection({ status: 'draft' })] })).toEqual(['corrections'])
    const proposed = aClaim({ ...done, proposedChange: 'proposed' })
    expect(groups({ ...backed, claims: [proposed] })).toEqual(['proposed_wordings'])
    const gone = { ...backed, sources: [aSource({ httpStatus: 404 })], claims: [aClaim(done)] }
    expect(groups(gone)).toEqual(['dead_links'])
    const due = aClaim({ ...done, recheckAt: '2026-11-21T09:00:00.000Z' })
    expect(groups({ ...backed, claims: [due] })).toEqual(['stale'])
  })

  it('stands a quotation with other words than its excerpt', () => {
    const claim = aClaim({ ...done, type: 'direct_quote' })
    const file = {
      claims: [claim],
      anchors: [anAnchor({ exact: '“We did not go north.”' })],
      sources: [aSource({ kind: 'transcript' })],
    }
    const said = (excerpt: string) => ({ ...file, evidence: [someEvidence({ level: 'primary', excerpt })] })
    expect(groups(said('We did not go north.'))).toEqual([])
    const [item] = gate(said('We did go north.')).standing
    expect(item).toMatchObject({
      group: 'quotations',
      what: 'The quotation differs from its source: “not”.',
    })
  })

  it('stands a second read that found something else, with both findings, until it is settled for this pair', () => {
    const claim = aClaim({ ...done, type: 'casualty_count' })
    const primary = { ...backed, evidence: [someEvidence({ level: 'primary' })], claims: [claim] }
    const differing = aReading({ finding: 'incorrect' })
    const [item] = gate({ ...primary, secondReadings: [differing] }).standing
    expect(item).toMatchObject({
      group: 'second_reads',
      what: 'Found confirmed, read again as incorrect: nobody has settled it.',
    })
    const kept = { ...differing, settledFinding: 'confirmed' } as const
    expect(groups({ ...primary, secondReadings: [kept] })).toEqual([])
    const changed = aClaim({ ...claim, finding: 'confirmed_with_attribution' })
    expect(groups({ ...primary, claims: [changed], secondReadings: [kept] })).toEqual(['second_reads'])
  })

  it('stand unread sentences and copy notes by their words, wherever those move', () => {
    const text = 'One.\n\nTwo.\n\nTwo.'
    const at = (start: number) => ({ start, end: start + 4 })
    const note: CopyNote = {
      ...at(6),
      rule: 'doubled_word',
      message: '“Two” stands twice.',
      other: null,
      suggestion: null,
      claimType: 'other',
    }
    const file = { text, claims: [aClaim(done)], ...backed, anchors: [anAnchor(at(0))] }
    const { standing } = gate(file, { sentences: [at(0), at(6), at(12)], notes: [note] })
    expect(standing.map(({ group, subject }) => [group, subject])).toEqual([
      ['unread', '1 Two.'],
      ['unread', '2 Two.'],
      ['copy_notes', '1 doubled_word Two.'],
    ])
    const moved = gate(
      { ...file, text: `Zero.\n\n${text}`, anchors: [anAnchor(at(7))] },
      { sentences: [{ start: 0, end: 5 }, at(7), at(13), at(19)] },
    )
    expect(moved.standing.map(({ subject }) => subject)).toEqual(['1 Zero.', '1 Two.', '2 Two.'])
  })
})

const aClaimInAnyState = fc
  .record({
    type: fc.constantFrom(...claimTypes),
    finding: fc.constantFrom(...findings),
    workflow: fc.constantFrom(...workflows),
    proposedChange: fc.constantFrom('none' as const, 'proposed' as const, 'stet' as const),
    recheckAt: fc.option(fc.constantFrom('2026-11-21T09:00:00.000Z', '2026-11-22T09:00:00.000Z')),
  })
  .map((fields) => aClaim(fields))

describe('overrides', () => {
  it('let everything pass that they were made for, and nothing once it has changed', () => {
    fc.assert(
      fc.property(aClaimInAnyState, fc.constantFrom(...findings), (claim, later) => {
        const { standing } = gate({ ...backed, claims: [claim] })
        const overrides = standing.map(({ group, subject, basis, what }, index): Override => {
          return {
            id: `override-${index}`,
            storyId: 'story-1',
            group,
            subject,
            basis,
            what,
            reason: 'It is so.',
            madeBy: 'person-1',
            madeAt: now,
            withdrawnBy: null,
            withdrawnAt: null,
            revision: 1,
          }
        })
        const passed = gate({ ...backed, claims: [claim], overrides })
        expect(passed.standing).toEqual([])
        expect(passed.overridden.map(({ key }) => key)).toEqual(standing.map(({ key }) => key))
        const withdrawn = overrides.map((one) => ({ ...one, withdrawnBy: 'person-1', withdrawnAt: now }))
        expect(gate({ ...backed, claims: [claim], overrides: withdrawn })).toEqual({
          standing,
          overridden: [],
          void: [],
        })
        fc.pre(later !== claim.finding)
        const changed = gate({ ...backed, claims: [{ ...claim, finding: later, findingAt: now }], overrides })
        expect(changed.overridden).toEqual([])
        expect(changed.void).toEqual(overrides)
      }),
    )
  })

  it('leave nothing out: what stands and what was let pass is what was found', () => {
    fc.assert(
      fc.property(fc.array(aClaimInAnyState, { maxLength: 4 }), fc.nat(), (claims, pick) => {
        const named = claims.map((claim, index) => ({ ...claim, id: `claim-${index}`, number: index + 1 }))
        const all = gate({ claims: named }).standing
        expect(new Set(all.map(({ key }) => key)).size).toBe(all.length)
        const item = all[pick % Math.max(1, all.length)]
        if (item === undefined) return
        const { group, subject, basis, what } = item
        const made = { id: 'o', storyId: 's', reason: 'r', madeBy: 'p', madeAt: now }
        const override = {
          ...made,
          group,
          subject,
          basis,
          what,
          withdrawnBy: null,
          withdrawnAt: null,
          revision: 1,
        }
        const { standing, overridden } = gate({ claims: named, overrides: [override] })
        expect(overridden.map(({ key }) => key)).toEqual([item.key])
        expect(standing).toEqual(all.filter(({ key }) => key !== item.key))
      }),
    )
  })
})
