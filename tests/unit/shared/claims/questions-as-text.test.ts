import { describe, expect, it } from 'vitest'
import { questionsAsText } from '../../../../shared/claims/questions-as-text.ts'
import { anOpenQuestion } from './a-question.ts'

describe('questions on the clipboard', () => {
  it('stand under their contact and their story, numbered, with the words that they are about', () => {
    const text = questionsAsText([
      anOpenQuestion(),
      anOpenQuestion({ question: { text: 'As of when?\nAnd who counted?' }, claimWords: '“We saw it,”' }),
      anOpenQuestion({
        question: { storyId: 'other', text: 'Still true?' },
        storyHeadline: 'Bridge',
        claimWords: '',
      }),
    ])
    expect(text).toBe(`Duty office

Ferry sinks in the strait
1. How many?
   About: “more than 40 people”
2. As of when?
   And who counted?
   About: “We saw it,”

Bridge
1. Still true?`)
  })

  it('keep contacts apart, and never name a confidential source', () => {
    const text = questionsAsText([
      anOpenQuestion(),
      anOpenQuestion({
        question: { sourceId: 'deep' },
        sourceTitle: 'Mira Lund',
        sourceIsConfidential: true,
      }),
    ])
    expect(text.split('\n\n').filter((part) => !part.includes('\n'))).toEqual([
      'Duty office',
      'Confidential source',
    ])
    expect(text).not.toContain('Mira Lund')
  })

  it('shorten long words of the article where a word ends', () => {
    const words = 'a long sentence that goes on '.repeat(10)
    const [about = ''] = questionsAsText([anOpenQuestion({ claimWords: words })])
      .split('\n')
      .slice(-1)
    expect(about.length).toBeLessThan(150)
    expect(about).toMatch(/ (a|long|sentence|that|goes|on)…”$/)
  })

  it('are nothing when nothing was asked', () => {
    expect(questionsAsText([])).toBe('')
  })
})
