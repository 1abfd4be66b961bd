import type { WrittenChanges } from './apply-changes.ts'
import { applyToCorrectionLog } from './correction-log-store.ts'
import { applyToLibrary } from './library-store.ts'
import { applyToSavedViews } from './saved-view-store.ts'
import { applyToSearch } from './search-store.ts'
import { applyToSettings } from './settings-store.ts'
import { applyToSources } from './sources-store.ts'
import { applyToStory } from './story-store.ts'

/** The latest writes, kept for stores that are being loaded while they come in. */
const recent: WrittenChanges[] = []
const recentLimit = 500
let seenCount = 0

/** Puts what a write left behind into every store, whoever wrote it. Doing so twice changes nothing. */
export function distributeChanges(written: WrittenChanges): void {
  recent.push(written)
  if (recent.length > recentLimit) recent.shift()
  seenCount += 1
  apply(written)
}

/** How many writes have been distributed so far; for `redistributeSince`. */
export function distributedCount(): number {
  return seenCount
}

/** Applies the writes again that came after `count` of them: a store loaded meanwhile may not have them. */
export function redistributeSince(count: number): void {
  const missed = seenCount - count
  if (missed > 0) recent.slice(-missed).forEach(apply)
}

function apply(written: WrittenChanges): void {
  applyToSettings(written)
  applyToStory(written)
  applyToLibrary(written)
  applyToSources(written)
  applyToCorrectionLog(written)
  applyToSavedViews(written)
  applyToSearch(written)
}
