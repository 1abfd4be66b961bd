import type { Id } from '../../shared/domain/ids.ts'

/**
 * Entities of one kind. `ids` keeps its identity while entities only change, so what depends on membership or
 * order alone is not worked out again. `seqById` is the number of the history event that an entity (or its
 * absence) comes from; an entity that was loaded, not pushed, has none.
 */
export interface EntityTable<T> {
  readonly ids: readonly Id[]
  readonly byId: ReadonlyMap<Id, T>
  readonly seqById: ReadonlyMap<Id, number>
}

/** One entity as a write left it; null when the write took it away. */
export interface TableChange<T> {
  readonly id: Id
  readonly value: T | null
}

/** A table without entities. */
export function emptyTable<T>(): EntityTable<T> {
  return { ids: [], byId: new Map(), seqById: new Map() }
}

/** A table of loaded entities, in the order given. */
export function tableOf<T extends { readonly id: Id }>(values: readonly T[]): EntityTable<T> {
  return {
    ids: values.map((value) => value.id),
    byId: new Map(values.map((value) => [value.id, value])),
    seqById: new Map(),
  }
}

/**
 * A table of loaded entities that was loaded before: what is as it was keeps its identity, the whole table too when all of
 * it is, so that reading again what nobody has changed repaints nothing.
 */
export function reloadedTable<T extends { readonly id: Id }>(
  earlier: EntityTable<T>,
  values: readonly T[],
): EntityTable<T> {
  const kept = values.map((value) => {
    const known = earlier.byId.get(value.id)
    return known !== undefined && isSameRow(known, value) ? known : value
  })
  const isSameTable =
    kept.length === earlier.byId.size &&
    kept.every((value, index) => value.id === earlier.ids[index] && earlier.byId.get(value.id) === value)
  return isSameTable ? earlier : tableOf(kept)
}

/** Revisions only grow, so one revision is one state; what has none is compared as a whole. */
function isSameRow<T>(a: T, b: T): boolean {
  const [revisionA, revisionB] = [revisionOf(a), revisionOf(b)]
  if (revisionA !== null && revisionB !== null) return revisionA === revisionB
  return JSON.stringify(a) === JSON.stringify(b)
}

/** Adds loaded entities to a table; those that it already has stay as they are, since writes keep them fresh. */
export function withLoaded<T extends { readonly id: Id }>(
  table: EntityTable<T>,
  values: readonly T[],
): EntityTable<T> {
  const unknown = values.filter(({ id }) => !table.byId.has(id) && !table.seqById.has(id))
  if (unknown.length === 0) return table
  return {
    ids: [...table.ids, ...unknown.map(({ id }) => id)],
    byId: new Map([...table.byId, ...unknown.map((value) => [value.id, value] as const)]),
    seqById: table.seqById,
  }
}

/**
 * Puts what one write left behind into a table. A change is ignored when the table already holds a newer one:
 * one of a later event or, for an entity that was loaded, one of the same or a later revision. `keeps` says
 * which entities belong here. Answers the same table when nothing changed; untouched entities stay identical.
 */
export function applyToTable<T>(
  table: EntityTable<T>,
  seq: number,
  changes: readonly TableChange<T>[],
  keeps: (value: T) => boolean = () => true,
): EntityTable<T> {
  const news = changes.filter((change) => isNews(table, seq, change))
  if (news.length === 0) return table

  const byId = new Map(table.byId)
  const seqById = new Map(table.seqById)
  for (const { id, value } of news) {
    seqById.set(id, seq)
    if (value !== null && keeps(value)) byId.set(id, value)
    else byId.delete(id)
  }
  return { ids: membersAfter(table.ids, byId, news), byId, seqById }
}

function isNews<T>(table: EntityTable<T>, seq: number, { id, value }: TableChange<T>): boolean {
  const knownSeq = table.seqById.get(id)
  if (knownSeq !== undefined) return seq > knownSeq
  const loaded = revisionOf(table.byId.get(id))
  const offered = revisionOf(value)
  return loaded === null || offered === null || offered > loaded
}

/** Null for nothing, and for entities that are never edited (anchors, files, versions). */
function revisionOf(value: unknown): number | null {
  if (typeof value !== 'object' || value === null || !('revision' in value)) return null
  return typeof value.revision === 'number' ? value.revision : null
}

function membersAfter<T>(
  ids: readonly Id[],
  byId: ReadonlyMap<Id, T>,
  news: readonly TableChange<T>[],
): readonly Id[] {
  const before = new Set(ids)
  const added = new Set(news.map((change) => change.id).filter((id) => byId.has(id) && !before.has(id)))
  const isAnyGone = news.some((change) => before.has(change.id) && !byId.has(change.id))
  if (added.size === 0 && !isAnyGone) return ids
  return [...(isAnyGone ? ids.filter((id) => byId.has(id)) : ids), ...added]
}
