import { expect, test } from 'vitest'
import { spotted, wordsOf } from '../spotted.ts'

test.each([
  ['The blast left 12 people dead.', 'killed', { value: 12, qualifier: null }],
  [
    'The storm hit the coast, killing more than 900 villagers.',
    'killed',
    { value: 900, qualifier: 'more_than' },
  ],
  ['At least 214 people were killed.', 'killed', { value: 214, qualifier: 'at_least' }],
  ['Dozens of people were still missing.', 'missing', { value: null, min: 24, qualifier: 'at_least' }],
  ['Between 10 and 20 miners were injured.', 'injured', { value: null, min: 10, max: 20 }],
  [
    'About 30,000 people had been driven from their homes.',
    'displaced',
    { value: 30000, qualifier: 'about' },
  ],
  ['The flood claimed 14 lives.', 'killed', { value: 14 }],
  ['The death toll has risen to 300.', 'killed', { value: 300 }],
  ['Death toll hits 300 in Velland quake', 'killed', { value: 300, qualifier: null }],
  ['The toll tops 1,000.', 'killed', { value: 1000, qualifier: 'more_than' }],
  ['The number of dead climbed past 2,000.', 'killed', { value: 2000, qualifier: 'more_than' }],
  ['Deaths rise to 12 as the flood spreads.', 'killed', { value: 12 }],
  ['Some 200 people remain unaccounted for.', 'missing', { value: 200, qualifier: 'about' }],
])('%s', (text, category, count) => {
  expect(spotted(text, 'casualty_count')).toMatchObject([
    { priority: 'high', details: { category, ...count } },
  ])
})

test('Who counted is told as the copy names it.', () => {
  const [told] = spotted(
    'Three workers died, Interior Minister Farid Nazari told reporters.',
    'casualty_count',
  )
  expect(told?.details).toMatchObject({ countingAuthority: 'Interior Minister Farid Nazari' })
  const [according] = spotted('According to the health ministry, 40 people were wounded.', 'casualty_count')
  expect(according?.details).toMatchObject({ countingAuthority: 'the health ministry' })
})

test('The killed and the injured of one sentence are two counts.', () => {
  const text = 'The quake killed at least 214 people and injured more than 1,500, officials said.'
  expect(wordsOf(text, 'casualty_count')).toEqual(['killed at least 214 people', 'injured more than 1,500'])
})

test.each([
  'He was killed in 1998.',
  'The injured striker missed 12 games.',
  'She died after 40 minutes.',
  'The film killed 20 percent of its budget.',
  'The dead of 1998 lie in two villages.',
])('“%s” counts nobody.', (text) => {
  expect(wordsOf(text, 'casualty_count')).toEqual([])
})
