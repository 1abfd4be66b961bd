import { foldWords } from '../../../shared/text/fold-words.ts'

/** What a line of the palette leads to. */
export type EntryKind = 'command' | 'story' | 'claim' | 'source' | 'person' | 'view' | 'search'

/** One line of the palette. */
export interface PaletteEntry {
  /** Unlike that of every other line, whatever its kind. */
  readonly id: string
  readonly kind: EntryKind
  readonly label: string
  /** The menu of a command; for all else its kind, and what tells it from its like. */
  readonly hint: string
  /** The key of a command. */
  readonly key: string | null
  /** What it is found by, folded. */
  readonly folded: string
  readonly run: () => void
}

/** A longer label says nothing more in one line. In UTF-16 units. */
const longestLabel = 240

/** A line that is found by its label and its hint. */
export function paletteEntry(
  entry: Omit<PaletteEntry, 'folded' | 'key'> & { key?: string | null },
): PaletteEntry {
  const { label } = entry
  return {
    key: null,
    ...entry,
    label: label.length <= longestLabel ? label : `${label.slice(0, longestLabel).toWellFormed()}…`,
    folded: foldWords(`${label} ${entry.hint}`),
  }
}
