import { expect, test } from 'vitest'
import { spotted, wordsOf } from '../spotted.ts'

test.each([
  [
    'It lies at a depth of 10 kilometers (6.2 miles).',
    '10 kilometers (6.2 miles)',
    'measurement with its conversion',
  ],
  ['A 26-mile race was run.', '26-mile', 'measurement'],
  ['A magnitude 6.8 earthquake struck.', 'magnitude 6.8', 'measurement'],
])('%s', (text, words, reason) => {
  expect(spotted(text, 'measurement_conversion')).toMatchObject([{ words, reason }])
})

test('A place with what it is: where it lies can be looked up.', () => {
  expect(wordsOf('She lives in the village of Karsh.', 'place_geography')).toEqual(['the village of Karsh'])
})

test.each([
  ['It was an unprecedented attack on the port.', 'unprecedented attack'],
  ['It is the largest port in Europe.', 'the largest port in Europe'],
  ['It was the deadliest in the country since 1998.', 'the deadliest in the country since 1998'],
  [
    'It was the first conviction of a sitting or former chief since 1974.',
    'the first conviction of a sitting or former chief since 1974',
  ],
])('%s', (text, words) => {
  expect(wordsOf(text, 'superlative_record')).toEqual([words])
})

test.each(['In the first place, it rained.', 'The First Lady came.', 'At least it is over.'])(
  '“%s” claims no record.',
  (text) => {
    expect(wordsOf(text, 'superlative_record')).toEqual([])
  },
)
