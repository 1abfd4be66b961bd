import { describe, expect, it } from 'vitest'
import { openAmong, stepThroughClaims } from '../../../../renderer/stores/step-through-claims.ts'
import { aClaim } from '../../shared/export/entities.ts'

const order = ['a', 'b', 'c', 'd']
const isAny = () => true
const isOpen = (id: string) => id === 'a' || id === 'd'

describe('going through the claims', () => {
  it('goes to the next and the one before, round the ends', () => {
    expect(stepThroughClaims(order, 'a', 1, isAny)).toBe('b')
    expect(stepThroughClaims(order, 'd', 1, isAny)).toBe('a')
    expect(stepThroughClaims(order, 'a', -1, isAny)).toBe('d')
    expect(stepThroughClaims(order, 'c', -1, isAny)).toBe('b')
  })

  it('passes over those that are not wanted', () => {
    expect(stepThroughClaims(order, 'a', 1, isOpen)).toBe('d')
    expect(stepThroughClaims(order, 'b', -1, isOpen)).toBe('a')
  })

  it('begins at the start or the end when nothing is selected', () => {
    expect(stepThroughClaims(order, null, 1, isAny)).toBe('a')
    expect(stepThroughClaims(order, null, -1, isAny)).toBe('d')
    expect(stepThroughClaims(order, 'gone', 1, isAny)).toBe('a')
  })

  it('stays when there is no other', () => {
    expect(stepThroughClaims(order, 'a', 1, (id) => id === 'a')).toBeNull()
    expect(stepThroughClaims([], null, 1, isAny)).toBeNull()
  })

  it('takes every claim for open that is not signed off', () => {
    const isWanted = openAmong(
      new Map([
        ['a', aClaim({ id: 'a', workflow: 'signed_off' })],
        ['b', aClaim({ id: 'b', workflow: 'reopened' })],
      ]),
    )
    expect(['a', 'b', 'unknown'].filter(isWanted)).toEqual(['b'])
  })
})
