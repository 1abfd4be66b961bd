import type { MouseEvent } from 'react'
import type { Id } from '../../../../shared/domain/ids.ts'
import { queueOrderLabels } from '../../../../shared/domain/labels.ts'
import { runCommand } from '../../../keyboard/command-registry.ts'
import { useCommandKey } from '../../../keyboard/use-command-key.ts'
import { countFilters } from '../../../stores/claim-filter.ts'
import { useSettingsStore } from '../../../stores/settings-store.ts'
import { useOpenNotes } from '../../../stores/note-selectors.ts'
import { useOpenProposals } from '../../../stores/proposal-selectors.ts'
import { useStoryStore } from '../../../stores/story-store.ts'
import { filterClaims, listOnDesk, selectClaimOnDesk, useViewStore } from '../../../stores/view-store.ts'
import { Button } from '../../../ui/Button.tsx'
import { EmptyState } from '../../../ui/EmptyState.tsx'
import { formatCount } from '../../../ui/format-count.ts'
import { Pane } from '../../../ui/Pane.tsx'
import { Tabs } from '../../../ui/Tabs.tsx'
import { useNow } from '../../../ui/use-now.ts'
import { VirtualList } from '../../../ui/VirtualList.tsx'
import { claimListId } from '../desk-ids.ts'
import { bringForward, useDeskLayout } from '../desk-layout.ts'
import { CallFoot } from '../calls/CallFoot.tsx'
import { CallList } from '../calls/CallList.tsx'
import { selectCalls } from '../calls/call-selectors.ts'
import { QueueFoot } from '../queue/QueueFoot.tsx'
import { NotesList } from '../notes/NotesList.tsx'
import { ProposedList } from '../proposals/ProposedList.tsx'
import { selectShownClaims, selectTabCounts } from './claim-list-selectors.ts'
import { FilterButton } from './FilterButton.tsx'
import { clearFilters } from './FilterPanel.tsx'
import { QueueRow } from './QueueRow.tsx'
import styles from './ClaimList.module.css'

const idOf = (id: Id) => id
const renderRow = (id: Id) => <QueueRow claimId={id} />
const tabs = ['open', 'all', 'proposed', 'notes', 'awaiting'] as const
type TabId = (typeof tabs)[number]

const labels = { open: 'Open', all: 'All', proposed: 'Proposed', notes: 'Notes', awaiting: 'Calls' }

/** The claims of the story in the order chosen, what Stet proposes besides them, and its copy notes. */
export function ClaimList() {
  const status = useViewStore((state) => state.claimFilter.status)
  const deskList = useViewStore((state) => state.deskList)
  const calls = useStoryStore((state) => selectCalls(state).rows.length)
  const counts = {
    ...useStoryStore(selectTabCounts),
    awaiting: calls,
    proposed: useOpenProposals().length,
    notes: useOpenNotes().length,
  }
  const claimTab = tabs.find((id) => id === status) ?? 'all'
  const shown = deskList === 'claims' ? claimTab : deskList
  return (
    <Pane label="Claims" className={styles.pane}>
      <Tabs
        label="Which claims"
        tabs={tabs.map((id) => ({ id, label: labels[id], count: shownCount(id, counts[id]) }))}
        value={shown}
        onChange={chooseTab}
        className={styles.tabs}
      >
        <ListOf tab={shown} />
      </Tabs>
      {(shown === 'open' || shown === 'all') && (
        <QueueFoot>
          <FilterButton />
        </QueueFoot>
      )}
      {shown === 'awaiting' && <CallFoot />}
    </Pane>
  )
}

/** Five tabs have 312 px: how many there are in all stands in the story bar, and none is said by no number. */
function shownCount(id: TabId, count: number): number | undefined {
  if (id === 'open') return count
  return id === 'all' || count === 0 ? undefined : count
}

function ListOf({ tab }: { tab: TabId }) {
  switch (tab) {
    case 'open':
    case 'all':
      return <ClaimRows />
    case 'proposed':
      return <ProposedList />
    case 'notes':
      return <NotesList />
    case 'awaiting':
      return <CallList />
  }
}

function chooseTab(id: TabId): void {
  if (id === 'proposed' || id === 'notes') {
    listOnDesk(id)
    return
  }
  filterClaims({ status: id })
  listOnDesk('claims')
}

/** Apart from the tabs, which need not repaint when a row does. */
function ClaimRows() {
  const filter = useViewStore((state) => state.claimFilter)
  const selectedId = useViewStore((state) => state.selectedClaimId)
  const now = useNow()
  const order = useSettingsStore((state) => state.settings.queueOrder)
  const shown = useStoryStore((state) => selectShownClaims(state, { filter, order }, now))
  const isAnyThere = useStoryStore((state) => selectTabCounts(state).all > 0)
  const isShared = useDeskLayout((state) => state.isShared)
  return (
    <div className={styles.list} onClick={isShared ? openPressed : undefined}>
      <VirtualList
        id={claimListId}
        label={`Claims ${queueOrderLabels[order].toLowerCase()}`}
        items={shown}
        getId={idOf}
        renderItem={renderRow}
        selectedId={selectedId}
        onSelect={selectClaimOnDesk}
        onOpen={isShared ? showCardOf : undefined}
        estimatedHeight={56}
        empty={<NoClaims isAnyThere={isAnyThere} />}
      />
    </div>
  )
}

/** Where list and card share a column, the claim that is opened comes forward; elsewhere Enter signs it off. */
function showCardOf(): void {
  bringForward('card')
}

/** There a press on a row opens the claim, too; the arrow keys only choose. */
function openPressed(event: MouseEvent): void {
  if (event.target instanceof Element && event.target.closest('[role=option]') !== null) showCardOf()
}

/** What stands in the list when it is empty, with the one next step. */
function NoClaims({ isAnyThere }: { isAnyThere: boolean }) {
  const filter = useViewStore((state) => state.claimFilter)
  if (!isAnyThere) return <NothingMarked />
  if (countFilters(filter) > 0) {
    return (
      <EmptyState
        size="compact"
        title="No claim matches the filter"
        action={<Button onPress={clearFilters}>Clear filter</Button>}
      />
    )
  }
  return (
    <EmptyState
      size="compact"
      title="Every claim is signed off"
      action={<Button onPress={() => filterClaims({ status: 'all' })}>Show all claims</Button>}
    />
  )
}

function NothingMarked() {
  const markKey = useCommandKey('claim.mark')
  const listKey = useCommandKey('proposal.list')
  const proposed = useOpenProposals().length
  return (
    <EmptyState
      size="compact"
      title="No claims yet"
      action={
        proposed > 0 && (
          <Button shortcut={listKey} onPress={() => runCommand('proposal.list')}>
            {proposed === 1 ? 'See the proposal' : `Go through ${formatCount(proposed)} proposals`}
          </Button>
        )
      }
    >
      Select words in the article and press {markKey ?? 'Mark'}.
    </EmptyState>
  )
}
