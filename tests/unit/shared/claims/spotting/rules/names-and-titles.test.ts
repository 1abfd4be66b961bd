import { expect, test } from 'vitest'
import { wordsOf } from '../spotted.ts'

test('A name is proposed where it first stands in full, and not again.', () => {
  const text = 'Ana Ruiz won. Ruiz thanked her team. On Monday Ana Ruiz left.'
  expect(wordsOf(text, 'name_spelling')).toEqual(['Ana Ruiz'])
})

test.each([
  ['Defense Secretary Jo Roe spoke.', 'Defense Secretary Jo Roe'],
  ['In Ohio, Secretary of State Jon Husk said so.', 'Secretary of State Jon Husk'],
  [
    'The former head of the Lindau Institute, Tomas Brandt, was there.',
    'former head of the Lindau Institute, Tomas Brandt',
  ],
  [
    'Hana Weiss, an epidemiologist at the University of Lindau, agreed.',
    'Hana Weiss, an epidemiologist at the University of Lindau',
  ],
  ['Sen. Dale Hutchins (R-Mont.) voted.', 'Sen. Dale Hutchins (R-Mont.)'],
  ['The result surprised lead author Dr. Hana Weiss.', 'lead author Dr. Hana Weiss'],
])('%s', (text, words) => {
  expect(wordsOf(text, 'title_affiliation')).toEqual([words])
})

test('A courtesy and a rivalry are no titles.', () => {
  expect(wordsOf('Mr. Tomas Brandt met rival Jo Roe.', 'title_affiliation')).toEqual([])
})

test.each([
  ['a dateline', 'BERLIN, March 3 — Nobody spoke.'],
  ['a people', 'The Danish fleet sailed.'],
  ['the office alone', 'The President left the Secretary of State behind.'],
])('Nobody is named by %s.', (_what, text) => {
  expect(wordsOf(text, 'name_spelling')).toEqual([])
})
