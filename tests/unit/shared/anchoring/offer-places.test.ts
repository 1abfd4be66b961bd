import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { offerPlaces } from '../../../../shared/anchoring/offer-places.ts'

const story = [
  'The harbour authority sent two sonar crews to the strait on Thursday. It had asked the navy for help.',
  'More than 1,200 people were killed when the ferry rolled over in heavy seas, the coast guard said.',
  'Forty people were killed in 2011 when another ferry ran aground near the same harbour.',
  'Divers searched about 60 square miles. Nobody was found by midday.',
].join('\n\n')

function offered(exact: string, around: { prefix?: string; suffix?: string } = {}) {
  return offerPlaces(story, { exact, prefix: '', suffix: '', ...around }).map(({ start, end, score }) => ({
    words: story.slice(start, end),
    score,
  }))
}

describe('what is offered for a lost wording', () => {
  it('puts the sentence that says it in other words first, the likeliest place of the rest after it', () => {
    const [first, second] = offered('The ferry rolled over in heavy seas, killing more than 40 people.')
    expect(first?.words).toContain('people were killed when the ferry rolled over in heavy seas')
    expect(second?.words).toContain('another ferry')
    expect(first?.score).toBeGreaterThan(second?.score ?? 1)
  })

  it('cuts out of a sentence what a short wording may have become', () => {
    expect(offered('1,200 passengers')[0]?.words).toBe('1,200')
    expect(offered('in heavy seas')[0]?.words).toBe('in heavy seas')
    expect(offered('in heavy seas')[0]?.score).toBeCloseTo(1)
  })

  it('prefers the place with the old neighbours when two are as good', () => {
    const around = { prefix: 'near the same ', suffix: '.' }
    expect(offerPlaces(story, { exact: 'harbour', ...around })[0]?.start).toBe(story.lastIndexOf('harbour'))
    expect(
      offerPlaces(story, { exact: 'harbour', prefix: 'The ', suffix: ' authority sent' })[0]?.start,
    ).toBe(story.indexOf('harbour'))
  })

  it('finds a wording of two sentences again', () => {
    expect(
      offered('Divers have searched about 60 square miles of sea. Nobody was found alive by midday.')[0]
        ?.words,
    ).toBe('Divers searched about 60 square miles. Nobody was found by midday.')
  })

  it('offers nothing for what stands nowhere', () => {
    expect(offered('Zebra crossings glow green')).toEqual([])
    expect(offered('—')).toEqual([])
  })

  it('stays inside the text, best first, none over another, whatever the texts', () => {
    const unicode = fc.string({ unit: 'binary', maxLength: 120 })
    const words = fc
      .array(fc.constantFrom('ferry', 'harbour', '40', 'killed', 'killing', 'the', '.', '\n\n'), {
        maxLength: 40,
      })
      .map((parts) => parts.join(' '))
    const any = fc.oneof(unicode, words)
    fc.assert(
      fc.property(any, any, any, (text, exact, prefix) => {
        const places = offerPlaces(text, { exact, prefix, suffix: '' })
        for (const [index, { start, end, score }] of places.entries()) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(start).toBeLessThan(end)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(score).toBeGreaterThan(0)
          expect(score).toBeLessThanOrEqual(places[index - 1]?.score ?? 1)
          for (const other of places.slice(index + 1)) {
            expect(other.end <= start || other.start >= end).toBe(true)
          }
        }
      }),
    )
  })
})
