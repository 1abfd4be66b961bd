import { describe, expect, it } from 'vitest'
import { inconsistentClaims } from '../../../../shared/claims/inconsistent-claims.ts'
import type { CopyNote } from '../../../../shared/claims/notes/copy-note.ts'
import type { Span } from '../../../../shared/domain/anchor.ts'
import { anAnchor } from '../export/entities.ts'

function note(start: number, end: number, other: Span | null): CopyNote {
  return {
    rule: 'number_differs',
    message: '“60” here, “70” there.',
    start,
    end,
    other,
    suggestion: null,
    claimType: 'casualty_count',
  }
}

const headline = anAnchor({ id: 'a', claimId: 'headline', start: 0, end: 20 })
const body = anAnchor({ id: 'b', claimId: 'body', start: 100, end: 120 })

describe('claims that do not fit each other', () => {
  it('know of each other by a copy note with a place in each', () => {
    const one = note(5, 10, { start: 110, end: 115 })
    expect(inconsistentClaims([one], [headline, body])).toEqual(
      new Map([
        ['headline', [{ claimId: 'body', note: one }]],
        ['body', [{ claimId: 'headline', note: one }]],
      ]),
    )
  })

  it('are not set against themselves, lost places, or words without a claim', () => {
    const within = note(1, 3, { start: 10, end: 12 })
    const alone = note(5, 10, null)
    const elsewhere = note(5, 10, { start: 300, end: 305 })
    expect(inconsistentClaims([within, alone, elsewhere], [headline, body])).toEqual(new Map())
    const lost = { ...body, state: 'lost' as const }
    expect(inconsistentClaims([note(5, 10, { start: 110, end: 115 })], [headline, lost])).toEqual(new Map())
  })
})
