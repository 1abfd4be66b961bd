import { ListFilter } from 'lucide-react'
import { type MouseEvent, useState } from 'react'
import type { Id } from '../../../../shared/domain/ids.ts'
import { queueOrderLabels } from '../../../../shared/domain/labels.ts'
import { useCommandKey } from '../../../keyboard/use-command-key.ts'
import { useCommands } from '../../../keyboard/use-commands.ts'
import { countFilters } from '../../../stores/claim-filter.ts'
import { useSettingsStore } from '../../../stores/settings-store.ts'
import { useOpenNotes } from '../../../stores/note-selectors.ts'
import { useOpenProposals } from '../../../stores/proposal-selectors.ts'
import { useStoryStore } from '../../../stores/story-store.ts'
import { filterClaims, listOnDesk, selectClaimOnDesk, useViewStore } from '../../../stores/view-store.ts'
import { Button } from '../../../ui/Button.tsx'
import { EmptyState } from '../../../ui/EmptyState.tsx'
import { Pane } from '../../../ui/Pane.tsx'
import { Popover } from '../../../ui/Popover.tsx'
import { Tabs } from '../../../ui/Tabs.tsx'
import { useNow } from '../../../ui/use-now.ts'
import { VirtualList } from '../../../ui/VirtualList.tsx'
import { claimListId } from '../desk-ids.ts'
import { bringForward, useDeskLayout } from '../desk-layout.ts'
import { QueueFoot } from '../queue/QueueFoot.tsx'
import { NotesList } from '../notes/NotesList.tsx'
import { ProposedList } from '../proposals/ProposedList.tsx'
import { selectShownClaims, selectTabCounts } from './claim-list-selectors.ts'
import { clearFilters, FilterPanel } from './FilterPanel.tsx'
import { QueueRow } from './QueueRow.tsx'
import styles from './ClaimList.module.css'

const idOf = (id: Id) => id
const renderRow = (id: Id) => <QueueRow claimId={id} />
const tabs = ['open', 'all', 'proposed', 'notes', 'awaiting'] as const
type TabId = (typeof tabs)[number]

const labels = { open: 'Open', all: 'All', awaiting: 'Awaiting', proposed: 'Proposed', notes: 'Notes' }

/** The claims of the story in the order chosen, what Stet proposes besides them, and its copy notes. */
export function ClaimList() {
  const status = useViewStore((state) => state.claimFilter.status)
  const deskList = useViewStore((state) => state.deskList)
  const counts = {
    ...useStoryStore(selectTabCounts),
    proposed: useOpenProposals().length,
    notes: useOpenNotes().length,
  }
  const claimTab = tabs.find((id) => id === status) ?? 'all'
  return (
    <Pane label="Claims" className={styles.pane}>
      <Tabs
        label="Which claims"
        tabs={tabs.map((id) => ({ id, label: labels[id], count: counts[id] }))}
        value={deskList === 'claims' ? claimTab : deskList}
        onChange={chooseTab}
        actions={deskList === 'claims' && <FilterButton />}
        className={styles.tabs}
      >
        {deskList === 'claims' ? <ClaimRows /> : deskList === 'proposed' ? <ProposedList /> : <NotesList />}
      </Tabs>
      {deskList === 'claims' && <QueueFoot />}
    </Pane>
  )
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

function FilterButton() {
  const filter = useViewStore((state) => state.claimFilter)
  const [isOpen, setIsOpen] = useState(false)
  useCommands({ 'edit.filter': () => setIsOpen(true) })
  const count = countFilters(filter)
  return (
    <Popover
      label="Filter the claims"
      placement="bottom end"
      isOpen={isOpen}
      onOpenChange={setIsOpen}
      trigger={
        <Button
          size="small"
          variant="quiet"
          icon={ListFilter}
          shortcut={useCommandKey('edit.filter')}
          label={count === 0 ? 'Filter the claims' : `Filter the claims: ${count} on`}
          className={styles.filter}
        >
          {count === 0 ? '' : count}
        </Button>
      }
    >
      <FilterPanel />
    </Popover>
  )
}

/** What stands in the list when it is empty, with the one next step. */
function NoClaims({ isAnyThere }: { isAnyThere: boolean }) {
  const filter = useViewStore((state) => state.claimFilter)
  const markKey = useCommandKey('claim.mark')
  if (!isAnyThere) {
    return (
      <EmptyState size="compact" title="No claims yet">
        Select words in the article and press {markKey ?? 'Mark'}.
      </EmptyState>
    )
  }
  if (countFilters(filter) > 0) {
    return (
      <EmptyState
        size="compact"
        title="No claim matches the filter"
        action={<Button onPress={clearFilters}>Clear filter</Button>}
      />
    )
  }
  if (filter.status === 'awaiting') return <EmptyState size="compact" title="No claim waits for a reply" />
  return (
    <EmptyState
      size="compact"
      title="Every claim is signed off"
      action={<Button onPress={() => filterClaims({ status: 'all' })}>Show all claims</Button>}
    />
  )
}
