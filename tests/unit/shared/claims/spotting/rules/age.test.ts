import { expect, test } from 'vitest'
import { spotted, wordsOf } from '../spotted.ts'

test.each([
  ['A 37-year-old driver was hurt.', '37-year-old', '37'],
  ['Ana Reyes, 41, said so.', '41', '41'],
  ['Ana Reyes came. Reyes, 41, left.', '41', '41'],
  ['He died at the age of 63.', 'age of 63', '63'],
  ['She was 91.', '91', '91'],
  ['She moved to Lindau when she was 6, and stayed.', '6', '6'],
  ['The children, aged 6 and up, swam.', 'aged 6', '6'],
  ['A six-year-old girl won.', 'six-year-old', '6'],
])('%s', (text, words, value) => {
  expect(spotted(text, 'age')).toMatchObject([
    { words, details: { kind: 'statistic', value, unit: 'years' } },
  ])
})

test.each([
  'Lindau, 41 miles away, slept.',
  'It was 91 degrees.',
  'On March 3, 41 people came.',
  'He was 6 feet tall.',
])('“%s” tells no age.', (text) => {
  expect(wordsOf(text, 'age')).toEqual([])
})
