import { useEffect, useRef } from 'react'
import type { CopyNote } from '../../../shared/claims/notes/copy-note.ts'
import type { Proposal } from '../../../shared/claims/spotting/proposal.ts'
import { useIsReadOnly } from '../../forms/use-is-read-only.ts'
import { type CommandUse, useCommands } from '../../keyboard/use-commands.ts'
import { openProposalsNow } from '../../stores/proposal-selectors.ts'
import { useCoverage } from '../../stores/coverage-selectors.ts'
import { useSpottingStore } from '../../stores/spotting-store.ts'
import { listOnDesk, useViewStore } from '../../stores/view-store.ts'
import { CallSteps } from './calls/CallCommands.tsx'
import { goToCardPart } from './card/card-focus.ts'
import { openDeskDialog } from './desk-dialogs.ts'
import { correctionOf, goToNote, makeClaimOf } from './notes/note-actions.ts'
import { noteInHandNow, useNoteInHand, viewNotes } from './notes/note-view.ts'
import { revealSpan } from './article/jump-to.ts'
import {
  acceptProposals,
  dismissProposals,
  goToProposal,
  proposalsOfParagraph,
  proposalsOfType,
} from './proposals/proposal-actions.ts'
import { proposalInHandNow, useProposalInHand } from './proposals/proposal-filter.ts'
import { useOpenOnProposals } from './proposals/use-open-on-proposals.ts'
import { goToNextUnread, tickParagraph, tickSentence } from './reading/tick-actions.ts'

/** Carries out what can be done with proposals, copy notes and sentences while the desk is shown; shows nothing. */
export function ListCommands() {
  const deskList = useViewStore((state) => state.deskList)
  const areCallsListed = useViewStore((state) => state.claimFilter.status === 'awaiting')
  useOpenOnProposals()
  useReadingCommands()
  useListCommands()
  useProposalCommands(deskList === 'proposed')
  useNoteCommands(deskList === 'notes')
  if (deskList === 'claims') return areCallsListed ? <CallSteps /> : null
  return deskList === 'proposed' ? (
    <Steps key="proposed" go={goToProposal} />
  ) : (
    <Steps key="notes" go={goToNote} />
  )
}

/** The keys that step through claims step through what is listed instead. */
function Steps({ go }: { go: (direction: 1 | -1) => void }) {
  useCommands({
    'claim.next-open': () => go(1),
    'claim.previous-open': () => go(-1),
    'claim.next': () => go(1),
    'claim.previous': () => go(-1),
  })
  return null
}

function useListCommands(): void {
  const takeFirstWhenFound = useFirstWhenFound()
  useCommands({
    'claim.list': () => listOnDesk('claims'),
    'proposal.list': () => {
      listOnDesk('proposed')
      takeFirstWhenFound()
    },
    'note.list': () => {
      listOnDesk('notes')
      takeFirstWhenFound()
    },
  })
}

/** Takes the first of the list in hand, at once or as soon as the article has been looked through. */
function useFirstWhenFound(): () => void {
  const isThrough = useSpottingStore((state) => state.spotted !== null)
  const isAsked = useRef(false)
  useEffect(() => {
    if (isThrough && isAsked.current) takeFirst()
    isAsked.current = false
  }, [isThrough])
  return () => {
    isAsked.current = !isThrough
    takeFirst()
  }
}

function takeFirst(): void {
  const { deskList } = useViewStore.getState()
  if (deskList === 'proposed' && proposalInHandNow() === null) goToProposal(1)
  if (deskList === 'notes' && noteInHandNow() === null) goToNote(1)
}

function useReadingCommands(): void {
  const isReadOnly = useIsReadOnly()
  const isAnyUnread = useCoverage()?.states.includes('unread') === true
  const writing = (run: () => Promise<void>): CommandUse => ({
    run: () => void run(),
    isEnabled: !isReadOnly,
  })
  useCommands({
    'tick.sentence': writing(tickSentence),
    'tick.paragraph': writing(tickParagraph),
    'tick.rest': { run: () => openDeskDialog('tick_rest'), isEnabled: !isReadOnly && isAnyUnread },
    'tick.next': goToNextUnread,
  })
}

function useProposalCommands(isListed: boolean): void {
  const proposal = useProposalInHand()
  const isReadOnly = useIsReadOnly()
  const settle = (act: (proposal: Proposal) => unknown): CommandUse => ({
    run: () => {
      // Looked up now: the key before this one may have gone on to another.
      const inHand = proposalInHandNow()
      if (inHand !== null) void act(inHand)
    },
    isEnabled: isListed && !isReadOnly && proposal !== null,
  })
  useCommands({
    'proposal.accept': settle((one) => acceptProposals([one])),
    'proposal.dismiss': settle((one) => dismissProposals([one])),
    'proposal.accept-as': settle(() => goToCardPart('accept_as')),
    'proposal.accept-paragraph': settle((one) => acceptProposals(proposalsOfParagraph(one))),
    'proposal.dismiss-paragraph': settle((one) => dismissProposals(proposalsOfParagraph(one))),
    'proposal.accept-type': settle((one) => acceptProposals(proposalsOfType(one.type))),
    'proposal.dismiss-type': settle((one) => dismissProposals(proposalsOfType(one.type))),
    'proposal.accept-all': {
      run: () => void acceptProposals(openProposalsNow()),
      isEnabled: !isReadOnly,
    },
  })
}

function useNoteCommands(isListed: boolean): void {
  const note = useNoteInHand()
  const isReadOnly = useIsReadOnly()
  const settle = (act: (note: CopyNote) => unknown): CommandUse => ({
    run: () => {
      const inHand = noteInHandNow()
      if (inHand !== null) void act(inHand)
    },
    isEnabled: isListed && !isReadOnly && note !== null,
  })
  useCommands({
    'note.make-claim': settle(makeClaimOf),
    'note.correct': settle(correctionOf),
    'note.dismiss': settle(() => viewNotes({ question: 'why_dismiss' })),
    'note.other-place': {
      run: () => {
        const other = noteInHandNow()?.other ?? null
        if (other !== null) revealSpan(other)
      },
      isEnabled: isListed && note !== null && note.other !== null,
    },
  })
}
