import { describe, expect, it } from 'vitest'
import {
  type EntryKind,
  type PaletteEntry,
  paletteEntry,
} from '../../../../../renderer/app/palette/palette-entry.ts'
import { readPaletteQuery } from '../../../../../renderer/app/palette/palette-query.ts'
import { type PaletteStock, paletteSections } from '../../../../../renderer/app/palette/palette-sections.ts'
import {
  noteRecent,
  recentEntries,
  useRecentEntries,
} from '../../../../../renderer/app/palette/recent-entries.ts'

function entry(kind: EntryKind, label: string, hint = ''): PaletteEntry {
  return paletteEntry({ id: `${kind}:${label}`, kind, label, hint, run: () => undefined })
}

function claim(number: number, label: string) {
  return { ...entry('claim', label, `Claim ${number}`), number }
}

const stock: PaletteStock = {
  recent: [entry('story', 'Ferry sinks')],
  commands: [entry('command', 'Sign off'), entry('command', 'Find a claim'), entry('command', 'Dark theme')],
  stories: [entry('story', 'Ferry sinks'), entry('story', 'Dark days of the harbour')],
  views: [entry('view', 'Dark places')],
  claims: [claim(6, 'a dark night'), claim(60, 'sixty metres'), claim(7, 'the harbour')],
  people: [entry('person', 'Dara Kern')],
  foundClaims: [entry('claim', 'a dark night'), entry('claim', 'dark elsewhere')],
  sources: [entry('source', 'Dark sky bulletin')],
  search: entry('search', 'Search for it'),
}

/** What is shown for what was typed: each heading with its labels. */
function shown(typed: string) {
  return paletteSections(readPaletteQuery(typed), stock).map(({ heading, entries }) => [
    heading,
    ...entries.map(({ label }) => label),
  ])
}

describe('the palette', () => {
  it('shows what was used last and then every command while nothing is typed', () => {
    expect(shown('')).toEqual([
      ['Recent', 'Ferry sinks'],
      ['Commands', 'Sign off', 'Find a claim', 'Dark theme'],
    ])
  })

  it('finds commands first, then views, stories, claims and sources, each claim once', () => {
    expect(shown('dark')).toEqual([
      ['Commands', 'Dark theme'],
      ['Saved views', 'Dark places'],
      ['Stories', 'Dark days of the harbour'],
      ['Claims of this story', 'a dark night'],
      ['Claims', 'dark elsewhere'],
      ['Sources', 'Dark sky bulletin'],
      ['Search', 'Search for it'],
    ])
  })

  it('guesses a command from letters in order only after what holds the words', () => {
    const sections = shown('sgf')
    expect(sections.at(-2)).toEqual(['Commands, by their letters', 'Sign off'])
    expect(sections.at(-1)?.[0]).toBe('Search')
  })

  it('asks for one kind by a prefix', () => {
    expect(shown('> dark')).toEqual([['Commands', 'Dark theme']])
    expect(shown('#6')).toEqual([['Claims of this story', 'a dark night', 'sixty metres']])
    expect(shown('# harbour')).toEqual([['Claims of this story', 'the harbour']])
    expect(shown('@dara')).toEqual([
      ['People', 'Dara Kern'],
      ['Sources', 'Dark sky bulletin'],
    ])
    expect(shown('>zzz')).toEqual([])
  })
})

describe('what was chosen in the palette', () => {
  it('stands first the next time, as far as it can still be used, before the stories touched last', () => {
    const [sign, , dark] = stock.commands
    for (const one of [sign, dark, stock.sources[0], stock.search, sign]) if (one) noteRecent(one)
    const labels = (commands: readonly PaletteEntry[]) =>
      recentEntries(useRecentEntries.getState().entries, commands, stock.stories).map(({ label }) => label)
    expect(labels(stock.commands)).toEqual([
      'Sign off',
      'Dark sky bulletin',
      'Dark theme',
      'Ferry sinks',
      'Dark days of the harbour',
    ])
    expect(labels([])).toEqual(['Dark sky bulletin', 'Ferry sinks', 'Dark days of the harbour'])
  })
})
