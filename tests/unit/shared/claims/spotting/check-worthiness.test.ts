import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkWorthiness } from '../../../../../shared/claims/spotting/check-worthiness.ts'
import { readText } from '../../../../../shared/text/read-text.ts'

function scoreOf(text: string): number {
  const reading = readText(text, [{ kind: 'paragraph', start: 0, end: text.length }])
  const [sentence] = reading.sentences
  if (sentence === undefined) throw new Error('There is no sentence.')
  return checkWorthiness(sentence, reading)
}

describe('How much a sentence asks to be checked', () => {
  it.each([
    'The harbour lost 4,200 jobs between 1998 and 2004.',
    'Two out of three pupils in the county failed the reading test last year.',
    'She voted against the bridge bill four times when she sat on the council.',
    'Under the last mayor, water prices doubled.',
    'Unemployment in Ondra fell to 3.1 percent, the lowest rate since 1974.',
    'The company paid $12 million to settle with former employees.',
  ])('passes a half for what can be looked up: %s', (text) => {
    expect(scoreOf(text)).toBeGreaterThanOrEqual(0.5)
  })

  it.each([
    'I believe that we can do better.',
    'Good evening, and thank you all for coming.',
    'What would you say to a young family in this town?',
    'We have to work together and we will.',
    'It’s a question of character and of trust.',
    'I’m going to keep fighting for you.',
  ])('stays under a half for opinions, promises, appeals and questions: %s', (text) => {
    expect(scoreOf(text)).toBeLessThan(0.5)
  })

  it('rises with a figure', () => {
    expect(scoreOf('The ferry carried 31,000 people.')).toBeGreaterThan(scoreOf('The ferry carried people.'))
  })

  it('falls when the same words are somebody’s opinion', () => {
    const bare = scoreOf('The ferry carried more people than the bridge.')
    expect(scoreOf('I think the ferry carried more people than the bridge.')).toBeLessThan(bare)
  })

  it('reads curly and straight apostrophes alike', () => {
    expect(scoreOf('I’ve never met him, and we’re done.')).toBe(
      scoreOf("I've never met him, and we're done."),
    )
  })

  it('counts a sign once, however often it is there', () => {
    expect(scoreOf('It was a very big, very old, very red barn.')).toBe(
      scoreOf('It was a very big, so old, so red barn.'),
    )
  })

  it('lies between 0 and 1 for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        const reading = readText(text, [{ kind: 'paragraph', start: 0, end: text.length }])
        for (const sentence of reading.sentences) {
          const score = checkWorthiness(sentence, reading)
          expect(score).toBeGreaterThan(0)
          expect(score).toBeLessThan(1)
        }
      }),
    )
  })
})
