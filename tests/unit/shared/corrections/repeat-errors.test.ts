import { describe, expect, it } from 'vitest'
import { repeatErrors } from '../../../../shared/corrections/repeat-errors.ts'
import type { Correction } from '../../../../shared/domain/correction.ts'
import { aCorrection } from '../export/entities.ts'

/** An error that was put right, in a story of its own. */
function entry(number: number, over: Partial<Correction> = {}): Correction {
  return aCorrection({
    id: `entry ${number}`,
    storyId: `story ${number}`,
    number,
    originalText: `words ${number}`,
    correctedText: `others ${number}`,
    reportedAt: `2026-0${number}-01T09:00:00.000Z`,
    correctedAt: `2026-0${number}-02T09:00:00.000Z`,
    ...over,
  })
}

function repeatsOf(...entries: readonly Correction[]): [number, number, string][] {
  return [...repeatErrors(entries)].map(([id, { earlier, reason }]) => [
    Number(id.slice('entry '.length)),
    earlier.number,
    reason,
  ])
}

describe('An error that was made before', () => {
  it('is the same name, whatever stands around it', () => {
    const first = entry(1, { originalText: 'Jon Smith, the mayor', correctedText: 'John Smith, the mayor' })
    const again = { originalText: 'said JON SMITH of Velland', correctedText: 'said John Smith of Velland' }
    expect(repeatsOf(first, entry(3, again))).toEqual([[3, 1, 'same_words']])
    const another = { originalText: 'Jon Brown', correctedText: 'John Brown' }
    expect(repeatsOf(first, entry(3, another))).toEqual([])
    const rightHere = {
      originalText: 'Jon Smith was born in 1960',
      correctedText: 'Jon Smith was born in 1961',
    }
    expect(repeatsOf(entry(2, rightHere), entry(3, again))).toEqual([])
  })

  it('is the same change of a figure, but not the figure alone', () => {
    const first = entry(1, { originalText: '16', correctedText: '61' })
    expect(repeatsOf(first, entry(2, { originalText: '16', correctedText: '61' }))).toEqual([
      [2, 1, 'same_words'],
    ])
    expect(repeatsOf(first, entry(2, { originalText: '16', correctedText: '18' }))).toEqual([])
  })

  it('is the same words with other ones in their place, when there are enough of them', () => {
    const words = 'the largest harbour of the coast'
    expect(
      repeatsOf(
        entry(1, { originalText: words, correctedText: 'a large harbour' }),
        entry(2, { originalText: `The largest harbour, of the coast`, correctedText: 'the second-largest' }),
      ),
    ).toEqual([[2, 1, 'same_words']])
  })

  it('is the same story with the same kind of error, the last one before it', () => {
    const story = { storyId: 'one', errorType: 'number' } as const
    expect(
      repeatsOf(entry(3, story), entry(1, story), entry(2, story), entry(4, { ...story, errorType: 'name' })),
    ).toEqual([
      [2, 1, 'same_story'],
      [3, 2, 'same_story'],
    ])
  })

  it('is the same desk at the same stage with the same kind of error, within 90 days', () => {
    const desk = { responsible: 'Night desk', stageIntroduced: 'editing' }
    expect(repeatsOf(entry(1, desk), entry(2, { ...desk, responsible: ' night Desk' }))).toEqual([
      [2, 1, 'same_desk'],
    ])
    expect(repeatsOf(entry(1, desk), entry(6, desk))).toEqual([])
    expect(repeatsOf(entry(1, desk), entry(2, { ...desk, stageIntroduced: null }))).toEqual([])
  })

  it('was put right before: what came in meanwhile is one error in two places', () => {
    const story = { storyId: 'one' }
    expect(
      repeatsOf(entry(1, story), entry(2, { ...story, reportedAt: '2026-01-01T10:00:00.000Z' })),
    ).toEqual([])
    expect(repeatsOf(entry(1, { ...story, correctedAt: null, approvedAt: null }), entry(2, story))).toEqual(
      [],
    )
    // Of a day nobody knows the hour: what came in on that day may have come before.
    const day = entry(1, { ...story, correctedAt: '2026-01-02' })
    expect(repeatsOf(day, entry(2, { ...story, reportedAt: '2026-01-02T18:00:00.000Z' }))).toEqual([])
    expect(repeatsOf(day, entry(2, { ...story, reportedAt: '2026-01-03T08:00:00.000Z' }))).toHaveLength(1)
  })

  it('was known before it was put right, also when it is written up later', () => {
    const written = { storyId: 'one', reportedAt: null, draftedAt: '2026-09-01T09:00:00.000Z' }
    expect(repeatsOf(entry(1, written), entry(2, written), entry(3, written))).toEqual([
      [2, 1, 'same_story'],
      [3, 2, 'same_story'],
    ])
  })

  it.each([{ status: 'rejected' }, { kind: 'update' }, { kind: 'minor_fix' }] as const)(
    'counts neither as the first nor as the second: %o',
    (over) => {
      const story = { storyId: 'one' }
      expect(repeatsOf(entry(1, { ...story, ...over }), entry(2, story))).toEqual([])
      expect(repeatsOf(entry(1, story), entry(2, { ...story, ...over }))).toEqual([])
    },
  )

  it('has the reason that says most', () => {
    const same = { storyId: 'one', originalText: 'Jon Smith', correctedText: 'John Smith' }
    expect(repeatsOf(entry(1, same), entry(2, same))).toEqual([[2, 1, 'same_words']])
  })
})
