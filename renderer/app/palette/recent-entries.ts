import { create } from 'zustand'
import type { PaletteEntry } from './palette-entry.ts'

const mostRecent = 6

/** What was chosen in the palette of this window, the last first. */
export const useRecentEntries = create<{ readonly entries: readonly PaletteEntry[] }>()(() => ({
  entries: [],
}))

/** Remembers what was chosen. */
export function noteRecent(entry: PaletteEntry): void {
  if (entry.kind === 'search') return
  useRecentEntries.setState(({ entries }) => ({
    entries: [entry, ...entries.filter(({ id }) => id !== entry.id)].slice(0, mostRecent),
  }))
}

/**
 * What stands first while nothing is typed: what was chosen last, as far as it can be used now and as it is called now,
 * then the stories touched last.
 */
export function recentEntries(
  chosen: readonly PaletteEntry[],
  commands: readonly PaletteEntry[],
  stories: readonly PaletteEntry[],
): readonly PaletteEntry[] {
  const known = new Map([...commands, ...stories].map((entry) => [entry.id, entry]))
  const isKept = ({ kind }: PaletteEntry) => kind !== 'command' && kind !== 'story'
  const usable = chosen.flatMap((entry) => known.get(entry.id) ?? (isKept(entry) ? [entry] : []))
  const shown = new Set(usable.map(({ id }) => id))
  return [...usable, ...stories.filter(({ id }) => !shown.has(id))].slice(0, mostRecent)
}
