import { expect, test } from 'vitest'
import { spotted, wordsOf } from '../spotted.ts'

/** A Tuesday. */
const tuesday = '2023-10-10'

test.each([
  ['It began on Tuesday.', 'Tuesday', '2023-10-10'],
  ['It began on Saturday.', 'Saturday', '2023-10-07'],
  ['It will end on Friday.', 'Friday', '2023-10-13'],
  ['It rained over the weekend.', 'over the weekend', '2023-10-07'],
  ['It rained yesterday.', 'yesterday', '2023-10-09'],
  ['It began on March 3.', 'March 3', '2024-03-03'],
  ['It began on March 3, 1998.', 'March 3, 1998', '1998-03-03'],
  ['It began on 2021-05-04.', '2021-05-04', '2021-05-04'],
])('%s, read on a Tuesday', (text, words, value) => {
  expect(spotted(text, 'date_time', tuesday)).toMatchObject([{ words, details: { kind: 'date', value } }])
})

test('Without a day of publication a weekday has no date, and the reason says why.', () => {
  expect(spotted('It began on Tuesday.', 'date_time')).toMatchObject([
    {
      reason: 'weekday; no publication date to count from',
      details: { value: null, weekdayInCopy: 'Tuesday' },
    },
  ])
})

test('A date that is none has no value.', () => {
  expect(spotted('It began on 10/10/203.', 'date_time', tuesday)).toMatchObject([
    { details: { value: null } },
  ])
})

test('May and March as verbs are no dates.', () => {
  expect(wordsOf('They may march again.', 'date_time', tuesday)).toEqual([])
})
