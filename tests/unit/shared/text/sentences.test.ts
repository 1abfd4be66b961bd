import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentencesOf } from '../../../../shared/text/sentences.ts'

function split(text: string): string[] {
  return sentencesOf(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end))
}

describe('the sentences of a paragraph', () => {
  it('end where the writer ended them', () => {
    expect(split('The ferry sank. Forty died! Did anyone call? Nobody did.')).toEqual([
      'The ferry sank.',
      'Forty died!',
      'Did anyone call?',
      'Nobody did.',
    ])
  })

  it.each([
    'Col. Tomas Reik said the ferry was anchored.',
    'She met Gen. A. B. Holm on Oct. 10 near St. Mary’s.',
    'Defense Minister J. Varga, Sen. Ruiz and Dr. Okafor agreed.',
    'The Rev. Per Óskarsson spoke, No. 5 on the list.',
  ])('do not end at a title, an initial or a short month: %s', (sentence) => {
    expect(split(sentence)).toEqual([sentence])
  })

  it('keep the quotation mark that closes them', () => {
    expect(split('“We are talking to them.” He left.')).toEqual(['“We are talking to them.”', 'He left.'])
  })

  it('stay within the block they are asked for, in the offsets of the whole text', () => {
    const text = 'Headline\n\nOne. Two.'
    expect(sentencesOf(text, { start: 10, end: 19 })).toEqual([
      { start: 10, end: 14 },
      { start: 15, end: 19 },
    ])
  })

  it('hold every word of any text, in order and without overlap', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const words = (piece: string) => piece.replaceAll(/\s/gu, '')
        expect(words(split(text).join(''))).toBe(words(text))
      }),
    )
  })
})
