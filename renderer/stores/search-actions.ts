import { type ClaimHit, type ClaimPage, mostCounted } from '../../shared/domain/claim-hit.ts'
import type { Id } from '../../shared/domain/ids.ts'
import { everyClaim } from '../../shared/domain/search-filter.ts'
import type { SearchHit, SearchKind } from '../../shared/domain/search-hit.ts'
import type { Result } from '../../shared/ipc/result.ts'
import { invoke } from '../api/client.ts'
import { distributedCount, redistributeSince } from './distribute-changes.ts'
import { chooseAll, keepRows } from './row-choice.ts'
import { useSearchStore } from './search-store.ts'

/** How many claims are asked for at once, first and as one scrolls on. */
const pageSize = 200

/** A page that is fetched to have many: at most what the channel gives. */
const largestPage = 1000

/** As many claims can be changed by one action. */
export const mostChosen = 5000

let asked = 0
let running: Promise<unknown> = Promise.resolve()

/** Asks for the claims of the filter anew, as many as are shown now. A newer question goes before an older one. */
export async function loadHits(): Promise<void> {
  const { hits } = useSearchStore.getState()
  await loadFirst(Math.max(pageSize, hits?.length ?? 0))
}

/** Asks for the claims of a filter that has just been changed, from the top. */
export async function loadNewHits(): Promise<void> {
  await loadFirst(pageSize)
}

/** Fetches the next claims, when there are more. */
export async function loadMoreHits(): Promise<void> {
  const { hits, total } = useSearchStore.getState()
  if (hits === null || hits.length >= total || hits.length >= mostCounted) return
  const turn = asked
  await inTurn(turn, () => loadUpTo(hits.length + pageSize, turn, hits))
}

/** Fetches all claims of the filter, as far as one action can change them, and chooses them. */
export async function chooseAllHits(): Promise<void> {
  const turn = ++asked
  await inTurn(turn, () => loadUpTo(Math.min(useSearchStore.getState().total, mostChosen), turn))
  if (turn !== asked) return
  const { hits } = useSearchStore.getState()
  useSearchStore.setState({
    choice: chooseAll((hits ?? []).slice(0, mostChosen).map(({ claim }) => claim.id)),
  })
}

/** Finds words in one kind of thing; accents and case do not matter. */
export function findKind(
  kind: SearchKind,
  query: string,
  limit: number,
): Promise<Result<readonly SearchHit[]>> {
  return invoke('search:find', { kind, query, limit })
}

/** Finds claims of the library by their words, the best first. */
export async function findClaims(words: string, limit: number): Promise<Result<ClaimPage>> {
  return invoke('search:claims', { filter: { ...everyClaim, words }, order: 'relevance', limit, offset: 0 })
}

async function loadFirst(count: number): Promise<void> {
  const turn = ++asked
  await inTurn(turn, () => loadUpTo(count, turn))
}

/** One question at a time, so that typing never piles them up; those that a newer one has overtaken are not asked. */
async function inTurn(turn: number, task: () => Promise<unknown>): Promise<void> {
  await running
  if (turn !== asked) return
  running = task()
  await running
}

/** Asks for the claims after those that are kept, page after page, until there are `count`; then shows all of them. */
async function loadUpTo(count: number, turn: number, kept: readonly ClaimHit[] = []): Promise<void> {
  const before = distributedCount()
  const { filter, order } = useSearchStore.getState()
  useSearchStore.setState({ isStale: false })
  const hits = [...kept]
  const known = new Set(hits.map(({ claim }) => claim.id))
  let total: number
  do {
    const limit = Math.min(largestPage, count - hits.length)
    const page = await invoke('search:claims', { filter, order, limit, offset: hits.length })
    if (turn !== asked) return
    if (!page.ok) {
      useSearchStore.setState({ failure: page.error })
      return
    }
    const news = page.value.hits.filter(({ claim }) => !known.has(claim.id))
    hits.push(...news)
    for (const { claim } of news) known.add(claim.id)
    // A page that brings nothing new ends the list, whatever was counted.
    total = news.length === 0 ? hits.length : page.value.total
  } while (hits.length < Math.min(count, total))
  showHits(hits, total, known)
  redistributeSince(before)
}

function showHits(hits: readonly ClaimHit[], total: number, ids: ReadonlySet<Id>): void {
  useSearchStore.setState(({ choice, currentId }) => ({
    hits,
    total,
    failure: null,
    choice: keepRows(choice, ids),
    currentId: currentId !== null && ids.has(currentId) ? currentId : null,
  }))
}

/** The title of a source; null when it is no longer there. */
export async function readSourceTitle(sourceId: Id): Promise<string | null> {
  const result = await invoke('source:open', { sourceId })
  return result.ok ? result.value.source.title : null
}
