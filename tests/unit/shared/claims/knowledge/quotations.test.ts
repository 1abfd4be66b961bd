import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readStory } from '../read-story.ts'

function quotationsOf(text: string): string[] {
  return readStory(text).story.quotations.map(
    ({ start, end, depth, isClosed, continues }) =>
      `${'>'.repeat(depth)}${continues === null ? '' : '+'}${text.slice(start, end)}${isClosed ? '' : ' …'}`,
  )
}

describe('the quotations of a story', () => {
  it.each([
    ['„Wir warten“, sagte sie.', ['„Wir warten“']],
    ['« Nous attendons », dit-elle.', ['« Nous attendons »']],
    ['»Wir warten«, sagte sie.', ['»Wir warten«']],
    ['”Vi väntar”, sade hon.', ['”Vi väntar”']],
    ['「待っている」と彼女は言った。', ['「待っている」']],
    ['"We wait," she said, "for them."', ['"We wait,"', '"for them."']],
    ["''We wait,'' she said.", ["''We wait,''"]],
    ['“He said ‘no’ to me,” she said.', ['“He said ‘no’ to me,”', '>‘no’']],
    ['She called it “a mistake" twice.', ['“a mistake"']],
    ['The ’90s were rock ’n’ roll, the officials’ choice.', []],
    ["It was 6'2\" tall, and the crews' choice.", []],
    ['“We wait,” she said.”They do not know.” He left.', ['“We wait,”', '”They do not know.”']],
  ])('are found by their marks: %s', (text, expected) => {
    expect(quotationsOf(text)).toEqual(expected)
  })

  it('go on over paragraphs that open with the mark and do not close it', () => {
    expect(quotationsOf('She said: “One thing.\n“Another thing.\n“A third thing.” He left.')).toEqual([
      '“One thing. …',
      '+“Another thing. …',
      '+“A third thing.”',
    ])
  })

  it('end with their paragraph when nothing closes them', () => {
    expect(quotationsOf('“We wait. He left.\nNobody came.')).toEqual(['“We wait. He left. …'])
  })

  it('stand in their block, in order, whatever the text', () => {
    const marks = fc.constantFrom('“', '”', '"', '‘', '’', "'", '«', '»', '„', 'word', ' ', '. ', '\n', 'No')
    fc.assert(
      fc.property(fc.array(marks, { maxLength: 60 }), (parts) => {
        const { reading, story } = readStory(parts.join(''))
        let start = -1
        story.quotations.forEach((quotation, index) => {
          const block = reading.blocks[quotation.block]
          expect(quotation.index).toBe(index)
          expect(quotation.start).toBeGreaterThan(start)
          expect(quotation.start).toBeGreaterThanOrEqual(block?.start ?? Infinity)
          expect(quotation.end).toBeLessThanOrEqual(block?.end ?? -1)
          expect(quotation.endToken).toBeGreaterThan(quotation.firstToken)
          start = quotation.start
        })
      }),
    )
  })
})
