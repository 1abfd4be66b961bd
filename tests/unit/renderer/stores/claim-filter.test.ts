import { describe, expect, it } from 'vitest'
import {
  type ClaimFilter,
  countFilters,
  openClaims,
  passesFilter,
} from '../../../../renderer/stores/claim-filter.ts'
import type { Claim } from '../../../../shared/domain/claim.ts'
import { aClaim } from '../../shared/export/entities.ts'

const facts = { words: 'more than 900 Israelis', flags: ['stale_as_of'], secondRead: 'differs' } as const

function passes(claim: Partial<Claim>, filter: Partial<ClaimFilter>): boolean {
  return passesFilter(aClaim(claim), facts, { ...openClaims, ...filter })
}

describe('the filter of the claim list', () => {
  it('begins with what is still open', () => {
    expect(passes({ workflow: 'reopened' }, {})).toBe(true)
    expect(passes({ workflow: 'signed_off' }, {})).toBe(false)
    expect(passes({ workflow: 'signed_off' }, { status: 'all' })).toBe(true)
    expect(passes({ workflow: 'unchecked' }, { status: 'awaiting' })).toBe(false)
    expect(passes({ workflow: 'awaiting_reply' }, { status: 'awaiting' })).toBe(true)
  })

  it('wants every part to hold, and one of each list', () => {
    expect(passes({ type: 'age' }, { types: ['age', 'other'] })).toBe(true)
    expect(passes({ type: 'age', finding: 'cut' }, { types: ['age'], findings: ['confirmed'] })).toBe(false)
    expect(passes({}, { flags: ['lost_anchor', 'stale_as_of'] })).toBe(true)
    expect(passes({}, { flags: ['lost_anchor'] })).toBe(false)
  })

  it('knows where the second read stands', () => {
    expect(passes({}, { secondReads: ['awaited', 'differs'] })).toBe(true)
    expect(passes({}, { secondReads: ['awaited'] })).toBe(false)
  })

  it('knows whose claim it is, and nobody’s', () => {
    expect(passes({ assigneeId: 'ada' }, { assigneeId: 'ada' })).toBe(true)
    expect(passes({ assigneeId: null }, { assigneeId: 'ada' })).toBe(false)
    expect(passes({ assigneeId: null }, { isUnassigned: true })).toBe(true)
    expect(passes({ assigneeId: 'ada' }, { isUnassigned: true })).toBe(false)
  })

  it('finds words in the claim, its note and its proposal, in any case', () => {
    expect(passes({}, { words: ' ISRAELIS ' })).toBe(true)
    expect(passes({ note: 'Called the ministry' }, { words: 'ministry' })).toBe(true)
    expect(passes({ proposedText: 'about 1,000' }, { words: '1,000' })).toBe(true)
    expect(passes({}, { words: 'troops' })).toBe(false)
  })

  it('counts the parts that hold claims back', () => {
    expect(countFilters(openClaims)).toBe(0)
    expect(countFilters({ ...openClaims, types: ['age'], words: 'x', isUnassigned: true })).toBe(3)
  })
})
