import type { ClaimEntry } from './list-entries.ts'
import type { PaletteEntry } from './palette-entry.ts'
import { type PaletteQuery } from './palette-query.ts'
import { type Ranked, rankMatches } from './rank-matches.ts'

/** Lines of one kind under their heading. */
export interface PaletteSection {
  readonly heading: string
  readonly entries: readonly PaletteEntry[]
}

/** Everything the palette knows, each list in the order of its own. */
export interface PaletteStock {
  readonly recent: readonly PaletteEntry[]
  readonly commands: readonly PaletteEntry[]
  readonly stories: readonly PaletteEntry[]
  readonly views: readonly PaletteEntry[]
  /** The claims of the story on the desk. */
  readonly claims: readonly ClaimEntry[]
  readonly people: readonly PaletteEntry[]
  /** Claims of other stories and sources that the library found for these words. */
  readonly foundClaims: readonly PaletteEntry[]
  readonly sources: readonly PaletteEntry[]
  /** Leads to the search with these words. */
  readonly search: PaletteEntry | null
}

/** As many lines of a kind stand among others, and as many where a prefix asks for it alone. */
const few = 8
const many = 60

/** What the palette shows: commands, then stories, claims and sources; without words what was used last, and all commands. */
export function paletteSections(query: PaletteQuery, stock: PaletteStock): readonly PaletteSection[] {
  return sectionsOf(query, stock).filter(({ entries }) => entries.length > 0)
}

function sectionsOf(query: PaletteQuery, stock: PaletteStock): readonly PaletteSection[] {
  const { words } = query
  switch (query.only) {
    case 'commands':
      return [{ heading: 'Commands', entries: best(words, stock.commands, many) }]
    case 'claims':
      return [{ heading: 'Claims of this story', entries: claimsOf(words, stock.claims) }]
    case 'people':
      return [
        { heading: 'People', entries: firm(words, stock.people, many) },
        { heading: 'Sources', entries: stock.sources },
      ]
    case null:
      return words === '' ? withoutWords(stock) : withWords(words, stock)
  }
}

function withoutWords({ recent, commands }: PaletteStock): readonly PaletteSection[] {
  const shown = new Set(recent.map(({ id }) => id))
  return [
    { heading: 'Recent', entries: recent },
    { heading: 'Commands', entries: commands.filter(({ id }) => !shown.has(id)) },
  ]
}

function withWords(words: string, stock: PaletteStock): readonly PaletteSection[] {
  const ranked = rankMatches(words, stock.commands, foldedOf)
  const firmly = ranked.filter(({ isLoose }) => !isLoose)
  const here = firm(words, stock.claims, few)
  const shown = new Set(here.map(({ id }) => id))
  return [
    { heading: 'Commands', entries: itemsOf(firmly, few) },
    { heading: 'Saved views', entries: firm(words, stock.views, few) },
    { heading: 'Stories', entries: firm(words, stock.stories, few) },
    { heading: 'Claims of this story', entries: here },
    { heading: 'Claims', entries: stock.foundClaims.filter(({ id }) => !shown.has(id)) },
    { heading: 'Sources', entries: stock.sources },
    // Letters in order are a guess, and stand after what was found.
    { heading: 'Commands, by their letters', entries: firmly.length > 0 ? [] : itemsOf(ranked, few) },
    { heading: 'Search', entries: stock.search === null ? [] : [stock.search] },
  ]
}

/** Claims by number (“6” finds 6, then 60 and on), or by their words. */
function claimsOf(words: string, claims: readonly ClaimEntry[]): readonly PaletteEntry[] {
  if (!/^\d+$/.test(words)) return firm(words, claims, many)
  const isCalled = ({ number }: ClaimEntry) => String(number) === words
  const begins = ({ number }: ClaimEntry) => String(number).startsWith(words)
  return [...claims.filter(isCalled), ...claims.filter((claim) => begins(claim) && !isCalled(claim))].slice(
    0,
    many,
  )
}

const foldedOf = (entry: PaletteEntry) => entry.folded

function itemsOf(ranked: readonly Ranked<PaletteEntry>[], limit: number): readonly PaletteEntry[] {
  return ranked.slice(0, limit).map(({ item }) => item)
}

function best(words: string, entries: readonly PaletteEntry[], limit: number): readonly PaletteEntry[] {
  return words === '' ? entries : itemsOf(rankMatches(words, entries, foldedOf), limit)
}

/** Only what holds the words themselves: in long texts letters in order are found everywhere. */
function firm(words: string, entries: readonly PaletteEntry[], limit: number): readonly PaletteEntry[] {
  if (words === '') return entries.slice(0, limit)
  return itemsOf(
    rankMatches(words, entries, foldedOf).filter(({ isLoose }) => !isLoose),
    limit,
  )
}
