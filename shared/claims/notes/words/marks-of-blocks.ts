import type { Span } from '../../../domain/anchor.ts'
import type { Reading } from '../../../text/reading.ts'

const quotationMarks = new Set([
  '“',
  '”',
  '"',
  '„',
  '‟',
  '‘',
  '’',
  '‚',
  "'",
  "''",
  '`',
  '``',
  '«',
  '»',
  '「',
  '」',
  '『',
  '』',
])

/** A mark of quotation as it stands; two single ones in a row are one. */
export interface Mark extends Span {
  readonly word: string
}

/** The marks of quotation of each block, in order. Those within words (apostrophes) and addresses are not among them. */
export function marksOfBlocks({ tokens, sentences, blocks }: Reading): Mark[][] {
  const marks: Mark[][] = blocks.map(() => [])
  for (const { block, firstToken, endToken } of sentences) {
    const found = marks[block]
    if (found === undefined) continue
    for (let index = firstToken; index < endToken; index += 1) {
      const token = tokens[index]
      if (token?.kind !== 'punctuation' || !quotationMarks.has(token.word)) continue
      const last = found.at(-1)
      const isTwin = token.word === '’' && last?.word === '’' && last.end === token.start
      if (isTwin)
        found[found.length - 1] = { start: last.start, end: token.end, word: token.word + token.word }
      else found.push(token)
    }
  }
  return marks
}
