import type { GateItem } from '../../../shared/claims/gate/gate-item.ts'
import type { GateGroup } from '../../../shared/domain/override.ts'

/** A row of the list, with the heading of its group over the first of each. */
export interface GateRow {
  /** Safe as the id of an element: a key holds words of the article. */
  readonly id: string
  readonly item: GateItem
  readonly heading: { readonly group: GateGroup; readonly count: number } | null
}

const ids = new Map<string, string>()

function rowIdOf(key: string): string {
  const known = ids.get(key)
  if (known !== undefined) return known
  const id = `gate-${ids.size + 1}`
  ids.set(key, id)
  return id
}

/** The rows of a list of items that come group by group. */
export function gateRows(items: readonly GateItem[]): readonly GateRow[] {
  const counts = new Map<GateGroup, number>()
  for (const { group } of items) counts.set(group, (counts.get(group) ?? 0) + 1)
  return items.map((item, index) => {
    const { group } = item
    const isFirst = items[index - 1]?.group !== group
    return { id: rowIdOf(item.key), item, heading: isFirst ? { group, count: counts.get(group) ?? 0 } : null }
  })
}

/** The row in hand: the one with this key, else the one that moved up to its place; undefined in an empty list. */
export function rowInHand(
  rows: readonly GateRow[],
  { key, index }: { readonly key: string | null; readonly index: number },
): GateRow | undefined {
  return rows.find(({ item }) => item.key === key) ?? rows[Math.min(index, rows.length - 1)]
}
