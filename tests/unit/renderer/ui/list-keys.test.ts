import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexAfterKey } from '../../../../renderer/ui/list-keys.ts'

describe('moving in a list by keys', () => {
  it.each([
    ['ArrowDown', 3, 4],
    ['ArrowDown', 9, 9],
    ['ArrowDown', -1, 0],
    ['ArrowUp', 3, 2],
    ['ArrowUp', 0, 0],
    ['ArrowUp', -1, 9],
    ['PageDown', 3, 7],
    ['PageDown', 8, 9],
    ['PageUp', 3, 0],
    ['Home', 5, 0],
    ['End', 5, 9],
  ])('%s leads from %i to %i of ten rows', (key, from, to) => {
    expect(indexAfterKey(key, from, 10, 4)).toBe(to)
  })

  it('leaves other keys to others', () => {
    for (const key of ['a', 'Enter', 'Tab', 'ArrowLeft', ' ']) expect(indexAfterKey(key, 3, 10, 4)).toBeNull()
  })

  it('goes nowhere in an empty list', () => {
    expect(indexAfterKey('End', -1, 0, 4)).toBeNull()
  })

  it('never leads outside of the list', () => {
    const key = fc.constantFrom('ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End')
    const place = fc
      .integer({ min: 1, max: 20_000 })
      .chain((count) => fc.tuple(fc.constant(count), fc.integer({ min: -1, max: count - 1 })))
    fc.assert(
      fc.property(key, place, fc.integer({ min: 1, max: 60 }), (pressed, [count, index], page) => {
        const next = indexAfterKey(pressed, index, count, page)
        expect(next).toBeGreaterThanOrEqual(0)
        expect(next).toBeLessThan(count)
      }),
    )
  })
})
