import { describe, expect, it } from 'vitest'
import { everySource } from '../../../../../renderer/features/sources/source-filter-store.ts'
import {
  filterRows,
  hostOf,
  sortRows,
  type SourceRow,
  sourceRow,
} from '../../../../../renderer/features/sources/source-rows.ts'
import type { Source } from '../../../../../shared/domain/source.ts'
import { aSource } from '../../../shared/export/entities.ts'

const source = (title: string, fields: Partial<Source> = {}) =>
  aSource({ id: title, title, url: null, ...fields })
const used = (claimCount: number, storyCount: number, lastContactAt: string | null = null) => ({
  claimCount,
  storyCount,
  lastContactAt,
  linkState: null,
  lastCapturedAt: null,
})
const titles = (rows: readonly SourceRow[]) => rows.map((row) => row.source.title)

describe('the row of a source', () => {
  it('names the host without www, and none for what is no link', () => {
    expect(hostOf('https://www.Example.org/a')).toBe('example.org')
    expect(hostOf('not a link')).toBeNull()
    expect(hostOf(null)).toBeNull()
  })

  it('says when the source was last contacted or accessed, whichever was later', () => {
    const accessed = source('A', { accessedAt: '2026-03-11' })
    expect(sourceRow(accessed, used(1, 1)).seenAt).toBe('2026-03-11')
    expect(sourceRow(accessed, used(1, 1, '2026-03-12T09:00:00.000Z')).seenAt).toBe(
      '2026-03-12T09:00:00.000Z',
    )
    expect(sourceRow(accessed, used(1, 1, '2026-03-10T09:00:00.000Z')).seenAt).toBe('2026-03-11')
    expect(sourceRow(source('B'), used(0, 0)).seenAt).toBeNull()
  })

  it('is the same one until the source or its use changes', () => {
    const [one, use] = [source('A'), used(1, 1)]
    expect(sourceRow(one, use)).toBe(sourceRow(one, use))
    expect(sourceRow(one, used(2, 1))).not.toBe(sourceRow(one, use))
  })
})

describe('the filter of the sources', () => {
  const rows = [
    sourceRow(source('Ministère de l’Intérieur', { kind: 'press_release' }), used(0, 0)),
    sourceRow(source('AP: toll rises', { kind: 'wire', url: 'https://apnews.com/toll' }), used(3, 2)),
    sourceRow(source('Official', { terms: 'background', note: 'Called on Tuesday' }), used(1, 1)),
  ]
  const found = (filter: Partial<typeof everySource>) =>
    titles(filterRows(rows, { ...everySource, ...filter }))

  it('finds all words, in any order, accents and case aside, in title, link and note', () => {
    expect(found({ words: 'INTERIEUR ministere' })).toEqual(['Ministère de l’Intérieur'])
    expect(found({ words: 'apnews' })).toEqual(['AP: toll rises'])
    expect(found({ words: 'tuesday' })).toEqual(['Official'])
    expect(found({ words: 'tuesday toll' })).toEqual([])
    expect(found({ words: '  ' })).toHaveLength(3)
  })

  it('lets kinds, terms and unused ones through', () => {
    expect(found({ kind: 'wire' })).toEqual(['AP: toll rises'])
    expect(found({ terms: 'background' })).toEqual(['Official'])
    expect(found({ isUnused: true })).toEqual(['Ministère de l’Intérieur'])
    expect(found({ isUnused: true, kind: 'wire' })).toEqual([])
  })
})

describe('the order of the sources', () => {
  const rows = [
    sourceRow(source('b', { accessedAt: '2026-03-11' }), used(1, 1)),
    sourceRow(source('Á'), used(12, 3)),
    sourceRow(source('c', { accessedAt: '2026-03-12' }), used(2, 2)),
  ]

  it('goes by words without their accents, and by figures as figures', () => {
    expect(titles(sortRows(rows, { columnId: 'title', direction: 'ascending' }))).toEqual(['Á', 'b', 'c'])
    expect(titles(sortRows(rows, { columnId: 'claims', direction: 'descending' }))).toEqual(['Á', 'c', 'b'])
  })

  it('puts rows without a value last in both directions', () => {
    expect(titles(sortRows(rows, { columnId: 'seen', direction: 'ascending' }))).toEqual(['b', 'c', 'Á'])
    expect(titles(sortRows(rows, { columnId: 'seen', direction: 'descending' }))).toEqual(['c', 'b', 'Á'])
  })
})
