import { expect, test } from 'vitest'
import { spotted, wordsOf } from '../spotted.ts'

test('An unknown number of hostages is told as unknown.', () => {
  const text = 'The rebels attacked the port, killing 12 people and taking an unknown number of hostages.'
  expect(spotted(text, 'hostage_detainee_detail')).toMatchObject([
    {
      words: 'an unknown number of hostages',
      priority: 'high',
      details: { countOrName: 'an unknown number', status: 'held' },
    },
  ])
})

test.each([
  ['Two Danish sailors are being held by the militia.', 'held'],
  ['The group released 14 hostages on Friday.', 'released'],
  ['Soldiers rescued three hostages.', 'rescued'],
])('%s', (text, status) => {
  expect(spotted(text, 'hostage_detainee_detail', '2026-03-03')[0]?.details).toMatchObject({ status })
})

test('A meeting that is held holds nobody.', () => {
  expect(wordsOf('The meeting was held in Lindau.', 'hostage_detainee_detail')).toEqual([])
})
