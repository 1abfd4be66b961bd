import { expect, it } from 'vitest'
import { dateOfUpdateNote } from '../../../../shared/claims/date-of-update-note.ts'
import type { BlockKind } from '../../../../shared/domain/article.ts'

function offered(note: string, kind: BlockKind = 'update_note') {
  return dateOfUpdateNote({ text: note, blocks: [{ kind, start: 0, end: note.length }] }, '2026-11-27')
}

it('mends a year that lacks a digit, where the weekday leaves one year only', () => {
  expect(offered('UPDATE: 3/4/206; this story was updated with her words on Wednesday.')).toEqual({
    day: '2026-03-04',
    words: '3/4/206',
  })
  expect(offered('UPDATE: 10/10/203; updated with his comments on Tuesday.')?.day).toBe('2023-10-10')
})

it('reads a whole date that its weekday confirms, with month and day as the weekday says', () => {
  expect(offered('Updated on Wednesday, March 4, 2026.')?.day).toBe('2026-03-04')
  expect(offered('Updated Friday, 3/4/2026.')?.day).toBe('2026-04-03')
})

it.each([
  ['a date alone, which may be months later', 'UPDATE: March 4, 2026; this story was updated.'],
  ['a weekday that fits no reading', 'UPDATE: March 4, 2026; with her words on Sunday.'],
  ['a weekday alone', 'UPDATE: with her words on Wednesday.'],
  ['days to come', 'UPDATE: March 3, 2027; with her words on Wednesday.'],
  ['two days', 'Updated Wednesday, March 4, 2026. Updated Thursday, March 5, 2026.'],
  ['a year that no digit makes whole', 'UPDATE: 3/4/777; with her words on Wednesday.'],
])('offers nothing for %s', (_, note) => {
  expect(offered(note)).toBeNull()
})

it('reads update notes only', () => {
  expect(offered('It fell on Wednesday, March 4, 2026.', 'paragraph')).toBeNull()
})
