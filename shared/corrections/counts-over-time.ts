import type { Correction } from '../domain/correction.ts'
import { foldWords } from '../text/fold-words.ts'
import type { Periods } from './periods.ts'

/** An entry with the day by which it is counted, `2026-03-11`. */
export interface DatedEntry {
  readonly correction: Correction
  readonly day: string
}

/** What entries have in common, with its name in the words of the desk. */
export interface Group {
  readonly id: string
  readonly label: string
}

/** How many entries of a group there were in each period. */
export interface GroupCounts extends Group {
  readonly counts: readonly number[]
  readonly total: number
}

/** Counts the entries of each group in each period, in one pass; the largest group first, equal ones by name. */
export function countsOverTime(
  entries: readonly DatedEntry[],
  periods: Periods,
  groupOf: (correction: Correction) => Group,
): readonly GroupCounts[] {
  const groups = new Map<string, { label: string; counts: number[]; total: number }>()
  for (const { correction, day } of entries) {
    const { id, label } = groupOf(correction)
    let group = groups.get(id)
    if (group === undefined) {
      group = { label, counts: Array.from({ length: periods.names.length }, () => 0), total: 0 }
      groups.set(id, group)
    }
    const index = periods.indexOf(day)
    group.counts[index] = (group.counts[index] ?? 0) + 1
    group.total += 1
  }
  return [...groups]
    .map(([id, group]) => ({ id, ...group }))
    .sort((a, b) => b.total - a.total || (a.label < b.label ? -1 : 1))
}

/** The group of entries of which nobody said where the error came in. */
export const noStage = ''

/** Where an error came in, as the desk wrote it: case and accents do not make two stages of one. */
export function stageOf({ stageIntroduced }: Correction): Group {
  const label = stageIntroduced?.trim() ?? ''
  return label === '' ? { id: noStage, label: 'Not said' } : { id: foldWords(label), label }
}

/** The first groups as they are, the rest as one, so that a chart stays one; nothing is left out of the count. */
export function withTheRest(groups: readonly GroupCounts[], most: number): readonly GroupCounts[] {
  if (groups.length <= most) return groups
  const rest = groups.slice(most - 1)
  return [
    ...groups.slice(0, most - 1),
    {
      id: 'rest',
      label: `${rest.length} others`,
      counts: (rest[0]?.counts ?? []).map((_, index) =>
        rest.reduce((sum, { counts }) => sum + (counts[index] ?? 0), 0),
      ),
      total: rest.reduce((sum, { total }) => sum + total, 0),
    },
  ]
}
