import { type Ref, useDeferredValue, useEffect, useMemo } from 'react'
import type { ClaimHit } from '../../../shared/domain/claim-hit.ts'
import { BulkBar } from '../../forms/bulk/BulkBar.tsx'
import { addRow, chooseAll, extendTo, noRows, toggleRow } from '../../stores/row-choice.ts'
import {
  chooseAllHits,
  loadHits,
  loadMoreHits,
  loadNewHits,
  mostChosen,
} from '../../stores/search-actions.ts'
import { filterSearch, isFiltered, useSearchStore } from '../../stores/search-store.ts'
import { everyClaim } from '../../../shared/domain/search-filter.ts'
import { useSettingsStore } from '../../stores/settings-store.ts'
import { openStory } from '../../stores/story-actions.ts'
import { Button } from '../../ui/Button.tsx'
import { DataTable, type DataTableHandle } from '../../ui/DataTable.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { formatCount } from '../../ui/format-count.ts'
import { LinkButton } from '../../ui/LinkButton.tsx'
import type { ChoiceWay, RowChoosing } from '../../ui/row-choosing.ts'
import { useMediaQuery } from '../../ui/use-media-query.ts'
import { useNow } from '../../ui/use-now.ts'
import { claimColumns } from './claim-columns.tsx'
import styles from './SearchScreen.module.css'

const idOf = ({ claim }: ClaimHit) => claim.id
const noHits: readonly ClaimHit[] = []

/** The claims that the filter lets through, as rows; Enter opens one on its desk, Space chooses it for a bulk change. */
export function ClaimTable({ tableRef }: { tableRef: Ref<DataTableHandle> }) {
  useHits()
  const hits = useDeferredValue(useSearchStore((state) => state.hits ?? noHits))
  const total = useSearchStore((state) => state.total)
  const isAsked = useSearchStore((state) => state.hits !== null)
  const currentId = useSearchStore((state) => state.currentId)
  const words = useDeferredValue(useSearchStore((state) => state.filter.words))
  const choosing = useChoosing()
  const people = useSettingsStore((state) => state.tables.people.byId)
  const isNarrow = useMediaQuery('(width < 1280px)')
  const now = useNow()
  const columns = useMemo(
    () => claimColumns({ now, people, words, isNarrow }),
    [now, people, words, isNarrow],
  )
  return (
    <>
      <DataTable
        ref={tableRef}
        label="Claims found"
        columns={columns}
        rows={hits}
        rowCount={total}
        getId={idOf}
        selectedId={currentId}
        onSelect={(id) => useSearchStore.setState({ currentId: id })}
        onOpen={openClaim}
        choosing={choosing}
        onNearEnd={nearEnd}
        rowHeight={50}
        empty={isAsked && <NothingFound />}
      />
      <ChosenClaims hits={hits} total={total} />
    </>
  )
}

/** Typing may go on for so many milliseconds before the library is asked. */
const pause = 90

/** Asks for claims when the filter changes, and again when a write has changed what is shown. */
function useHits(): void {
  const filter = useSearchStore((state) => state.filter)
  const order = useSearchStore((state) => state.order)
  const isStale = useSearchStore((state) => state.isStale)
  useEffect(() => {
    const timer = setTimeout(() => void loadNewHits(), pause)
    return () => clearTimeout(timer)
  }, [filter, order])
  useEffect(() => {
    if (!isStale) return undefined
    const timer = setTimeout(() => void loadHits(), pause)
    return () => clearTimeout(timer)
  }, [isStale])
}

const nearEnd = () => void loadMoreHits()

function useChoosing(): RowChoosing {
  const choice = useSearchStore((state) => state.choice)
  return useMemo(
    () => ({
      ids: choice.ids,
      choose,
      chooseAll: () => useSearchStore.setState(({ hits }) => ({ choice: chooseAll((hits ?? []).map(idOf)) })),
      chooseNone,
    }),
    [choice],
  )
}

function choose(way: ChoiceWay, id: string): void {
  useSearchStore.setState(({ choice, currentId, hits }) => {
    if (way === 'toggle') return { choice: toggleRow(choice, id) }
    if (way === 'add') return { choice: addRow(choice, id, currentId) }
    return { choice: extendTo(choice, id, currentId, (hits ?? []).map(idOf)) }
  })
}

function chooseNone(): void {
  useSearchStore.setState({ choice: noRows })
}

function openClaim(id: string): void {
  const hit = useSearchStore.getState().hits?.find((one) => idOf(one) === id)
  if (hit !== undefined) void openStory(hit.claim.storyId, id)
}

/** The bar of the chosen claims, and the way from all that are shown to all that there are. */
function ChosenClaims({ hits, total }: { hits: readonly ClaimHit[]; total: number }) {
  const ids = useSearchStore((state) => state.choice.ids)
  const claims = useMemo(
    () => hits.filter((hit) => ids.has(idOf(hit))).map(({ claim }) => claim),
    [hits, ids],
  )
  if (claims.length === 0) return null
  const isAllShown = claims.length === hits.length && total > hits.length && hits.length < mostChosen
  return (
    <>
      {isAllShown && (
        <p className={styles.all}>
          All {formatCount(claims.length)} claims fetched so far are chosen.{' '}
          <LinkButton onPress={() => void chooseAllHits()}>
            {total > mostChosen
              ? `Choose the first ${formatCount(mostChosen)}`
              : `Choose all ${formatCount(total)}`}
          </LinkButton>
        </p>
      )}
      <BulkBar claims={claims} onClear={chooseNone} />
    </>
  )
}

function NothingFound() {
  const filter = useSearchStore((state) => state.filter)
  const isAnything = isFiltered(filter) || filter.words.trim() !== ''
  if (!isAnything) {
    return (
      <EmptyState size="compact" title="No claims yet">
        Claims of all stories stand here once articles are marked up.
      </EmptyState>
    )
  }
  return (
    <EmptyState
      size="compact"
      title="No claim fits"
      action={<Button onPress={() => filterSearch(everyClaim)}>Clear the search</Button>}
    >
      Accents and case do not matter; every word has to stand in the claim, its note or its excerpts.
    </EmptyState>
  )
}
