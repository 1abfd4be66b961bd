import { expect, test } from 'vitest'
import { spotted, wordsOf } from '../spotted.ts'

test.each([
  ['Debt stood at 410 million euros.', '410 million euros', '410000000', 'euros'],
  ['She paid more than $1.2 million.', 'more than $1.2 million', '1200000', '$'],
  ['Sales rose 3.4%.', '3.4%', '3.4', '%'],
  ['About 4 percent of them left.', 'About 4 percent', '4', '%'],
  ['The firm employs 8,200 people.', '8,200 people', '8200', 'people'],
  ['Half of the buildings fell.', 'Half of the buildings', '0.5', 'buildings'],
  ['The Senate voted 52-48 to approve it.', '52-48', '52–48', null],
  ['Lindau beat Port Elsin 3-1.', '3-1', '3–1', null],
])('%s', (text, words, value, unit) => {
  expect(spotted(text, 'number_statistic')).toMatchObject([
    { words, details: { kind: 'statistic', value, unit } },
  ])
})

test.each([
  'She has type 2 diabetes.',
  'Two officials came.',
  'On page 40 lines were cut.',
  'He flew in 1998.',
])('“%s” holds no statistic.', (text) => {
  expect(wordsOf(text, 'number_statistic')).toEqual([])
})

test.each([
  [
    'German',
    'Bei den Überschwemmungen in Lindau sind mindestens 14 Menschen ums Leben gekommen, mehr als 200 wurden verletzt.',
    ['14', '200'],
  ],
  ['Japanese', '東京都で地震があり、12人が負傷した。', ['12']],
  ['Arabic', 'قال وزير الداخلية إن 14 شخصا قتلوا في الفيضانات التي ضربت المدينة', ['14']],
])('In %s each number in digits is proposed by itself.', (_language, text, words) => {
  expect(wordsOf(text, 'number_statistic')).toEqual(words)
})
