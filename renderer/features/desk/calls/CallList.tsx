import type { CallRow as Row } from '../../../../shared/claims/call-list.ts'
import { useCommandKey } from '../../../keyboard/use-command-key.ts'
import { useStoryStore } from '../../../stores/story-store.ts'
import { useViewStore } from '../../../stores/view-store.ts'
import { EmptyState } from '../../../ui/EmptyState.tsx'
import { VirtualList } from '../../../ui/VirtualList.tsx'
import { claimListId } from '../desk-ids.ts'
import { bringForward, useDeskLayout } from '../desk-layout.ts'
import { chooseCall, useChosenCall } from './call-actions.ts'
import { CallRow } from './CallRow.tsx'
import { rowInHand, selectCalls } from './call-selectors.ts'

const idOf = ({ id }: Row) => id
const renderRow = (row: Row) => <CallRow row={row} />

/** Who keeps the story waiting: contact by contact, the one that has waited longest first, with what each was asked. */
export function CallList() {
  const calls = useStoryStore(selectCalls)
  const claimId = useViewStore((state) => state.selectedClaimId)
  const chosen = useChosenCall((state) => state.rowId)
  const isShared = useDeskLayout((state) => state.isShared)
  return (
    <VirtualList
      id={claimListId}
      label="Calls, the one that has waited longest first"
      items={calls.rows}
      getId={idOf}
      renderItem={renderRow}
      selectedId={rowInHand(calls, claimId, chosen)?.id ?? null}
      onSelect={chooseCall}
      onOpen={isShared ? () => bringForward('card') : undefined}
      estimatedHeight={88}
      empty={<NoCalls />}
    />
  )
}

function NoCalls() {
  const askKey = useCommandKey('question.ask')
  return (
    <EmptyState size="compact" title="Nobody keeps you waiting">
      With a claim in hand, press {askKey ?? '“Ask a contact”'} to write down what you asked, and whom.
    </EmptyState>
  )
}
