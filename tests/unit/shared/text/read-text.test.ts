import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blocksOfPlainText } from '../../../../shared/text/blocks-of-plain-text.ts'
import { readText } from '../../../../shared/text/read-text.ts'

function words(text: string): string {
  return readText(text, [{ kind: 'paragraph', start: 0, end: text.length }])
    .tokens.map(({ word }) => word)
    .join('|')
}

const fragments = fc.constantFrom(
  'Gen. Reik',
  '“We’ll ',
  'wait.”',
  '\n',
  '\n\n',
  '- ',
  'https://a.example/b?c=1,',
  '10/10/203',
  'U.S.-led',
  '37-year-old',
  '$3.5bn',
  '彼は言った。',
  '😀',
  '\uD83D',
  'd’',
  '...',
  ' ',
  'قال',
  'A',
  '.',
)
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.array(fragments, { maxLength: 30 }).map((parts) => parts.join('')),
)

describe('reading a text', () => {
  it.each([
    ['Gen. A. Reik didn’t wait.', 'Gen.|A.|Reik|didn’t|wait|.'],
    ['Biden’s team said we’re late.', 'Biden|’s|team|said|we|’re|late|.'],
    ['O’Brien’s large-scale U.S.-led plan', 'O’Brien|’s|large-scale|U.S.|-|led|plan'],
    ['The 37-year-old earned $1,200.50 by 3:15pm.', 'The|37|-|year-old|earned|$|1,200.50|by|3:15|pm|.'],
    ['It was 10/10/203, the 10th day of the 1990s.', 'It|was|10/10/203|,|the|10th|day|of|the|1990s|.'],
    ['Wait... no -- see https://a.example/b?c=1.', 'Wait|...|no|--|see|https://a.example/b?c=1|.'],
    ['“Hale Inc.” left for Norfolk, Va.', '“|Hale|Inc.|”|left|for|Norfolk|,|Va.'],
    ['She has 90% of No. 5.', 'She|has|90|%|of|No.|5|.'],
    ['COVID-19 and an F-16', 'COVID-19|and|an|F-16'],
    ['渡轮沉没了。', '渡轮|沉没|了|。'],
  ])('cuts words, numbers and marks: %s', (text, expected) => {
    expect(words(text)).toBe(expected)
  })

  it('gives every word a key for word lists', () => {
    const [first, , third] = readText('Biden didn’t say.', [{ kind: 'paragraph', start: 0, end: 17 }]).tokens
    expect(first).toMatchObject({ word: 'Biden', key: 'biden', kind: 'word', isCapitalised: true })
    expect(third).toMatchObject({ word: 'say', key: 'say', isCapitalised: false })
  })

  it('puts every character but white space in one token of one sentence of its block', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const blocks = blocksOfPlainText(text)
        const { sentences, tokens } = readText(text, blocks)
        let end = 0
        let endToken = 0
        for (const sentence of sentences) {
          const block = blocks[sentence.block]
          expect(sentence.start).toBeGreaterThanOrEqual(Math.max(end, block?.start ?? Infinity))
          expect(sentence.end).toBeLessThanOrEqual(block?.end ?? -1)
          expect(sentence.firstToken).toBe(endToken)
          ;({ end, endToken } = sentence)
          const own = tokens.slice(sentence.firstToken, sentence.endToken)
          expect(own.map(({ word }) => word).join('')).toBe(
            text.slice(sentence.start, sentence.end).replaceAll(/\s/gu, ''),
          )
          for (const token of own) expect(text.slice(token.start, token.end)).toBe(token.word)
        }
        expect(endToken).toBe(tokens.length)
        const read = sentences.map((sentence) => text.slice(sentence.start, sentence.end)).join('')
        const inBlocks = blocks.map((block) => text.slice(block.start, block.end)).join('')
        expect(read.replaceAll(/\s/gu, '')).toBe(inBlocks.replaceAll(/\s/gu, ''))
      }),
    )
  })
})

describe('the blocks of a plain text', () => {
  it('are its lines, in its own offsets', () => {
    const text = '\n  Ferry sinks \nForty died when the ferry sank.\n\n• One list line\n> “We wait.”\n'
    expect(blocksOfPlainText(text).map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
      ['headline', 'Ferry sinks'],
      ['paragraph', 'Forty died when the ferry sank.'],
      ['list_item', 'One list line'],
      ['quote', '“We wait.”'],
    ])
  })

  it('are subheadings where a short line stands over prose, and update notes where a line says so', () => {
    const prose = 'Nobody who was on the ferry that night has been asked what they saw, the family said.'
    const text = `Ferry sinks\n${prose}\nWhat they saw\n${prose}\nUPDATE: This story was updated with a comment.`
    expect(blocksOfPlainText(text).map(({ kind }) => kind)).toEqual([
      'headline',
      'paragraph',
      'subheading',
      'paragraph',
      'update_note',
    ])
  })

  it('take one line alone for a paragraph', () => {
    expect(blocksOfPlainText('We sent 40 ferries')).toEqual([{ kind: 'paragraph', start: 0, end: 18 }])
    expect(blocksOfPlainText(' \n ')).toEqual([])
  })
})
