import type { Id } from '../../shared/domain/ids.ts'
import type { EntityTable } from './entity-table.ts'
import { memoizeLast, reuseList } from './memoize-last.ts'

/** Entities by the id of what they hang on. */
export type Groups<T> = ReadonlyMap<Id, readonly T[]>

/**
 * Makes a selector that sorts a table's entities into groups. A group whose members are the same as before keeps
 * its identity, so one new piece of evidence repaints one claim and not two thousand.
 */
export function groupTable<T>(
  keyOf: (value: T) => Id,
  compare?: (a: T, b: T) => number,
): (table: EntityTable<T>) => Groups<T> {
  let earlier: Groups<T> = new Map()
  return memoizeLast((table: EntityTable<T>) => {
    const groups = new Map<Id, T[]>()
    for (const value of table.byId.values()) {
      const key = keyOf(value)
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [value])
      else group.push(value)
    }
    const shared = new Map<Id, readonly T[]>()
    for (const [key, group] of groups) {
      if (compare !== undefined) group.sort(compare)
      shared.set(key, reuseList(earlier.get(key), group))
    }
    earlier = shared
    return shared
  })
}

const none: readonly never[] = []

/** The members of a group; always the same empty list when there are none. */
export function groupOf<T>(groups: Groups<T>, id: Id | null): readonly T[] {
  return (id === null ? undefined : groups.get(id)) ?? none
}
