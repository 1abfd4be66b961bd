import { useEffect, useMemo } from 'react'
import type { Id } from '../../../shared/domain/ids.ts'
import { useLibraryStore } from '../../stores/library-store.ts'
import { readSourceTitle } from '../../stores/search-actions.ts'
import { useSearchStore } from '../../stores/search-store.ts'
import { useSettingsStore } from '../../stores/settings-store.ts'
import { loadLibrary } from '../../stores/story-actions.ts'
import { useLatestAnswer } from '../../stores/use-latest-answer.ts'
import type { FilterNames } from './search-words.ts'

/** The names of the people, stories and sources that the filter stands for. */
export function useFilterNames(): FilterNames {
  const people = useSettingsStore((state) => state.tables.people.byId)
  const summaries = useLibraryStore((state) => state.summaries)
  const sourceId = useSearchStore((state) => state.filter.sourceId)
  const source = useLatestAnswer(sourceId, () => readSourceTitle(sourceId ?? ''), 0)
  useEffect(() => {
    if (useLibraryStore.getState().isStale) void loadLibrary()
  }, [])
  return useMemo(() => {
    const headlines = new Map<Id, string>(summaries?.map(({ story }) => [story.id, story.headline]))
    return {
      people,
      storyOf: (id) => headlines.get(id) ?? null,
      sourceOf: () => source.answer,
    }
  }, [people, summaries, source.answer])
}
