import { useMemo, useRef, useState } from 'react'
import { changedFields, detailsInWords } from '../../../../shared/claims/details-in-words.ts'
import { type ClaimDetails, emptyDetails } from '../../../../shared/domain/claim-details.ts'
import type { Claim } from '../../../../shared/domain/claim.ts'
import { updateClaim } from '../../../stores/claim-actions.ts'
import { useProposalsFound } from '../../../stores/proposal-selectors.ts'
import { selectAnchors } from '../../../stores/story-selectors.ts'
import { useStoryStore } from '../../../stores/story-store.ts'
import { LinkButton } from '../../../ui/LinkButton.tsx'
import { MomentField } from '../../../ui/MomentField.tsx'
import { PaneSection } from '../../../ui/Pane.tsx'
import { useIsReadOnly } from '../../../forms/use-is-read-only.ts'
import { AssigneeField } from './AssigneeField.tsx'
import { useCardFocus } from './card-focus.ts'
import { DetailInput } from './DetailInput.tsx'
import { type DetailField, detailFields, detailValue } from './detail-fields.ts'
import { memoOnClaim } from './memo-on-claim.ts'
import styles from './DetailsSection.module.css'
import quiet from './quiet.module.css'

/** What the words of the claim mean: its typed details, as of when, when to look again, who checks it. */
export const DetailsSection = memoOnClaim(Details, ['type', 'details', 'asOf', 'recheckAt', 'assigneeId'])

function Details({ claim }: { claim: Claim }) {
  const [isUnfolded, setIsUnfolded] = useState(false)
  const ref = useRef<HTMLDivElement>(null)
  useCardFocus('details', () => ref.current?.querySelector<HTMLElement>('input, button')?.focus())
  const details = claim.details ?? emptyDetails(claim.type)
  const fields = details === null ? [] : fieldsOf(details)
  const isShown = (field: DetailField) =>
    isUnfolded || field.isRare !== true || (details !== null && detailValue(details, field.name) !== null)
  const isAllShown = fields.every(isShown) && isAged(claim)
  return (
    <PaneSection className={styles.section}>
      <div ref={ref} className={styles.fields}>
        {details !== null &&
          fields
            .filter(isShown)
            .map((field) => (
              <DetailInput key={keyOf(claim, field)} claim={claim} details={details} field={field} />
            ))}
        <TimesAndPerson claim={claim} isUnfolded={isUnfolded} />
      </div>
      <InWords claim={claim} />
      {!isUnfolded && !isAllShown && (
        <LinkButton className={styles.more} onPress={() => setIsUnfolded(true)}>
          More details
        </LinkButton>
      )}
    </PaneSection>
  )
}

/** What the words of the claim say beyond its details, to be taken over in one step; nothing when they say nothing new. */
function InWords({ claim }: { claim: Claim }) {
  const places = useStoryStore((state) => selectAnchors(state, claim.id))
  const proposals = useProposalsFound()
  const isReadOnly = useIsReadOnly()
  const details = useMemo(() => detailsInWords(claim, places, proposals), [claim, places, proposals])
  if (details === null || isReadOnly) return null
  const fresh = new Set(changedFields(claim.details, details))
  const names = fieldsOf(details).flatMap(({ name, label }) => (fresh.has(name) ? [label.toLowerCase()] : []))
  return (
    <LinkButton className={styles.more} onPress={() => void updateClaim(claim.id, { details })}>
      {`Take from the words: ${names.join(', ')}`}
    </LinkButton>
  )
}

/** What is being typed belongs to one claim; lists of choices can serve the next one, too. */
function keyOf({ id }: Claim, { name, input }: DetailField): string {
  return input === 'choice' || input === 'yes_no' ? name : `${id}.${name}`
}

function fieldsOf(details: ClaimDetails): readonly DetailField[] {
  return detailFields[details.kind]
}

/** Types whose truth changes with time carry their times openly; on the others they stay folded until used. */
function isAged(claim: Claim): boolean {
  return ['casualty', 'hostage', 'statistic'].includes(claim.details?.kind ?? '')
}

function TimesAndPerson({ claim, isUnfolded }: { claim: Claim; isUnfolded: boolean }) {
  const isReadOnly = useIsReadOnly()
  const shared = { layout: 'row', restsInWords: true, isDisabled: isReadOnly, className: quiet.row } as const
  return (
    <>
      {(isUnfolded || isAged(claim) || claim.asOf !== null) && (
        <MomentField
          {...shared}
          key={`${claim.id}.asOf`}
          label="As of"
          value={claim.asOf}
          onCommit={(asOf) => void updateClaim(claim.id, { asOf })}
        />
      )}
      {(isUnfolded || isAged(claim) || claim.recheckAt !== null) && (
        <MomentField
          {...shared}
          key={`${claim.id}.recheckAt`}
          needsTime
          label="Recheck"
          value={claim.recheckAt}
          onCommit={(recheckAt) => void updateClaim(claim.id, { recheckAt })}
        />
      )}
      <AssigneeField claim={claim} />
    </>
  )
}
