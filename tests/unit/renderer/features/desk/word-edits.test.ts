import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editsOfClaim, withoutOverlaps } from '../../../../../renderer/features/desk/article/word-edits.ts'
import type { Claim } from '../../../../../shared/domain/claim.ts'
import { aClaim, anAnchor } from '../../../shared/export/entities.ts'

const words = 'Wednesday, March 12'
const anchorAt = (start: number, exact = words) => anAnchor({ exact, start, end: start + exact.length })
const proposing = (proposedText: string | null, proposedChange: Claim['proposedChange'] = 'proposed') =>
  aClaim({ id: 'c', proposedText, proposedChange })

describe('what a proposed wording strikes and inserts', () => {
  it('is a place in the text with the words that come there', () => {
    expect(editsOfClaim(proposing('Wednesday, March 11'), anchorAt(100))).toEqual([
      { claimId: 'c', start: 117, end: 119, inserted: '11' },
    ])
  })

  it('is still shown when it was accepted, and not when the original stands', () => {
    expect(editsOfClaim(proposing('March', 'accepted_modified'), anchorAt(0))).not.toEqual([])
    expect(editsOfClaim(proposing('March', 'stet'), anchorAt(0))).toEqual([])
    expect(editsOfClaim(proposing(null, 'none'), anchorAt(0))).toEqual([])
  })

  it('is the same list while words and place are the same, so that nothing repaints', () => {
    const anchor = anchorAt(0)
    const first = editsOfClaim(proposing('March 11'), anchor)
    expect(editsOfClaim({ ...proposing('March 11'), note: 'seen' }, anchor)).toBe(first)
    expect(editsOfClaim(proposing('March 10'), anchor)).not.toBe(first)
  })

  it('makes the proposed wording when it is carried out', () => {
    const text = fc
      .array(fc.constantFrom('March', ' ', '12', ',', '十月', '🚒'), { maxLength: 12 })
      .map((all) => all.join(''))
    fc.assert(
      fc.property(text, text, fc.nat({ max: 50 }), (before, after, start) => {
        const edits = editsOfClaim(proposing(after), anchorAt(start, before))
        let result = before
        for (const edit of edits.toReversed()) {
          result = result.slice(0, edit.start - start) + edit.inserted + result.slice(edit.end - start)
        }
        expect(result).toBe(after)
      }),
    )
  })
})

describe('proposals for the same words', () => {
  it('are shown one at a time, the first one that comes', () => {
    const edit = (claimId: string, start: number, end: number) => ({ claimId, start, end, inserted: 'x' })
    const shown = withoutOverlaps([[edit('a', 0, 5)], [edit('b', 4, 8)], [edit('c', 9, 12)]])
    expect(shown.map((one) => one.claimId)).toEqual(['a', 'c'])
  })
})
