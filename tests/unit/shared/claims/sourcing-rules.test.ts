import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  defaultHouseRules,
  type HouseRules,
  type RuleName,
  unmetRules,
} from '../../../../shared/claims/sourcing-rules.ts'
import type { Claim } from '../../../../shared/domain/claim.ts'
import { claimTypes } from '../../../../shared/domain/claim-type.ts'
import { stances, type Evidence } from '../../../../shared/domain/evidence.ts'
import { sourceKinds, sourceTerms, type Source } from '../../../../shared/domain/source.ts'
import { aClaim, aSource, someEvidence } from '../export/entities.ts'

const now = '2026-11-21T09:30:00.000Z'
const secondRead = { secondReadBy: 'person-2', secondReadAt: now }

/** Evidence and its source, as one pair. */
function backing(id: string, evidence: Partial<Evidence> = {}, source: Partial<Source> = {}) {
  return {
    evidence: someEvidence({ id: `evidence-${id}`, sourceId: id, ...evidence }),
    source: aSource({ id, ...source }),
  }
}

function unmet(
  claim: Partial<Claim>,
  pairs: readonly ReturnType<typeof backing>[],
  rules: HouseRules = defaultHouseRules,
): RuleName[] {
  const evidence = pairs.map((pair) => pair.evidence)
  const sources = pairs.map((pair) => pair.source)
  return unmetRules(aClaim(claim), { evidence, sources }, now, rules).map(({ rule }) => rule)
}

describe.each(['casualty_count', 'hostage_detainee_detail', 'allegation_legal'] as const)('a %s', (type) => {
  const claim = { type, ...secondRead }

  it('needs two independent sources or one primary', () => {
    expect(unmet(claim, [])).toEqual(['independent_sources'])
    expect(unmet(claim, [backing('a')])).toEqual(['independent_sources'])
    expect(unmet(claim, [backing('a'), backing('b')])).toEqual([])
    expect(unmet(claim, [backing('a', { level: 'primary' })])).toEqual([])
  })

  it('takes two outlets with the same wire story for one source', () => {
    const wire = { independenceGroup: 'AP 12 March' }
    expect(unmet(claim, [backing('a', wire), backing('b', { independenceGroup: 'ap 12 march ' })])).toEqual([
      'independent_sources',
    ])
    expect(unmet(claim, [backing('a', wire), backing('b', wire), backing('c')])).toEqual([])
  })

  it('takes the same source named twice for one', () => {
    const first = backing('a')
    const again = { ...first, evidence: someEvidence({ id: 'evidence-2', sourceId: 'a' }) }
    expect(unmet(claim, [first, again])).toEqual(['independent_sources'])
  })

  it('needs a second read', () => {
    expect(unmet({ type }, [backing('a'), backing('b')])).toEqual(['second_read'])
  })

  it('is not carried by sources alone that the copy cannot name', () => {
    const anonymous = { terms: 'background' } as const
    const confidential = { isConfidential: true }
    expect(unmet(claim, [backing('a', {}, anonymous), backing('b', {}, confidential)])).toEqual([
      'named_source',
    ])
    expect(unmet(claim, [backing('a', { level: 'primary' }, anonymous)])).toEqual(['named_source'])
    expect(unmet(claim, [backing('a', {}, anonymous), backing('b')])).toEqual([])
  })
})

describe('a direct quote', () => {
  it.each(['recording', 'transcript', 'official_statement', 'social_post'] as const)(
    'rests on a %s alone, whatever level it was given',
    (kind) => {
      expect(unmet({ type: 'direct_quote' }, [backing('a', { level: 'tertiary' }, { kind })])).toEqual([])
    },
  )

  it('rests on two independent reports otherwise, even if one was called primary', () => {
    const one = backing('a', { level: 'primary' })
    expect(unmet({ type: 'direct_quote' }, [one])).toEqual(['independent_sources'])
    expect(unmet({ type: 'direct_quote' }, [one, backing('b')])).toEqual([])
  })
})

describe('any other claim', () => {
  it('needs one source', () => {
    expect(unmet({ type: 'age' }, [])).toEqual(['independent_sources'])
    expect(unmet({ type: 'age' }, [backing('a')])).toEqual([])
    expect(unmet({ type: 'opinion_not_checkable' }, [])).toEqual([])
  })
})

describe('what does not count', () => {
  it.each([
    ['was said off the record', backing('a', { level: 'primary' }, { terms: 'off_record' })],
    ['contradicts the claim', backing('a', { stance: 'contradicts', level: 'primary' })],
    ['supports it in part', backing('a', { stance: 'partial' })],
    ['is context only', backing('a', { stance: 'context' })],
    ['belongs to another claim', backing('a', { claimId: 'claim-2' })],
  ])('is what %s', (_what, pair) => {
    expect(unmet({ type: 'age' }, [pair])).toEqual(['independent_sources'])
  })

  it('never helps: evidence that does not count leaves what is unmet as it was', () => {
    const useless = fc.oneof(
      fc
        .record({ stance: fc.constantFrom(...stances.filter((stance) => stance !== 'supports')) })
        .map((fields) => backing('useless', { ...fields, level: 'primary' })),
      fc
        .constantFrom(...sourceKinds)
        .map((kind) => backing('useless', { level: 'primary' }, { kind, terms: 'off_record' })),
    )
    const counting = fc.constantFrom(...sourceTerms).map((terms) => backing('counting', {}, { terms }))
    fc.assert(
      fc.property(
        fc.constantFrom(...claimTypes),
        fc.array(counting, { maxLength: 1 }),
        useless,
        (type, base, more) => {
          expect(unmet({ type }, [...base, more])).toEqual(unmet({ type }, base))
        },
      ),
    )
  })
})

describe('rules of a house', () => {
  const rules: HouseRules = {
    byType: {},
    others: {
      minimumIndependent: 1,
      primary: 'not_enough',
      isPrimaryRequired: true,
      isAnonymousAloneAllowed: true,
      isSecondReadRequired: false,
      maximumAgeDays: 7,
    },
  }

  it('can ask for a primary source and for evidence that is not old', () => {
    const primary = { level: 'primary' } as const
    expect(unmet({}, [backing('a')], rules)).toEqual(['primary_source'])
    expect(unmet({}, [backing('a', { ...primary, checkedAt: '2026-11-14T09:30:00.000Z' })], rules)).toEqual(
      [],
    )
    expect(unmet({}, [backing('a', { ...primary, checkedAt: '2026-11-14T09:29:59.000Z' })], rules)).toEqual([
      'fresh_evidence',
    ])
  })

  it('are told in sentences that say what is there and what is missing', () => {
    const told = unmetRules(aClaim({ type: 'casualty_count' }), { evidence: [], sources: [] }, now)
    expect(told.map(({ message }) => message)).toEqual([
      'Needs 2 independent sources or one primary source; it has none.',
      'Needs a second read by somebody else.',
    ])
    const quote = unmetRules(aClaim({ type: 'direct_quote' }), { evidence: [], sources: [] }, now)
    expect(quote[0]?.message).toContain('a recording, a transcript or the speaker’s own text')
  })
})
