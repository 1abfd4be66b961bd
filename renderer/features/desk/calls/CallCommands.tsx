import { useIsReadOnly } from '../../../forms/use-is-read-only.ts'
import { useCommands } from '../../../keyboard/use-commands.ts'
import { useStoryStore } from '../../../stores/story-store.ts'
import { selectClaim } from '../../../stores/story-selectors.ts'
import { filterClaims, listOnDesk, useViewStore } from '../../../stores/view-store.ts'
import { openQuestionsOf } from '../claim-surroundings.ts'
import { showList } from '../desk-layout.ts'
import { copyQuestionsNow, goToCall } from './call-actions.ts'
import { openCallDialog } from './call-dialogs.ts'

/** Carries out what concerns questions to contacts, on the desk and in focus mode; shows nothing. */
export function CallCommands() {
  const claimId = useViewStore((state) => (state.deskList === 'claims' ? state.selectedClaimId : null))
  const isThere = useStoryStore((state) => selectClaim(state, claimId) !== null)
  const firstOpen = useStoryStore((state) =>
    claimId === null ? undefined : openQuestionsOf(state, claimId)[0]?.id,
  )
  const isReadOnly = useIsReadOnly()
  useCommands({
    'question.ask': {
      run: () => {
        if (claimId !== null) openCallDialog({ kind: 'ask', claimId })
      },
      isEnabled: isThere && !isReadOnly,
    },
    'question.answer': {
      run: () => {
        if (firstOpen !== undefined) openCallDialog({ kind: 'answer', questionId: firstOpen })
      },
      isEnabled: isThere && firstOpen !== undefined && !isReadOnly,
    },
    'question.copy': { run: copyQuestionsNow, isEnabled: isThere && firstOpen !== undefined },
    'question.list': listCalls,
  })
  return null
}

/** Lists the calls, with the next one in hand. */
function listCalls(): void {
  filterClaims({ status: 'awaiting' })
  listOnDesk('claims')
  showList()
  goToCall(1)
}

/** The keys that step through claims step through the calls while these are listed; shows nothing. */
export function CallSteps() {
  useCommands({
    'claim.next-open': () => goToCall(1),
    'claim.previous-open': () => goToCall(-1),
    'claim.next': () => goToCall(1),
    'claim.previous': () => goToCall(-1),
  })
  return null
}
