import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyChanges, type Tables, type WrittenChanges } from '../../../../renderer/stores/apply-changes.ts'
import { tableOf } from '../../../../renderer/stores/entity-table.ts'
import type { Anchor } from '../../../../shared/domain/anchor.ts'
import type { Claim } from '../../../../shared/domain/claim.ts'
import type { EntityChange } from '../../../../shared/domain/entity-change.ts'
import { aClaim, anAnchor } from '../../shared/export/entities.ts'

type DeskTables = Tables<'claims' | 'anchors'>

function tables(claims: readonly Claim[] = [], anchors: readonly Anchor[] = []): DeskTables {
  return { claims: tableOf(claims), anchors: tableOf(anchors) }
}

function claimChange(id: string, value: Claim | null): EntityChange {
  return { table: 'claims', id, value }
}

const entitiesOf = (state: DeskTables) => ({
  claims: new Map([...state.claims.byId].sort()),
  anchors: new Map([...state.anchors.byId].sort()),
})

/**
 * A history of writes to a few claims and their places: each write makes, changes or takes away some of them, and a
 * claim's revision grows with each.
 */
const histories = fc
  .array(
    fc.record({
      claim: fc.constantFrom('c1', 'c2', 'c3'),
      isRemoved: fc.boolean(),
      movesAnchor: fc.boolean(),
      finding: fc.constantFrom('none' as const, 'confirmed' as const, 'incorrect' as const),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((steps) => {
    const revisions = new Map<string, number>()
    return steps.map(({ claim, isRemoved, movesAnchor, finding }, index): WrittenChanges => {
      const revision = (revisions.get(claim) ?? 0) + 1
      revisions.set(claim, revision)
      const anchorId = `a-${claim}`
      const anchor = isRemoved ? null : anAnchor({ id: anchorId, claimId: claim, start: index })
      return {
        seq: index + 1,
        changes: [
          claimChange(claim, isRemoved ? null : aClaim({ id: claim, revision, finding })),
          ...(movesAnchor || isRemoved ? [{ table: 'anchors', id: anchorId, value: anchor } as const] : []),
        ],
      }
    })
  })

describe('changes put into a store', () => {
  it('give the newest of everything, however often and in whatever order they come', () => {
    fc.assert(
      fc.property(histories, fc.array(fc.nat(), { minLength: 24, maxLength: 24 }), (history, chances) => {
        const straight = history.reduce((state, written) => applyChanges(state, written), tables())
        const shuffled = [...history, ...history]
          .map((written, index) => ({ written, at: chances[index] ?? 0 }))
          .sort((a, b) => a.at - b.at)
          .reduce((state, { written }) => applyChanges(state, written), tables())
        expect(entitiesOf(shuffled)).toEqual(entitiesOf(straight))
        expect(shuffled.claims.ids.toSorted()).toEqual([...shuffled.claims.byId.keys()].sort())
      }),
    )
  })

  it('never put a loaded entity back to an older revision', () => {
    fc.assert(
      fc.property(histories, fc.nat(), (history, at) => {
        const loadedAt = at % (history.length + 1)
        const snapshot = history
          .slice(0, loadedAt)
          .reduce((state, written) => applyChanges(state, written), tables())
        const loaded = tables([...snapshot.claims.byId.values()], [...snapshot.anchors.byId.values()])
        for (const written of history.slice(0, loadedAt)) {
          const after = applyChanges(loaded, written)
          for (const [id, claim] of loaded.claims.byId) {
            expect(after.claims.byId.get(id)?.revision ?? Infinity).toBeGreaterThanOrEqual(claim.revision)
          }
        }
      }),
    )
  })

  it('leave the very same tables when they bring nothing new', () => {
    const before = tables([aClaim({ revision: 3 })])
    expect(applyChanges(before, { seq: 9, changes: [claimChange('claim-1', aClaim({ revision: 3 }))] })).toBe(
      before,
    )
    expect(applyChanges(before, { seq: 9, changes: [claimChange('claim-1', aClaim({ revision: 2 }))] })).toBe(
      before,
    )
    expect(applyChanges(before, { seq: 9, changes: [] })).toBe(before)
  })

  it('leave untouched tables, entities and the order of ids as they are', () => {
    const [first, second] = [aClaim({ id: 'c1' }), aClaim({ id: 'c2' })]
    const before = tables([first, second], [anAnchor()])
    const after = applyChanges(before, {
      seq: 1,
      changes: [claimChange('c2', aClaim({ id: 'c2', revision: 2 }))],
    })
    expect(after.anchors).toBe(before.anchors)
    expect(after.claims.ids).toBe(before.claims.ids)
    expect(after.claims.byId.get('c1')).toBe(first)
    expect(after.claims.byId.get('c2')?.revision).toBe(2)
  })

  it('take back what an undo brought back, even at a lower revision', () => {
    const state = applyChanges(tables([aClaim({ revision: 5 })]), {
      seq: 1,
      changes: [claimChange('claim-1', null)],
    })
    expect(state.claims.byId.size).toBe(0)
    const back = applyChanges(state, { seq: 2, changes: [claimChange('claim-1', aClaim({ revision: 5 }))] })
    expect(back.claims.byId.get('claim-1')?.revision).toBe(5)
    expect(applyChanges(back, { seq: 1, changes: [claimChange('claim-1', null)] })).toBe(back)
  })

  it('keep out what does not belong to the store', () => {
    const keeps = { claims: (claim: Claim) => claim.storyId === 'story-1' }
    const written = { seq: 1, changes: [claimChange('x', aClaim({ id: 'x', storyId: 'another' }))] }
    expect(applyChanges(tables(), written, keeps).claims.byId.size).toBe(0)
  })
})
