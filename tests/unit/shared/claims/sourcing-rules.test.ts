import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { usualHouseRules } from '../../../../shared/claims/rule-presets.ts'
import { type RuleName, unmetRules } from '../../../../shared/claims/sourcing-rules.ts'
import { emptyDetails } from '../../../../shared/domain/claim-details.ts'
import type { Claim } from '../../../../shared/domain/claim.ts'
import { claimTypes } from '../../../../shared/domain/claim-type.ts'
import type { HouseRules } from '../../../../shared/domain/house-rules.ts'
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

/** An anonymity record with nothing missing. */
const record = {
  descriptionInCopy: 'an official',
  anonymityReason: 'May lose the post.',
  isInformationNotOpinion: true,
  isNotAvailableOtherwise: true,
  isInPositionToKnow: true,
  identityKnownTo: 'the desk',
  anonymityApprovedBy: 'person-3',
  anonymityApprovedAt: now,
} satisfies Partial<Source>

function unmet(
  claim: Partial<Claim>,
  pairs: readonly ReturnType<typeof backing>[],
  rules: HouseRules = usualHouseRules,
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
    const anonymous = { ...record, terms: 'background' } as const
    const confidential = { ...record, isConfidential: true }
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
    const counting = fc
      .constantFrom(...sourceTerms)
      .map((terms) => backing('counting', {}, { ...record, terms }))
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
      background: 'anonymous',
      secondRead: 'none',
      maximumAgeDays: 7,
      isAsOfNeeded: false,
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
    const told = unmetRules(
      aClaim({ type: 'casualty_count' }),
      { evidence: [], sources: [] },
      now,
      usualHouseRules,
    )
    expect(told.map(({ message }) => message)).toEqual([
      'Needs 2 independent sources or one primary source; it has none.',
      'Needs a second read by somebody else.',
    ])
    const quote = unmetRules(
      aClaim({ type: 'direct_quote' }),
      { evidence: [], sources: [] },
      now,
      usualHouseRules,
    )
    expect(quote[0]?.message).toContain('a recording, a transcript or the speaker’s own text')
  })
})

describe('an unnamed source', () => {
  const unnamed = { terms: 'background' } as const
  const told = (source: Partial<Source>) => {
    const { evidence, source: full } = backing('a', {}, source)
    return unmetRules(
      aClaim({ type: 'age' }),
      { evidence: [evidence], sources: [full] },
      now,
      usualHouseRules,
    )
  }

  it('needs its whole record, whatever the house asks, and is told what is missing', () => {
    expect(told({ ...unnamed, ...record })).toEqual([])
    const [gap] = told({ ...unnamed, ...record, isInPositionToKnow: null, anonymityApprovedBy: null })
    expect(gap?.rule).toBe('anonymity_record')
    expect(gap?.message).toContain('whether the source can know, approval by a named editor')
  })

  it('stands behind a speaker whom the copy does not name', () => {
    const details = { ...emptyDetails('official_statement'), speakerNamed: 'unnamed' } as Claim['details']
    const statement = { type: 'official_statement', details } as const
    expect(unmet(statement, [backing('a')])).toEqual(['anonymity_record'])
    expect(unmet(statement, [backing('a', {}, record)])).toEqual([])
  })

  it('given on background counts as the house says', () => {
    const rules = (background: 'named' | 'anonymous' | 'never'): HouseRules => {
      return { byType: {}, others: { ...usualHouseRules.others, background, isAnonymousAloneAllowed: false } }
    }
    expect(unmet({}, [backing('a', {}, unnamed)], rules('named'))).toEqual([])
    expect(unmet({}, [backing('a', {}, { ...unnamed, ...record })], rules('anonymous'))).toEqual([
      'named_source',
    ])
    expect(unmet({}, [backing('a', {}, unnamed)], rules('never'))).toEqual(['independent_sources'])
  })
})

describe('a time', () => {
  it('as of which the claim holds can be asked for, and evidence must not be older than it', () => {
    const rules: HouseRules = { byType: {}, others: { ...usualHouseRules.others, isAsOfNeeded: true } }
    const checked = backing('a', { checkedAt: '2026-11-20T12:00:00.000Z' })
    expect(unmet({}, [checked], rules)).toEqual(['as_of'])
    expect(unmet({ asOf: '2026-11-20' }, [checked], rules)).toEqual([])
    expect(unmet({ asOf: '2026-11-21' }, [checked], rules)).toEqual(['fresh_evidence'])
  })
})
