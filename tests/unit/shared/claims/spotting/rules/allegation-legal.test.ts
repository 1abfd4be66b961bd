import { expect, test } from 'vitest'
import { spotted, wordsOf } from '../spotted.ts'

test.each([
  [
    'The group vowed to execute hostages every time a house is hit.',
    'vowed to execute hostages every time a house is hit',
  ],
  ['Brandt was found guilty on nine counts.', 'was found guilty on nine counts'],
  ['The broker pleaded guilty to fraud, and left.', 'pleaded guilty to fraud'],
  ['Two men were arrested on suspicion of arson.', 'were arrested on suspicion of arson'],
  ['Both were acquitted last week.', 'were acquitted last week'],
  ['A jury convicted the clerk, Jo Roe, of taking bribes.', 'convicted the clerk, Jo Roe, of taking bribes'],
])('%s', (text, words) => {
  expect(spotted(text, 'allegation_legal')).toMatchObject([{ words, priority: 'high' }])
})

test.each([
  'Guilty pleasures are on the menu.',
  'The phone was fully charged.',
  'She vowed to return next year.',
])('“%s” accuses nobody.', (text) => {
  expect(wordsOf(text, 'allegation_legal')).toEqual([])
})
