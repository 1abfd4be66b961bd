import type { Id } from '../../../shared/domain/ids.ts'
import type { ListedChange } from '../../../shared/versions/list-changes.ts'
import { openStory } from '../../stores/story-actions.ts'
import { useStoryStore } from '../../stores/story-store.ts'
import { useVersionsStore } from '../../stores/versions-store.ts'
import { announce } from '../../ui/announcer-store.ts'
import { changesNow } from './comparison-selectors.ts'
import { goToRow } from './row-request.ts'
import { useVersionsView } from './versions-view-store.ts'

/** Goes to the next change (1) or the one before (-1), and from the last on to the first. */
export function stepThroughChanges(by: 1 | -1): void {
  const changes = changesNow()
  if (changes.length === 0) {
    announce('No changes')
    return
  }
  const at = useVersionsView.getState().change ?? (by === 1 ? -1 : 0)
  const next = (at + by + changes.length) % changes.length
  useVersionsView.setState({ change: next })
  const change = changes[next]
  if (change === undefined) return
  goToRow(change.row)
  announce(`Change ${next + 1} of ${changes.length}: ${changeInWords(change)}`)
}

const kinds: Readonly<Record<ListedChange['kind'], string>> = {
  reworded: 'reworded',
  removed: 'paragraph cut',
  added: 'new paragraph',
  moved: 'paragraph moved here',
  typography: 'set otherwise',
}

function changeInWords({ kind, before, after }: ListedChange): string {
  const [old, fresh] = [before.trim(), after.trim()]
  if (kind !== 'reworded') return kinds[kind]
  if (old === '') return `inserted ${fresh}`
  return fresh === '' ? `removed ${old}` : `${old} became ${fresh}`
}

/** Takes the place of a claim in hand and scrolls to it; a lost one to the spot where it would stand. */
export function goToPlace(anchorId: Id): void {
  useVersionsView.setState({ placeId: anchorId })
  const { comparison } = useVersionsStore.getState()
  const fate = comparison?.fates.find(({ after }) => after.id === anchorId)
  if (comparison === null || fate === undefined) return
  const isLost = fate.state === 'lost' && fate.before !== null
  const [side, start] = isLost ? ['before' as const, fate.before.start] : ['after' as const, fate.after.start]
  const block = comparison[side].blocks.findIndex(({ end }) => start < end)
  const row = comparison.rows.findIndex(
    (one) => one[side] === block && (!isLost || one.kind !== 'moved_here'),
  )
  if (row !== -1) goToRow(row)
}

/** Opens the desk with the claim whose place is in hand. */
export function openClaimInHand(): void {
  const { comparison } = useVersionsStore.getState()
  const { placeId } = useVersionsView.getState()
  const { wanted } = useStoryStore.getState()
  const claimId = comparison?.fates.find(({ after }) => after.id === placeId)?.after.claimId
  if (claimId !== undefined && wanted !== null) void openStory(wanted, claimId)
}
