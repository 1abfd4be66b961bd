import fc from 'fast-check'
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

  it('are found wherever they stand, long ones that begin far before the words among them', () => {
    const span = fc.tuple(fc.nat(200), fc.integer({ min: 1, max: 150 }))
    fc.assert(
      fc.property(fc.array(span, { maxLength: 12 }), span, span, (places, at, beside) => {
        const anchors = places.map(([start, length], index) =>
          anAnchor({ id: `a${index}`, claimId: `c${index}`, start, end: start + length }),
        )
        const standsAt = ([start, length]: readonly [number, number]) =>
          anchors.filter((one) => one.start < start + length && start < one.end).map(({ claimId }) => claimId)
        const other = { start: beside[0], end: beside[0] + beside[1] }
        const found = inconsistentClaims([note(at[0], at[0] + at[1], other)], anchors)
        const [here, there] = [standsAt(at), standsAt(beside)]
        const named = new Set([
          ...here.filter((id) => there.some((one) => one !== id)),
          ...there.filter((id) => here.some((one) => one !== id)),
        ])
        expect(new Set(found.keys())).toEqual(named)
      }),
    )
  })
})
