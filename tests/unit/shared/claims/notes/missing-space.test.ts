import { describe, expect, it } from 'vitest'
import { notesOf } from './notes-of.ts'

const find = (text: string) => notesOf('missing_space', [text])

describe('a missing space', () => {
  it.each([
    ['“It holds,” the clerk said.”We’re glad.”', 'said.”We’re', 'said. “We’re'],
    ['“It holds.”The clerk left.', 'holds.”The', 'holds.” The'],
    ['The clerk of the court said,the bridge holds.', 'said,the', 'said, the'],
    ['The bridge holds.The clerk left.', 'holds.The', 'holds. The'],
    ['It opened in 2016.The clerk left.', '2016.The', '2016. The'],
    ['Does it hold?The clerk left.', 'hold?The', 'hold? The'],
    ['The clerk (who counts)Left early.', 'counts)Left', 'counts) Left'],
    ['The clerk said,“It holds.”', 'said,“It', 'said, “It'],
    ['"It holds," she said."We are glad."', 'said."We', 'said. "We'],
    ['"It holds."The clerk left.', 'holds."The', 'holds." The'],
    ['Мост стоит,но вода растёт.', 'стоит,но', 'стоит, но'],
  ])('is told in %s', (text, words, suggestion) => {
    expect(find(text)).toEqual([
      { words, suggestion, other: null, message: `A space is missing in “${words}”.` },
    ])
  })

  it.each([
    'The U.S.Army sign is old, J.R.R. Tolkien wrote.',
    'See https://example.org/a,b.Html or www.example.org.',
    'Write to mara.Lind@example.org or Example.Com today.',
    'It cost 1,200.50, or 3,4 in Europe.',
    'The file Report.Pdf runs on Node.js and Booking.com.',
    'The “A”s and the “B”’s were many.',
    'Er sagte: „Das hält“und ging.',
    'He waited...But nobody came.',
    '水が上がった,橋が落ちた。',
    'She (or he) said so.',
    'The bridge holds&mdash;and the clerk left.',
  ])('is not seen in %s', (text) => {
    expect(find(text)).toEqual([])
  })
})
