import { describe, expect, it } from 'vitest'
import { flagsOf, type FlagFacts } from '../../../../shared/claims/claim-flags.ts'
import { usualHouseRules } from '../../../../shared/claims/rule-presets.ts'
import { findings } from '../../../../shared/domain/claim-status.ts'
import { aClaim, anAnchor, aSource, someEvidence } from '../export/entities.ts'

const rules = usualHouseRules
const now = '2026-11-21T09:30:00.000Z'

function flags(facts: Partial<FlagFacts>) {
  const plain = { claim: aClaim(), anchors: [anAnchor()], evidence: [], sources: [], now, rules }
  return flagsOf({ ...plain, isInconsistent: false, ...facts })
}

describe('the flags of a claim', () => {
  it('are none on a claim that nobody has looked at', () => {
    expect(flags({})).toEqual([])
  })

  it('tell of another claim that it does not fit', () => {
    expect(flags({ isInconsistent: true })).toEqual(['inconsistent_with'])
  })

  it('tell of words that changed or were lost in one of its places', () => {
    const anchors = [
      anAnchor(),
      anAnchor({ id: 'b', state: 'text_changed' }),
      anAnchor({ id: 'c', state: 'lost' }),
    ]
    expect(flags({ anchors })).toEqual(['text_changed', 'lost_anchor'])
    expect(
      flags({ anchors: [anAnchor({ state: 'moved' }), anAnchor({ state: 'confirmed_by_person' })] }),
    ).toEqual([])
  })

  it.each([
    [404, true],
    [410, true],
    [503, true],
    [200, false],
    [301, false],
    [403, false],
    [null, false],
  ])('tell of a source whose link answered %s: %s', (httpStatus, isBroken) => {
    const facts = { evidence: [someEvidence()], sources: [aSource({ httpStatus })] }
    expect(flags(facts).includes('source_broken')).toBe(isBroken)
  })

  it('tell that it is time to look again, until somebody has', () => {
    const due = { recheckAt: '2026-11-21T09:00:00.000Z' }
    expect(flags({ claim: aClaim({ recheckAt: '2026-11-21T09:30:00.001Z' }) })).toEqual([])
    expect(flags({ claim: aClaim(due) })).toEqual(['stale_as_of'])
    expect(flags({ claim: aClaim({ ...due, findingAt: '2026-11-21T08:59:00.000Z' }) })).toEqual([
      'stale_as_of',
    ])
    expect(flags({ claim: aClaim({ ...due, findingAt: '2026-11-21T09:01:00.000Z' }) })).toEqual([])
  })

  it('tell of an unmet house rule only where the finding says that the claim holds', () => {
    const unmet = findings.filter((finding) =>
      flags({ claim: aClaim({ type: 'casualty_count', finding }) }).includes('sourcing_rule_unmet'),
    )
    expect(unmet).toEqual(['confirmed', 'confirmed_with_attribution'])
    const backed = { evidence: [someEvidence()], sources: [aSource()] }
    expect(flags({ ...backed, claim: aClaim({ type: 'age', finding: 'confirmed' }) })).toEqual([])
  })

  it('do not come from the places and the evidence of other claims', () => {
    const anchors = [anAnchor({ claimId: 'other', state: 'lost' })]
    const evidence = [someEvidence({ claimId: 'other' })]
    const sources = [aSource({ httpStatus: 404 })]
    expect(flags({ anchors, evidence, sources })).toEqual([])
    expect(flags({ evidence, sources, claim: aClaim({ finding: 'confirmed' }) })).toEqual([
      'sourcing_rule_unmet',
    ])
  })
})
