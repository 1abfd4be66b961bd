import { ArrowLeft } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import type { Id } from '../../../../shared/domain/ids.ts'
import { useCommandKey } from '../../../keyboard/use-command-key.ts'
import { selectClaim, selectIsVeiled } from '../../../stores/story-selectors.ts'
import { useStoryStore } from '../../../stores/story-store.ts'
import { useViewStore } from '../../../stores/view-store.ts'
import { Button } from '../../../ui/Button.tsx'
import { EmptyState } from '../../../ui/EmptyState.tsx'
import { Pane, PaneBody } from '../../../ui/Pane.tsx'
import { QuestionsSection } from '../calls/QuestionsSection.tsx'
import { claimCardId } from '../desk-ids.ts'
import { bringForward, useDeskLayout } from '../desk-layout.ts'
import { leaveCard } from '../leave-card.ts'
import { SecondReadSection, VeiledFinding } from '../second-read/SecondReadSection.tsx'
import { useCardFocus } from './card-focus.ts'
import { CardFooter } from './CardFooter.tsx'
import { ChangedWordsSection } from './ChangedWordsSection.tsx'
import { CardHead } from './CardHead.tsx'
import { DetailsSection } from './DetailsSection.tsx'
import { FindingSection } from './FindingSection.tsx'
import { HistorySection } from './HistorySection.tsx'
import { InconsistenciesSection } from './InconsistenciesSection.tsx'
import { NoteSection } from './NoteSection.tsx'
import { PlacesSection } from './PlacesSection.tsx'
import { SourcesSection } from './SourcesSection.tsx'
import { UnmetRules } from './UnmetRules.tsx'
import { WordingSection } from './WordingSection.tsx'
import styles from './ClaimCard.module.css'

/** The claim in hand, from top to bottom as one checks it. */
export function ClaimCard() {
  const claimId = useViewStore((state) => state.selectedClaimId)
  const isThere = useStoryStore((state) => selectClaim(state, claimId) !== null)
  const isShared = useDeskLayout((state) => state.isShared)
  return (
    <Pane label="Claim in hand" ground="raised" id={claimCardId} className={styles.pane}>
      {isShared && (
        <div className={styles.back}>
          <Button size="small" variant="quiet" icon={ArrowLeft} onPress={() => bringForward('list')}>
            All claims
          </Button>
        </div>
      )}
      {claimId !== null && isThere ? <CardOf claimId={claimId} /> : <NoClaim />}
    </Pane>
  )
}

function NoClaim() {
  const nextKey = useCommandKey('claim.next-open')
  return (
    <EmptyState size="compact" title="No claim in hand">
      {nextKey === undefined
        ? 'Choose one in the list, or press its words in the article.'
        : `Press ${nextKey} for the next open one, choose one in the list, or press its words in the article.`}
    </EmptyState>
  )
}

export interface CardOfProps {
  claimId: Id
  /** Whether the words stand in their paragraph beside it already. */
  isInFocus?: boolean
}

/** All that is known of a claim and can be done with it, and the buttons at its foot. */
export function CardOf({ claimId, isInFocus = false }: CardOfProps) {
  const claim = useStoryStore((state) => selectClaim(state, claimId))
  const isVeiled = useStoryStore((state) => selectIsVeiled(state, claimId))
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => {
    ref.current?.querySelector('[data-card-top]')?.scrollIntoView({ block: 'start' })
    // The focus was on something of the claim before, which has gone.
    if (document.activeElement === document.body) ref.current?.focus({ preventScroll: true })
  }, [claimId])
  useCardFocus('top', () => ref.current?.focus({ preventScroll: true }))
  if (claim === null) return null
  return (
    <div
      ref={ref}
      tabIndex={-1}
      role="group"
      aria-label={`Claim ${claim.number}`}
      className={styles.card}
      onKeyDown={(event) => goBackOnEscape(event)}
    >
      <PaneBody className={styles.body}>
        <CardHead claim={claim} hasQuote={!isInFocus} />
        <ChangedWordsSection claim={claim} />
        <PlacesSection claim={claim} />
        <InconsistenciesSection claim={claim} />
        <DetailsSection claim={claim} />
        {isVeiled ? <VeiledFinding claim={claim} /> : <FindingSection claim={claim} />}
        {!isVeiled && <SecondReadSection claim={claim} />}
        <SourcesSection claim={claim} />
        {!isVeiled && <UnmetRules claim={claim} />}
        <QuestionsSection claim={claim} />
        {!isVeiled && (
          <>
            <WordingSection key={`${claimId}.wording`} claim={claim} />
            <NoteSection key={`${claimId}.note`} claim={claim} />
            <HistorySection claim={claim} />
          </>
        )}
      </PaneBody>
      <CardFooter claim={claim} />
    </div>
  )
}

function goBackOnEscape(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || event.defaultPrevented) return
  event.preventDefault()
  leaveCard()
}
