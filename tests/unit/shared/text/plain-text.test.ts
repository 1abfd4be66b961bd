import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPlainText } from '../../../../shared/text/plain-text.ts'

function read(text: string): string[] {
  return readPlainText(text).map((piece) =>
    piece.kind === 'paragraph' ? piece.text : `${piece.kind}: ${piece.text}`,
  )
}

/** Breaks words into lines of at most `width`, as mail programs do. */
function wrap(text: string, width: number): string {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines.join('\n')
}

const first =
  'Seawater broke through the harbour wall at Tern Point before dawn on Thursday, flooding 43 homes and cutting the only road to the lighthouse, the county said.'
const second =
  'Nobody was killed. Three people were treated for cold, one of them a child of six, said Dr. Amara Osei of Ternmouth General Hospital in the evening.'

describe('reading plain text', () => {
  it('parts paragraphs at empty lines, spaces and no-break spaces in them or not', () => {
    expect(read(`${first}\n\n${second}\n \t\n\u00A0\n${first}\u00A0 \n`)).toEqual([first, second, first])
  })

  it('takes each line for a paragraph when no wrap made the lines', () => {
    expect(read(`${first}\n${second}\n${first}`)).toEqual([first, second, first])
  })

  it.each([60, 72, 78])('joins what was wrapped at %i columns', (width) => {
    expect(read(`${wrap(first, width)}\n\n${wrap(second, width)}`)).toEqual([first, second])
  })

  it('parts wrapped paragraphs without empty lines at their short last lines', () => {
    const article = [first, second, first, second].map((text) => wrap(text, 72)).join('\n')
    expect(read(article).join(' ')).toBe([first, second, first, second].join(' '))
    expect(read(article).length).toBeGreaterThan(2)
  })

  it('joins a word broken at its hyphen', () => {
    const wrapped = wrap(first, 72).replace('harbour wall', 'harbour-\nwall')
    expect(read(`${wrap(second, 72)}\n\n${wrap(second, 72)}\n\nA well-known\nwall`)[0]).toBe(second)
    expect(wrapped).toContain('-\n')
  })

  it('sees bullets, numbers and quote marks at the start of lines', () => {
    expect(
      read(
        'The list\n\n- one thing\n- another thing\n• a third\n\n1. First came this\n2. Then that\n\n> We heard\n\n7. alone',
      ),
    ).toEqual([
      'The list',
      'list_item: one thing',
      'list_item: another thing',
      'list_item: a third',
      'list_item: 1. First came this',
      'list_item: 2. Then that',
      'quote: We heard',
      '7. alone',
    ])
  })

  it('sees a heading over a paragraph, and none in a short sentence', () => {
    expect(
      read(`Harbour wall fails\n\n${first}\n\nWhat the report says\n\n${second}\n\nHe said no.\n\n${first}`),
    ).toEqual(['Harbour wall fails', first, 'subheading: What the report says', second, 'He said no.', first])
  })

  it('reads right-to-left and unspaced scripts', () => {
    expect(read('انهار جدار الميناء\n\nقُتل خمسة أشخاص.\n\n港の壁が壊れた。')).toEqual([
      'انهار جدار الميناء',
      'قُتل خمسة أشخاص.',
      '港の壁が壊れた。',
    ])
  })

  it('loses no word of any text', () => {
    const line = fc.stringMatching(
      /^[ \t]{0,3}(?:[-*•>] |\d\. )?[A-Za-zé漢ا.,:’-]{0,12}(?: [a-z.]{1,9}){0,14}$/,
    )
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const text = lines.join('\n')
        const words = (source: string): string[] => source.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
        expect(readPlainText(text).flatMap((piece) => words(piece.text))).toEqual(words(text))
      }),
    )
  })
})
