import { useEffect, useRef } from 'react'
import { useCommands } from '../../keyboard/use-commands.ts'
import { useStatusHints } from '../../keyboard/use-status-hints.ts'
import { claimOrders } from '../../../shared/domain/claim-hit.ts'
import type { SearchKind } from '../../../shared/domain/search-hit.ts'
import { loadHits } from '../../stores/search-actions.ts'
import { useSearchStore } from '../../stores/search-store.ts'
import { useViewStore } from '../../stores/view-store.ts'
import { Button } from '../../ui/Button.tsx'
import type { DataTableHandle } from '../../ui/DataTable.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { ScreenBar } from '../../ui/ScreenBar.tsx'
import { Select } from '../../ui/Select.tsx'
import { Tabs } from '../../ui/Tabs.tsx'
import type { VirtualListHandle } from '../../ui/VirtualList.tsx'
import { ClaimTable } from './ClaimTable.tsx'
import { PlacesFound } from './PlacesFound.tsx'
import { SavedViews } from './SavedViews.tsx'
import { totalInWords } from './search-words.ts'
import { SearchHead } from './SearchHead.tsx'
import styles from './SearchScreen.module.css'

const tabs: readonly { readonly id: SearchKind; readonly label: string }[] = [
  { id: 'claim', label: 'Claims' },
  { id: 'article', label: 'Articles' },
  { id: 'source', label: 'Sources' },
  { id: 'correction', label: 'Corrections' },
]

const hints = [
  { commands: ['edit.filter'], label: 'words' },
  { commands: ['view.palette'], label: 'everything else' },
] as const

/** One search over the whole library: claims with filters, as a table to work on; articles, sources and corrections by words. */
export function SearchScreen() {
  const kind = useSearchStore((state) => state.kind)
  const words = useSearchStore((state) => state.filter.words)
  const fieldRef = useRef<HTMLInputElement>(null)
  const tableRef = useRef<DataTableHandle>(null)
  const listRef = useRef<VirtualListHandle>(null)
  const searchRequest = useViewStore((state) => state.searchRequest)
  useEffect(() => {
    if (searchRequest > 0) fieldRef.current?.select()
  }, [searchRequest])
  useCommands({ 'edit.filter': () => fieldRef.current?.select() })
  useStatusHints(hints)
  return (
    <div className={styles.screen}>
      <ScreenBar title="Search" meta={<Total />}>
        {kind === 'claim' && <OrderChoice />}
      </ScreenBar>
      <SavedViews />
      <SearchHead fieldRef={fieldRef} onDone={() => goToRows(tableRef.current ?? listRef.current)} />
      <Failure />
      <Tabs
        label="What is found"
        tabs={tabs}
        value={kind}
        onChange={(chosen) => useSearchStore.setState({ kind: chosen })}
        className={styles.tabs}
      >
        {kind === 'claim' ? (
          <ClaimTable tableRef={tableRef} />
        ) : (
          <PlacesFound kind={kind} words={words} listRef={listRef} />
        )}
      </Tabs>
    </div>
  )
}

function goToRows(rows: { readonly focus: () => void } | null): void {
  const { hits, currentId } = useSearchStore.getState()
  const first = hits?.[0]
  if (currentId === null && first !== undefined) useSearchStore.setState({ currentId: first.claim.id })
  rows?.focus()
}

function Total() {
  const isShown = useSearchStore((state) => state.kind === 'claim' && state.hits !== null)
  const total = useSearchStore((state) => state.total)
  return <span role="status">{isShown ? totalInWords(total) : ''}</span>
}

const orderLabels = {
  relevance: 'Best match first',
  newest: 'Last changed first',
  story: 'By story',
} as const

function OrderChoice() {
  const order = useSearchStore((state) => state.order)
  return (
    <Select
      label="Order"
      isLabelHidden
      value={order}
      options={claimOrders.map((id) => ({ id, label: orderLabels[id] }))}
      onChange={(chosen) => useSearchStore.setState({ order: chosen })}
      className={styles.order}
    />
  )
}

function Failure() {
  const failure = useSearchStore((state) => state.failure)
  if (failure === null) return null
  return (
    <ErrorPanel
      title="The library could not be searched"
      kept="Nothing in it was changed."
      action={<Button onPress={() => void loadHits()}>Try again</Button>}
    >
      {failure.message}
    </ErrorPanel>
  )
}
