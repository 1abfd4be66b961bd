import type { ReactNode } from 'react'
import { quotationOutcomeLabels, quotationSignalLabel } from '../../../../shared/claims/quotation-words.ts'
import { isAltered, isInOtherWords } from '../../../../shared/claims/quotation-checks.ts'
import type { Claim } from '../../../../shared/domain/claim.ts'
import type { QuotationCheck, QuotationOutcome } from '../../../../shared/sources/check-quotation.ts'
import { useIsReadOnly } from '../../../forms/use-is-read-only.ts'
import { DiffText } from '../../../ui/DiffText.tsx'
import { LinkButton } from '../../../ui/LinkButton.tsx'
import { Tag } from '../../../ui/Tag.tsx'
import type { Tone } from '../../../ui/tone.ts'
import { updateDetail } from './detail-actions.ts'
import styles from './QuotationLine.module.css'

const tones: Readonly<Record<QuotationOutcome, Tone>> = {
  verbatim: 'green',
  trimmed: 'teal',
  altered: 'red',
  out_of_order: 'red',
  not_found: 'slate',
}

/** A sign beside the word, so that the colour is not needed. */
const signs: Readonly<Record<QuotationOutcome, string>> = {
  verbatim: '✓',
  trimmed: '…',
  altered: '×',
  out_of_order: '⇄',
  not_found: '?',
}

export interface QuotationLineProps {
  claim: Claim
  check: QuotationCheck
  /** What it was compared with: "the excerpt", "the page kept 12 May". */
  comparedWith: string
  /** What can be done with it. */
  children?: ReactNode
}

/** How the words that the claim quotes stand to the words of its evidence, with what differs. */
export function QuotationLine({ claim, check, comparedWith, children }: QuotationLineProps) {
  const { outcome, signals, pieces } = check
  const isOther = isAltered(check)
  return (
    <div className={styles.line} role="group" aria-label={`Quotation beside ${comparedWith}`}>
      <span className={styles.tags}>
        <Tag tone={tones[outcome]}>
          <span aria-hidden>{signs[outcome]} </span>
          {quotationOutcomeLabels[outcome]}
        </Tag>
        {signals
          .filter((signal) => signal !== 'words')
          .map((signal) => (
            <Tag key={signal} tone="amber">
              {quotationSignalLabel(signal)}
            </Tag>
          ))}
        <span className={styles.beside}>
          {outcome === 'not_found' ? `in ${comparedWith}` : `beside ${comparedWith}`}
        </span>
      </span>
      {isOther && <DiffText segments={pieces} className={styles.words} />}
      {isOther && <InOtherWords claim={claim} />}
      {children}
    </div>
  )
}

/** What a person says of a quotation that is not meant to be word for word. */
function InOtherWords({ claim }: { claim: Claim }) {
  const isReadOnly = useIsReadOnly()
  if (isInOtherWords(claim)) {
    return <p className={styles.advice}>Marked as translated or paraphrased, so other words are no fault.</p>
  }
  if (isReadOnly) return null
  return (
    <p className={styles.advice}>
      Struck words are the source’s, inserted ones the article’s. Correct the wording, or say that it is{' '}
      <LinkButton onPress={() => void updateDetail(claim.id, 'fidelity', 'translated')}>
        translated
      </LinkButton>{' '}
      or{' '}
      <LinkButton onPress={() => void updateDetail(claim.id, 'fidelity', 'paraphrase')}>
        paraphrased
      </LinkButton>
      . The gate lets it pass with a reason.
    </p>
  )
}
