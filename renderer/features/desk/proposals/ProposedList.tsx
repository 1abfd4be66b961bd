import { type MouseEvent, useMemo } from 'react'
import { proposalKey } from '../../../../shared/claims/spotting/open-proposals.ts'
import type { Proposal } from '../../../../shared/claims/spotting/proposal.ts'
import type { Dismissal } from '../../../../shared/domain/dismissal.ts'
import { claimTypeSchema } from '../../../../shared/domain/claim-type.ts'
import { useCommandKey } from '../../../keyboard/use-command-key.ts'
import { readPercent, useCoverage } from '../../../stores/coverage-selectors.ts'
import { useOpenNotes } from '../../../stores/note-selectors.ts'
import { selectDismissals, useOpenProposals } from '../../../stores/proposal-selectors.ts'
import { useSpottingStore } from '../../../stores/spotting-store.ts'
import { useStoryStore } from '../../../stores/story-store.ts'
import { selectProposal, useViewStore } from '../../../stores/view-store.ts'
import { EmptyState } from '../../../ui/EmptyState.tsx'
import { VirtualList } from '../../../ui/VirtualList.tsx'
import { countOf } from '../count-of.ts'
import { claimListId } from '../desk-ids.ts'
import { bringForward, useDeskLayout } from '../desk-layout.ts'
import { useProposalFilter, useShownProposals } from './proposal-filter.ts'
import { DismissedRow, ProposalRow } from './ProposalRow.tsx'
import { DaysWithoutDate } from './DaysWithoutDate.tsx'
import { ProposedHeader } from './ProposedHeader.tsx'
import styles from './ProposedList.module.css'

const renderProposal = (proposal: Proposal) => <ProposalRow proposal={proposal} />

/** What Stet proposes, in the order of the text, or what of it was dismissed. */
export function ProposedList() {
  const isDismissedShown = useProposalFilter((state) => state.isDismissedShown)
  const isShared = useDeskLayout((state) => state.isShared)
  return (
    <>
      <ProposedHeader />
      {!isDismissedShown && <DaysWithoutDate />}
      <div className={styles.list} onClick={isShared ? openPressed : undefined}>
        {isDismissedShown ? <DismissedProposals /> : <OpenProposals />}
      </div>
    </>
  )
}

function OpenProposals() {
  const shown = useShownProposals()
  const selected = useViewStore((state) => state.selectedProposal)
  return (
    <VirtualList
      id={claimListId}
      label="Proposals in the order of the text"
      items={shown}
      getId={proposalKey}
      renderItem={renderProposal}
      selectedId={selected}
      onSelect={selectProposal}
      estimatedHeight={56}
      empty={<NoProposals />}
    />
  )
}

const idOf = ({ rule, start, end }: Dismissal) => `${rule} ${start}-${end}`

function DismissedProposals() {
  const dismissed = useStoryStore((state) => selectDismissals(state, 'claim'))
  const selected = useViewStore((state) => state.selectedProposal)
  const rows = useMemo(
    () => dismissed.filter(({ rule }) => claimTypeSchema.safeParse(rule).success),
    [dismissed],
  )
  return (
    <VirtualList
      id={claimListId}
      label="Dismissed proposals in the order of the text"
      items={rows}
      getId={idOf}
      renderItem={renderDismissed}
      selectedId={selected}
      onSelect={selectProposal}
      estimatedHeight={56}
      empty={<EmptyState size="compact" title="Nothing is dismissed" />}
    />
  )
}

function renderDismissed(dismissal: Dismissal) {
  const type = claimTypeSchema.safeParse(dismissal.rule)
  return type.success ? <DismissedRow span={dismissal} type={type.data} /> : null
}

/** Where list and card share a column, a press on a row opens it; the arrow keys only choose. */
function openPressed(event: MouseEvent): void {
  if (event.target instanceof Element && event.target.closest('[role=option]') !== null) bringForward('card')
}

/** What stands here when nothing waits, with the one next step. */
function NoProposals() {
  const isThrough = useSpottingStore((state) => state.spotted !== null)
  const isAnyOpen = useOpenProposals().length > 0
  const nextStep = useNextStep()
  if (!isThrough) return <EmptyState size="compact" title="Looking through the article" />
  if (isAnyOpen) return null
  return (
    <EmptyState size="compact" title="Nothing is left to accept or dismiss">
      {nextStep}
    </EmptyState>
  )
}

/** First everything is read, then the copy notes are settled, then the claims are checked. */
function useNextStep(): string {
  const isAllRead = readPercent(useCoverage() ?? { words: 0, wordsRead: 0 }) === 100
  const notes = useOpenNotes().length
  const keys = {
    unread: useCommandKey('tick.next'),
    notes: useCommandKey('note.list'),
    claims: useCommandKey('claim.list'),
  }
  const [key, what] = !isAllRead
    ? [keys.unread, 'the next sentence that nobody has read']
    : notes > 0
      ? [keys.notes, countOf(notes, 'copy note')]
      : [keys.claims, 'the claims']
  return key === undefined ? `Go on with ${what}.` : `Press ${key} for ${what}.`
}
