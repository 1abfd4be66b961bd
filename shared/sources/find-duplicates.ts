import type { Id } from '../domain/ids.ts'
import type { Source } from '../domain/source.ts'
import type { SourcePair } from '../domain/source-pair.ts'
import { pageKeyOf } from './page-key.ts'

/** Two sources that may be one, and by what. */
export interface DuplicatePair {
  readonly sourceId: Id
  readonly otherId: Id
  readonly because: 'doi' | 'isbn' | 'page'
}

type Known = Pick<Source, 'id' | 'url' | 'doi' | 'isbn' | 'isConfidential' | 'createdAt'>

/**
 * Sources with one DOI, one ISBN or one page, each with the oldest of its kind: no pair twice, none that a person has told
 * apart, and never a confidential source beside one that is not.
 */
export function findDuplicates(
  sources: readonly Known[],
  decided: readonly SourcePair[],
): readonly DuplicatePair[] {
  const oldestFirst = sources.toSorted((a, b) =>
    a.createdAt < b.createdAt || (a.createdAt === b.createdAt && a.id < b.id) ? -1 : 1,
  )
  const told = new Set(decided.filter(({ question }) => question === 'same_source').map(pairKey))
  const first = new Map<string, Id>()
  const pairs = new Map<string, DuplicatePair>()
  for (const source of oldestFirst) {
    for (const [because, key] of keysOf(source)) {
      const sourceId = first.get(key)
      if (sourceId === undefined) {
        first.set(key, source.id)
        continue
      }
      const name = pairKey({ sourceId, otherId: source.id })
      if (!told.has(name) && !pairs.has(name)) pairs.set(name, { sourceId, otherId: source.id, because })
    }
  }
  return [...pairs.values()]
}

function keysOf({
  url,
  doi,
  isbn,
  isConfidential,
}: Known): readonly (readonly [DuplicatePair['because'], string])[] {
  const page = url === null ? null : pageKeyOf(url)
  const keys = [
    ['doi', doi],
    ['isbn', isbn],
    ['page', page],
  ] as const
  return keys.flatMap(([because, value]) =>
    value === null ? [] : [[because, `${because} ${String(isConfidential)} ${value}`] as const],
  )
}

/** One name for two sources, whichever is named first. */
export function pairKey({ sourceId, otherId }: Pick<SourcePair, 'sourceId' | 'otherId'>): string {
  return sourceId < otherId ? `${sourceId} ${otherId}` : `${otherId} ${sourceId}`
}
