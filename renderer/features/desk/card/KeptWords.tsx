import { excerptFields } from '../../../../shared/claims/excerpt-of-quotation.ts'
import { checkExcerpt, isAltered, quotationsOf } from '../../../../shared/claims/quotation-checks.ts'
import type { Claim } from '../../../../shared/domain/claim.ts'
import type { Evidence } from '../../../../shared/domain/evidence.ts'
import type { Source } from '../../../../shared/domain/source.ts'
import { useIsReadOnly } from '../../../forms/use-is-read-only.ts'
import { type LookedUp, lookUpEvidence, updateEvidence } from '../../../stores/evidence-actions.ts'
import { selectAnchors, selectAttachments } from '../../../stores/story-selectors.ts'
import { useStoryStore } from '../../../stores/story-store.ts'
import { useLatestAnswer } from '../../../stores/use-latest-answer.ts'
import { Button } from '../../../ui/Button.tsx'
import { showMoment } from '../../../ui/show-time.ts'
import { Tag } from '../../../ui/Tag.tsx'
import { useNow } from '../../../ui/use-now.ts'
import { QuotationLine } from './QuotationLine.tsx'
import styles from './QuotationLine.module.css'

export interface KeptWordsProps {
  claim: Claim
  evidence: Evidence
  source: Source
}

/**
 * What is kept of a source says of the evidence: that the excerpt has gone from the page, and how the quotation stands to a
 * page or a transcript; nothing when nothing is kept.
 */
export function KeptWords({ claim, evidence, source }: KeptWordsProps) {
  const found = useLookUp(claim, evidence, source)
  const now = useNow()
  if (found === null) return null
  const gone = found.excerptOnPage?.isThere === false ? found.excerptOnPage : null
  return (
    <>
      {gone !== null && (
        <p className={styles.gone}>
          <Tag tone="amber">! Excerpt gone</Tag> It does not stand on the page kept{' '}
          {showMoment(gone.keptAt, now)}.
        </p>
      )}
      {found.kept.map((one) => (
        <KeptPlace
          key={`${one.kind} ${one.name} ${one.keptAt}`}
          claim={claim}
          evidence={evidence}
          kept={one}
        />
      ))}
    </>
  )
}

type Kept = LookedUp['kept'][number]

/** Once there is an excerpt, another line is worth its place only where the excerpt hides that words differ. */
function KeptPlace({ claim, evidence, kept }: { claim: Claim; evidence: Evidence; kept: Kept }) {
  const quotations = quotationsOf(
    claim,
    useStoryStore((state) => selectAnchors(state, claim.id)),
  )
  const isReadOnly = useIsReadOnly()
  const now = useNow()
  const { kind, name, keptAt, check, found } = kept
  const isOther = isAltered(check)
  const hasExcerpt = evidence.excerpt !== ''
  const isTold = checkExcerpt(quotations, evidence)?.outcome === check.outcome
  if (hasExcerpt && (!isOther || isTold)) return null
  const comparedWith = kind === 'file' ? `the file “${name}”` : `the page kept ${showMoment(keptAt, now)}`
  return (
    <QuotationLine claim={claim} check={check} comparedWith={comparedWith}>
      {!hasExcerpt && !isReadOnly && found !== null && (
        <Button size="small" onPress={() => void updateEvidence(evidence.id, excerptFields(found))}>
          Take these words as the excerpt
        </Button>
      )}
    </QuotationLine>
  )
}

/** Asked again when the evidence, the source with its pages and files, or the words of the claim have changed. */
function useLookUp(claim: Claim, evidence: Evidence, source: Source): LookedUp | null {
  const anchors = useStoryStore((state) => selectAnchors(state, claim.id))
  const files = useStoryStore((state) => selectAttachments(state, source.id))
  const quotations = quotationsOf(claim, anchors)
  const isKept = source.url !== null || files.length > 0
  const isAsked = isKept && (quotations.length > 0 || evidence.excerpt !== '')
  const key = [
    evidence.id,
    evidence.revision,
    source.revision,
    ...files.map(({ id }) => id),
    ...quotations,
  ].join('\n')
  return useLatestAnswer(isAsked ? key : null, () => lookUpEvidence(evidence.id), 0).answer
}
