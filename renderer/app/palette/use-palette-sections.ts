import { useEffect, useMemo } from 'react'
import { useLibraryStore } from '../../stores/library-store.ts'
import { useSavedViewStore } from '../../stores/saved-view-store.ts'
import { findClaims, findKind } from '../../stores/search-actions.ts'
import { showSearch } from '../../stores/search-store.ts'
import { useSettingsStore } from '../../stores/settings-store.ts'
import { loadLibrary } from '../../stores/story-actions.ts'
import { useStoryStore } from '../../stores/story-store.ts'
import { useLatestAnswer } from '../../stores/use-latest-answer.ts'
import { loadSavedViews } from '../../stores/view-actions.ts'
import { foundClaimEntries, foundSourceEntries, searchEntry } from './found-entries.ts'
import { claimEntries, commandEntries, personEntries, storyEntries, viewEntries } from './list-entries.ts'
import { readPaletteQuery } from './palette-query.ts'
import { type PaletteSection, paletteSections } from './palette-sections.ts'
import { recentEntries, useRecentEntries } from './recent-entries.ts'

/** The lines that answer what is typed: what the window knows at once, what the library finds as soon as it answers. */
export function usePaletteSections(typed: string): readonly PaletteSection[] {
  const query = useMemo(() => readPaletteQuery(typed), [typed])
  const known = useKnown()
  const found = useFound(
    query.only === null ? query.words : '',
    query.only === null || query.only === 'people' ? query.words : '',
  )
  return useMemo(() => {
    const search = query.only === null && query.words !== '' ? searchEntry(query.words) : null
    return paletteSections(query, { ...known, ...found, search })
  }, [query, known, found])
}

/** What is in the window already; looked up once, when the palette opens. */
function useKnown() {
  const keys = useSettingsStore((state) => state.settings.keys)
  const people = useSettingsStore((state) => state.tables.people.byId)
  const summaries = useLibraryStore((state) => state.summaries)
  const story = useStoryStore()
  const chosen = useRecentEntries((state) => state.entries)
  useEffect(() => {
    if (useLibraryStore.getState().isStale) void loadLibrary()
    if (!useSavedViewStore.getState().isLoaded) void loadSavedViews()
  }, [])
  const commands = useMemo(() => commandEntries(keys), [keys])
  const stories = useMemo(() => storyEntries(summaries ?? []), [summaries])
  const claims = useMemo(() => claimEntries(story), [story])
  const persons = useMemo(
    () => personEntries(people.values(), (person) => showSearch({ personId: person.id })),
    [people],
  )
  const savedViews = useSavedViewStore((state) => state.tables.savedViews.byId)
  const views = useMemo(() => viewEntries(savedViews.values()), [savedViews])
  const recent = useMemo(() => recentEntries(chosen, commands, stories), [chosen, commands, stories])
  return useMemo(
    () => ({ recent, commands, stories, claims, people: persons, views }),
    [recent, commands, stories, claims, persons, views],
  )
}

/** The library is asked when typing has paused for so many milliseconds. */
const pause = 90

/** As many claims and sources of the library stand in the palette; the search screen has the rest. */
const fewest = 8

function useFound(claimWords: string, sourceWords: string) {
  const claims = useLatestAnswer(
    claimWords === '' ? null : claimWords,
    () => findClaims(claimWords, fewest),
    pause,
  )
  const sources = useLatestAnswer(
    sourceWords === '' ? null : sourceWords,
    () => findKind('source', sourceWords, fewest),
    pause,
  )
  return useMemo(
    () => ({
      foundClaims: claims.answer?.ok === true ? foundClaimEntries(claims.answer.value.hits) : [],
      sources: sources.answer?.ok === true ? foundSourceEntries(sources.answer.value) : [],
    }),
    [claims.answer, sources.answer],
  )
}
