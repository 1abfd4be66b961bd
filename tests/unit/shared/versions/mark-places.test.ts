import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markPlaces } from '../../../../shared/versions/mark-places.ts'
import { anAnchor } from '../export/entities.ts'

describe('words cut where claims begin and end', () => {
  it('carry every claim that lies on them, and tell where each ends', () => {
    const anchors = [
      anAnchor({ id: 'toll', start: 4, end: 16 }),
      anAnchor({ id: 'number', start: 4, end: 6 }),
      anAnchor({ id: 'gone', start: 0, end: 3, state: 'lost' }),
      anAnchor({ id: 'elsewhere', start: 40, end: 50 }),
    ]
    const runs = markPlaces('and 40 people died', 0, anchors)
    expect(runs.map(({ text, anchors: on, ending }) => [text, ids(on), ids(ending)])).toEqual([
      ['and ', [], []],
      ['40', ['toll', 'number'], ['number']],
      [' people di', ['toll'], ['toll']],
      ['ed', [], []],
    ])
  })

  it('lose nothing of the text, wherever it begins and claims lie', () => {
    const span = fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 40 }))
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 60 }),
        fc.nat(40),
        fc.array(span),
        (text, start, spans) => {
          const anchors = spans.map(([from, length], index) =>
            anAnchor({ id: String(index), start: from, end: from + length }),
          )
          const runs = markPlaces(text, start, anchors)
          expect(runs.map((run) => run.text).join('')).toBe(text)
          const ended = runs.flatMap(({ ending }) => ids(ending))
          const endsHere = anchors.filter(
            ({ end, ...a }) => end > start && end <= start + text.length && a.start < start + text.length,
          )
          expect(ended.toSorted()).toEqual(ids(endsHere).toSorted())
        },
      ),
    )
  })
})

function ids(anchors: readonly { readonly id: string }[]): string[] {
  return anchors.map(({ id }) => id)
}
