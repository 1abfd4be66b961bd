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

  it.each([
    ['The U.S. Navy left at 5 p.m. Tuesday for Norfolk, Va. Aboard were nine.', 1],
    ['He went back to the U.S. The ferry stayed.', 2],
    ['She sold Hale Inc. Friday. It failed.', 2],
    ['They closed at 5 p.m. Police came later.', 2],
    ['“Why now?” Reik asked. Nobody knew.', 2],
    ['“Why now?” she asked.', 1],
    ['“Why now?” The room fell silent.', 2],
    ['She waited ... and left. Then it rained.', 2],
    ['1. Boil the water.', 1],
    ['Er kam am 3. Oktober an. Sie blieb.', 2],
    ['A line that was\nbroken here ends. Next.', 2],
  ])('are counted as a reader counts them: %s', (text, count) => {
    expect(split(text)).toHaveLength(count)
  })

  it('begin with the mark of a quotation before which the space is missing', () => {
    expect(split('“We wait,” she said.”They do not know yet.”')).toEqual([
      '“We wait,” she said.',
      '”They do not know yet.”',
    ])
    expect(split('"We wait," she said."They do not."')).toEqual(['"We wait," she said.', '"They do not."'])
    expect(split('“We wait.”They left.')).toEqual(['“We wait.”', 'They left.'])
  })

  it.each([
    ['Die Fähre sank. „Wir warten“, sagte sie. Ende.', 3],
    ['Le bac a coulé. « Nous attendons », dit-elle.', 2],
    ['¿Quién llamó? Nadie lo sabe.', 2],
    ['غرقت العبارة. من اتصل؟ لا أحد.', 3],
    ['船が沈んだ。「待っている」と彼女は言った。', 2],
    ['渡轮沉没了。没有人打电话。', 2],
    ['नौका डूब गई। किसी ने फोन नहीं किया।', 2],
  ])('are found in other languages: %s', (text, count) => {
    expect(split(text)).toHaveLength(count)
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
    const marks = fc.constantFrom(
      'U.S.',
      'No. 5',
      '.”',
      '."',
      'We',
      '“',
      '... ',
      '? ',
      '. ',
      '\n',
      'said',
      ' ',
      '1.',
      'Gen. ',
    )
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(marks).map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(texts, (text) => {
        const words = (piece: string) => piece.replaceAll(/\s/gu, '')
        expect(words(split(text).join(''))).toBe(words(text))
      }),
    )
  })
})
