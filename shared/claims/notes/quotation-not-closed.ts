import type { Span } from '../../domain/anchor.ts'
import type { BlockKind } from '../../domain/article.ts'
import type { Reading, Sentence } from '../../text/reading.ts'
import type { CopyNote } from './copy-note.ts'
import type { SlowNoteRule } from './note-rule.ts'
import { marksOfBlocks } from './words/marks-of-blocks.ts'
import { conventionsOf, matchMarks, opensQuotation, type OpenMark } from './words/match-marks.ts'
import { quoteWords } from './words/quote-words.ts'

/** What a quotation goes on in; captions and subheadings may stand between its paragraphs. */
const prose: ReadonlySet<BlockKind> = new Set(['paragraph', 'quote', 'list_item'])

const closingOf: Readonly<Record<OpenMark['family'], string>> = {
  curly: '”',
  low: '“',
  straight: '"',
  two_singles: "''",
  single: '’',
  guillemet: '»',
  corner: '」',
}

const blocksPerStep = 256

/** Code that an import has left in the text: its marks are no quotations, or stand for marks that are not there. */
const markup = /="|&(?:#\d+|#x[\da-f]+|quot|[lr][sd]quo);/i

/**
 * Quotation marks that open and never close within their paragraph, or close what was never opened. A quotation that
 * goes on in the next paragraph is right without a closing mark when that paragraph opens with one. English, German,
 * French, Nordic and East Asian marks, one within another; apostrophes, feet and inches are no quotation marks.
 */
export const findQuotationsNotClosed: SlowNoteRule = function* ({ reading }) {
  const { text, blocks } = reading
  const marks = marksOfBlocks(reading)
  yield
  const conventions = conventionsOf(text)
  yield
  const notes: CopyNote[] = []
  let isOpenBefore = false
  for (const [index, block] of blocks.entries()) {
    if (index % blocksPerStep === blocksPerStep - 1) yield
    const found = marks[index] ?? []
    // Without a mark nothing opens or closes.
    if (found.length === 0 || markup.test(text.slice(block.start, block.end))) {
      isOpenBefore = false
      continue
    }
    const { unclosed, unopened } = matchMarks(text, block, found, conventions)
    const next = blocks.slice(index + 1, index + 4).find(({ kind }) => prose.has(kind))
    const goesOn = next !== undefined && prose.has(block.kind) && opensQuotation(text, next)
    for (const mark of goesOn ? unclosed.slice(1) : unclosed) notes.push(notClosed(reading, mark, block))
    // What closes first after an open paragraph is the end of that one: one slip, one note.
    for (const mark of isOpenBefore ? unopened.slice(1) : unopened) notes.push(notOpened(text, block, mark))
    isOpenBefore = unclosed.length > 0 && !goesOn
  }
  return notes
}

function notClosed({ text, sentences }: Reading, mark: OpenMark, block: Span): CopyNote {
  const words = { start: mark.end, end: block.end }
  const isOneSentence = sentenceAt(sentences, block.end - 1)?.start === mark.start
  return {
    rule: 'quotation_not_closed',
    start: mark.start,
    end: block.end,
    message: `The quotation that begins ${quoteWords(text, words)} is not closed in its paragraph.`,
    other: null,
    suggestion: isOneSentence ? text.slice(mark.start, block.end) + closingOf[mark.family] : null,
    claimType: 'direct_quote',
  }
}

function notOpened(text: string, block: Span, mark: Span): CopyNote {
  const from = Math.max(block.start, mark.start - 50)
  const blank = from === block.start ? from : text.indexOf(' ', from) + 1
  const start = blank > 0 && blank < mark.start ? blank : from
  return {
    rule: 'quotation_not_closed',
    start,
    end: mark.end,
    message: `No quotation is open where ${quoteWords(text, { start, end: mark.start })} is closed.`,
    other: null,
    suggestion: null,
    claimType: 'direct_quote',
  }
}

/** The sentence around an offset, by halving. */
function sentenceAt(sentences: readonly Sentence[], at: number): Sentence | null {
  let low = 0
  let high = sentences.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const sentence = sentences[middle]
    if (sentence === undefined) return null
    if (sentence.end <= at) low = middle + 1
    else if (sentence.start > at) high = middle - 1
    else return sentence
  }
  return null
}
