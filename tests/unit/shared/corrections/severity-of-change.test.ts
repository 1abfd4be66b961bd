import { describe, expect, it } from 'vitest'
import { severityOfChange } from '../../../../shared/corrections/severity-of-change.ts'

describe('The severity that is proposed', () => {
  it.each([
    ['a count of the dead', 'casualty_count', 'More than 40 people', 'At least 52 people', 'serious'],
    ['only the way it is set', 'casualty_count', 'More than 40 people', 'more  than 40 people', 'minor'],
    ['an age', 'age', 'aged 41', 'aged 14', 'substantive'],
    ['a name', 'other', 'said Jon Smith', 'said John Smith', 'substantive'],
    ['a date', 'other', 'on Monday', 'on Sunday', 'substantive'],
    ['the marks of a quotation', 'direct_quote', '“We left early”', 'They left early', 'substantive'],
    ['who said it', 'attribution', 'a government official', 'a ministry official', 'substantive'],
    ['a negation', 'allegation_legal', 'was charged', 'was not charged', 'serious'],
    ['a slip of spelling', 'other', 'they recieved help', 'they received help', 'minor'],
    ['another word, not a slip', 'place_geography', 'the north bank', 'the south bank', 'substantive'],
    [
      'other words about the dead',
      'casualty_count',
      'people were killed',
      'people lost their lives',
      'substantive',
    ],
  ] as const)('weighs what changed: %s', (_, type, before, after, severity) => {
    expect(severityOfChange({ type }, before, after, 'body')).toBe(severity)
  })

  it('weighs a step more in a headline, but not for typesetting', () => {
    expect(severityOfChange({ type: 'age' }, 'aged 41', 'aged 14', 'headline')).toBe('serious')
    expect(severityOfChange({ type: 'other' }, 'they recieved', 'they received', 'headline')).toBe(
      'substantive',
    )
    expect(severityOfChange({ type: 'other' }, 'a “find”', 'a "find"', 'headline')).toBe('minor')
  })
})
