import type { ClaimHit } from '../../../shared/domain/claim-hit.ts'
import type { SearchHit } from '../../../shared/domain/search-hit.ts'
import { showSearch } from '../../stores/search-store.ts'
import { openStory } from '../../stores/story-actions.ts'
import { showSource } from '../../stores/view-store.ts'
import { type PaletteEntry, paletteEntry } from './palette-entry.ts'

/** Claims that the library found, each with its story. */
export function foundClaimEntries(hits: readonly ClaimHit[]): readonly PaletteEntry[] {
  return hits.map(({ claim, words, storyHeadline }) =>
    paletteEntry({
      id: `claim:${claim.id}`,
      kind: 'claim',
      label: words === '' ? 'Words no longer in the text' : words,
      hint: `Claim ${claim.number}, ${storyHeadline}`,
      run: () => void openStory(claim.storyId, claim.id),
    }),
  )
}

/** Sources that the library found. */
export function foundSourceEntries(hits: readonly SearchHit[]): readonly PaletteEntry[] {
  return hits.map(({ entityId, title }) =>
    paletteEntry({
      id: `source:${entityId}`,
      kind: 'source',
      label: title,
      hint: 'Source',
      run: () => showSource(entityId),
    }),
  )
}

/** Leads to the search screen, which shows everything that says these words. */
export function searchEntry(words: string): PaletteEntry {
  return paletteEntry({
    id: 'search',
    kind: 'search',
    label: `Search the library for “${words}”`,
    hint: 'Search',
    run: () => showSearch({ words }),
  })
}
