import { describe, expect, it } from 'vitest'
import { alteredQuotation, quotationsOf } from '../../../../shared/claims/quotation-checks.ts'
import { alteredInWords } from '../../../../shared/claims/quotation-words.ts'
import { emptyDetails } from '../../../../shared/domain/claim-details.ts'
import type { Evidence } from '../../../../shared/domain/evidence.ts'
import { aClaim, anAnchor, someEvidence } from '../export/entities.ts'

const claim = aClaim({ type: 'direct_quote' })
const anchors = [anAnchor({ exact: '“We sent 20 boats on Tuesday,”' })]
const said = 'We sent 12 boats on Tuesday.'
const printed = 'We sent 20 boats on Tuesday.'

function altered(...evidence: readonly Partial<Evidence>[]) {
  const rows = evidence.map((over, index) => someEvidence({ id: `evidence-${index + 1}`, ...over }))
  return alteredQuotation(claim, anchors, rows)?.evidence.id ?? null
}

describe('a quotation is altered', () => {
  it('when its excerpt has other words', () => {
    expect(altered({ excerpt: said })).toBe('evidence-1')
    expect(altered({ excerpt: printed })).toBe(null)
    expect(altered({ excerpt: 'The weather was fine.' }, { excerpt: '' })).toBe(null)
    expect(altered({ excerpt: said, stance: 'context' })).toBe(null)
  })

  it('by the evidence that stands nearest to the words', () => {
    const transcript = { level: 'primary', excerpt: said } as const
    const report = { level: 'secondary', excerpt: printed } as const
    expect(altered(report, transcript)).toBe('evidence-2')
    expect(altered({ ...report, excerpt: said }, { ...transcript, excerpt: printed })).toBe(null)
    expect(altered(report, { ...report, excerpt: said })).toBe(null)
  })

  it('no more once a person says that it is translated or paraphrased, or finds it wrong', () => {
    const evidence = [someEvidence({ excerpt: said })]
    const details = emptyDetails('direct_quote')
    if (details?.kind !== 'statement') throw new Error('A quotation has the details of a statement.')
    const left = (['verbatim', 'trimmed', 'translated', 'paraphrase'] as const).filter(
      (fidelity) =>
        alteredQuotation({ ...claim, details: { ...details, fidelity } }, anchors, evidence) !== null,
    )
    expect(left).toEqual(['verbatim', 'trimmed'])
    expect(alteredQuotation({ ...claim, finding: 'incorrect' }, anchors, evidence)).toBe(null)
  })

  it('and says so in a sentence', () => {
    const found = alteredQuotation(claim, anchors, [someEvidence({ excerpt: said })])
    expect(found === null ? '' : alteredInWords(found.check)).toBe(
      'The quotation differs from its source: number.',
    )
  })
})

it('only statements quote, and a paraphrase does where it holds quotation marks', () => {
  expect(quotationsOf(claim, anchors)).toEqual(['“We sent 20 boats on Tuesday,”'])
  expect(quotationsOf(aClaim({ type: 'number_statistic' }), anchors)).toEqual([])
  const paraphrase = aClaim({ type: 'paraphrase' })
  expect(quotationsOf(paraphrase, [anAnchor({ exact: 'that 20 boats had been sent' })])).toEqual([])
  expect(quotationsOf(paraphrase, [anAnchor({ exact: 'that “20 boats” had been sent' })])).toHaveLength(1)
  expect(quotationsOf(claim, [anAnchor({ state: 'lost' })])).toEqual([])
})
