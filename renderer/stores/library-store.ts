import { create } from 'zustand'
import type { Story } from '../../shared/domain/story.ts'
import type { StorySummary } from '../../shared/domain/story-summary.ts'
import type { AppErrorData } from '../../shared/ipc/result.ts'
import type { WrittenChanges } from './apply-changes.ts'

/** The stories of the library as rows. */
export interface LibraryState {
  /** Null before the first load. Deleted stories are not among them; archived ones are. */
  readonly summaries: readonly StorySummary[] | null
  /** Whether a write has changed counts since; the screen asks again when it is shown. */
  readonly isStale: boolean
  readonly failure: AppErrorData | null
}

export const useLibraryStore = create<LibraryState>()(() => ({
  summaries: null,
  isStale: true,
  failure: null,
}))

const counted: ReadonlySet<string> = new Set(['claims', 'anchors', 'corrections', 'versions', 'ticks'])

/**
 * Puts a write's stories into their rows. Counts are the database's business: when a write may have changed
 * them, or brought a story that has no row yet, the rows are marked as stale.
 */
export function applyToLibrary({ changes }: WrittenChanges): void {
  const stories = new Map<string, Story | null>()
  for (const change of changes) if (change.table === 'stories') stories.set(change.id, change.value)
  const isCounted = changes.some((change) => counted.has(change.table))
  if (stories.size === 0 && !isCounted) return

  useLibraryStore.setState(({ summaries, isStale }) => {
    const known = new Set(summaries?.map((summary) => summary.story.id))
    const isNew = [...stories].some(([id, story]) => story?.deletedAt === null && !known.has(id))
    return {
      summaries: summaries?.flatMap((summary) => withStory(summary, stories)) ?? null,
      isStale: isStale || isCounted || isNew,
    }
  })
}

function withStory(
  summary: StorySummary,
  stories: ReadonlyMap<string, Story | null>,
): readonly StorySummary[] {
  const story = stories.get(summary.story.id)
  if (story === undefined) return [summary]
  if (story === null || story.deletedAt !== null) return []
  return story.revision > summary.story.revision ? [{ ...summary, story }] : [summary]
}
