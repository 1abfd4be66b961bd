import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { queueGroups } from '../../../../shared/claims/queue-order.ts'
import { type Claim, priorities } from '../../../../shared/domain/claim.ts'
import { claimTypes } from '../../../../shared/domain/claim-type.ts'
import { queueOrders } from '../../../../shared/domain/settings.ts'
import { aClaim } from '../export/entities.ts'

const nobody = () => null
const claims = (...list: Partial<Claim>[]) =>
  list.map((over, index) => aClaim({ id: `c${index + 1}`, number: index + 1, ...over }))

describe('the order in which claims are worked through', () => {
  it('is that of the text unless another was chosen', () => {
    const groups = queueGroups(claims({ priority: 'low' }, { priority: 'high' }), 'text', nobody)
    expect(groups).toEqual([{ key: null, ids: ['c1', 'c2'] }])
  })

  it('has high priority first, and the text inside a priority', () => {
    const list = claims(
      { priority: 'low' },
      { priority: 'high' },
      { priority: 'medium' },
      { priority: 'high' },
    )
    expect(queueGroups(list, 'priority', nobody)).toEqual([
      { key: 'high', ids: ['c2', 'c4'] },
      { key: 'medium', ids: ['c3'] },
      { key: 'low', ids: ['c1'] },
    ])
  })

  it('has types in the order of the vocabulary', () => {
    const list = claims({ type: 'direct_quote' }, { type: 'age' }, { type: 'direct_quote' })
    expect(queueGroups(list, 'type', nobody)).toEqual([
      { key: 'age', ids: ['c2'] },
      { key: 'direct_quote', ids: ['c1', 'c3'] },
    ])
  })

  it('puts together what one call settles, and what nobody can settle last', () => {
    const list = claims(
      { note: '' },
      { note: 'John Kirby' },
      { note: 'Lloyd Austin' },
      { note: 'john  KIRBY' },
    )
    const groups = queueGroups(list, 'contact', (claim) => (claim.note === '' ? null : claim.note))
    expect(groups).toEqual([
      { key: 'John Kirby', ids: ['c2', 'c4'] },
      { key: 'Lloyd Austin', ids: ['c3'] },
      { key: null, ids: ['c1'] },
    ])
  })

  it('puts each person’s claims together, and nobody’s last', () => {
    const list = claims(
      { assigneeId: null },
      { assigneeId: 'p2' },
      { assigneeId: 'p1' },
      { assigneeId: 'p2' },
    )
    expect(queueGroups(list, 'assignee', nobody).map(({ ids }) => ids)).toEqual([
      ['c2', 'c4'],
      ['c3'],
      ['c1'],
    ])
  })

  const anyClaims = fc
    .array(
      fc.record({
        priority: fc.constantFrom(...priorities),
        type: fc.constantFrom(...claimTypes),
        assigneeId: fc.constantFrom(null, 'p1', 'p2'),
        note: fc.constantFrom('', 'Kirby', 'kirby', 'Austin'),
      }),
    )
    .map((list) => claims(...list))
  const contactOf = ({ note }: Claim) => (note === '' ? null : note)

  it('has every claim once, in groups whose claims stay as the text has them', () => {
    fc.assert(
      fc.property(anyClaims, fc.constantFrom(...queueOrders), (list, order) => {
        const groups = queueGroups(list, order, contactOf)
        const ids = groups.flatMap((group) => group.ids)
        expect(ids.toSorted()).toEqual(list.map(({ id }) => id).toSorted())
        const place = new Map(list.map(({ id }, index) => [id, index]))
        for (const group of groups) {
          const places = group.ids.map((id) => place.get(id) ?? -1)
          expect(places).toEqual(places.toSorted((a, b) => a - b))
        }
        expect(groups.slice(0, -1).every(({ key }) => key !== null)).toBe(true)
      }),
    )
  })

  it('stays the same when it is applied to what it has ordered', () => {
    fc.assert(
      fc.property(anyClaims, fc.constantFrom(...queueOrders), (list, order) => {
        const once = queueGroups(list, order, contactOf).flatMap((group) => group.ids)
        const byId = new Map(list.map((claim) => [claim.id, claim]))
        const ordered = once.flatMap((id) => byId.get(id) ?? [])
        expect(queueGroups(ordered, order, contactOf).flatMap((group) => group.ids)).toEqual(once)
      }),
    )
  })
})
