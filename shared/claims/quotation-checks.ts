import type { Anchor } from '../domain/anchor.ts'
import type { Claim } from '../domain/claim.ts'
import { detailsKindOf } from '../domain/claim-details.ts'
import { type Evidence, evidenceLevels } from '../domain/evidence.ts'
import { checkQuotation, type QuotationCheck, quotationOutcomes } from '../sources/check-quotation.ts'
import { quotedParts } from '../sources/quotation/quoted-parts.ts'

/** A piece of evidence whose excerpt was compared with what the claim quotes. */
export interface CheckedExcerpt {
  readonly evidence: Evidence
  readonly check: QuotationCheck
}

/**
 * The words of a claim that say they are somebody's own, one for each different place; empty when it quotes nobody. All
 * places of a direct quotation do; of other statements those that hold words in quotation marks.
 */
export function quotationsOf(claim: Claim, anchors: readonly Anchor[]): readonly string[] {
  if (detailsKindOf(claim.type) !== 'statement') return []
  const words = anchors.flatMap(({ claimId, state, exact }) => {
    const isOfClaim = claimId === claim.id && state !== 'lost'
    return isOfClaim && (claim.type === 'direct_quote' || quotedParts(exact).length > 0) ? [exact] : []
  })
  return [...new Set(words)]
}

/** Whether a person has said that the words are not the speaker's own: translated, or told in other words. */
export function isInOtherWords({ details }: Claim): boolean {
  return (
    details?.kind === 'statement' && (details.fidelity === 'translated' || details.fidelity === 'paraphrase')
  )
}

/** The worst that the quotations of a claim are beside some words of a source; null when there is nothing to compare. */
export function worstCheck(quotations: readonly string[], source: string): QuotationCheck | null {
  if (source.trim() === '') return null
  const checks = quotations.map((words) => checkQuotation(words, source))
  return checks.reduce<QuotationCheck | null>(
    (worst, check) => (worst === null || severity(check) > severity(worst) ? check : worst),
    null,
  )
}

/** Not to be found is no worse than altered: the excerpt may hold one of two quotations. */
function severity({ outcome }: QuotationCheck): number {
  return outcome === 'not_found' ? 1.5 : quotationOutcomes.indexOf(outcome)
}

/** What was compared before: evidence keeps its identity until it is changed, and a story is gone through after every write. */
const known = new WeakMap<Evidence, { readonly words: string; readonly check: QuotationCheck | null }>()

/** The excerpt of a piece of evidence beside the claim's quotations; null when it has none or nothing is quoted. */
export function checkExcerpt(quotations: readonly string[], evidence: Evidence): QuotationCheck | null {
  if (quotations.length === 0 || evidence.excerpt === '') return null
  const words = quotations.join('\n')
  const before = known.get(evidence)
  if (before?.words === words) return before.check
  const check = worstCheck(quotations, evidence.excerpt)
  known.set(evidence, { words, check })
  return check
}

/**
 * The excerpt by which a quotation is not what was said; null when none says so. The evidence that stands nearest to the
 * words decides: where it has them word for word, a report that has them otherwise does no harm. Translated words and
 * paraphrases are none of the speaker's, once a person has said that they are that; a claim that was found wrong or is to be
 * cut has been dealt with.
 */
export function alteredQuotation(
  claim: Claim,
  anchors: readonly Anchor[],
  evidence: readonly Evidence[],
): CheckedExcerpt | null {
  const isSettled = isInOtherWords(claim) || claim.finding === 'incorrect' || claim.finding === 'cut'
  const quotations = isSettled ? [] : quotationsOf(claim, anchors)
  if (quotations.length === 0) return null
  for (const level of evidenceLevels) {
    const found = evidence.flatMap((item): readonly CheckedExcerpt[] => {
      const counts = item.claimId === claim.id && item.level === level && item.stance !== 'context'
      const check = counts ? checkExcerpt(quotations, item) : null
      return check === null || check.outcome === 'not_found' ? [] : [{ evidence: item, check }]
    })
    const [first] = found
    if (first === undefined) continue
    return found.every(({ check }) => isAltered(check)) ? first : null
  }
  return null
}

/** Whether the words are not what was said: others, or the same in another order. */
export function isAltered({ outcome }: QuotationCheck): boolean {
  return outcome === 'altered' || outcome === 'out_of_order'
}
