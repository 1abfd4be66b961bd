import { expect, test } from 'vitest'
import { wordsOf } from '../spotted.ts'

test('An event with its year is a historical fact.', () => {
  expect(wordsOf('The bridge was built in 1932.', 'historical_fact')).toHaveLength(1)
})

test.each([
  ['The flood was caused by heavy rain, officials said.', 'The flood was caused by heavy rain'],
  [
    'Years of neglect led to the collapse of the bridge.',
    'Years of neglect led to the collapse of the bridge',
  ],
])('%s', (text, words) => {
  expect(wordsOf(text, 'causal_conclusion')).toEqual([words])
})

test('Thanks and a minister’s duties are no causes.', () => {
  expect(
    wordsOf('Thanks to all of you. The minister responsible for transport left.', 'causal_conclusion'),
  ).toEqual([])
})

test('What a study found is a finding of research.', () => {
  expect(wordsOf('A study of 61,000 nurses found that sleep helps.', 'scientific_technical')).toHaveLength(1)
})

test('The headline is proposed as a whole, a question is not.', () => {
  const body = '\n\nThe ferry ran aground on Monday in thick fog, and nobody was hurt, the harbour said.'
  expect(wordsOf(`Ferry runs aground in fog${body}`, 'headline_display')).toEqual([
    'Ferry runs aground in fog',
  ])
  expect(wordsOf(`Who runs the ferries?${body}`, 'headline_display')).toEqual([])
})
