import type { Block, BlockKind } from '../domain/article.ts'
import { isCaption } from './caption.ts'
import { isUpdateNote } from './update-note.ts'
import { roughWordCount } from './words.ts'

/** What ends a sentence, with the marks that may close after it. */
const endsAsSentence = /[.!?…。．।։؟！？]["'”’»)\]]*$/u
const bullet = /^(?:[-–—*+•‣◦▪●·]|>+)\s+(?=\S)/

/**
 * The blocks of a text of which nothing but its words is known: a paragraph a line, its offsets into the text given
 * (UTF-16 units, end exclusive; nothing is changed in it). A short first line without a full stop is the headline, a
 * later one over prose a subheading; bullets, captions and update notes are told by their opening.
 */
export function blocksOfPlainText(text: string): Block[] {
  const lines = linesOf(text)
  return lines.map(({ start, end }, index) => {
    const line = text.slice(start, end)
    const mark = bullet.exec(line)?.[0]
    if (mark !== undefined) {
      return { kind: mark.startsWith('>') ? 'quote' : 'list_item', start: start + mark.length, end }
    }
    const next = lines[index + 1]
    const isAtEdge = index <= 3 || index >= lines.length - 4
    return {
      kind: kindOf(line, index, next === undefined ? null : text.slice(next.start, next.end), isAtEdge),
      start,
      end,
    }
  })
}

/** The lines that say anything, without the white space around them. */
function linesOf(text: string): { start: number; end: number }[] {
  const lines: { start: number; end: number }[] = []
  let from = 0
  while (from <= text.length) {
    const found = text.indexOf('\n', from)
    const to = found === -1 ? text.length : found
    const line = text.slice(from, to)
    const length = line.trim().length
    const start = from + line.length - line.trimStart().length
    if (length > 0) lines.push({ start, end: start + length })
    from = to + 1
  }
  return lines
}

function kindOf(line: string, index: number, next: string | null, isAtEdge: boolean): BlockKind {
  if (isUpdateNote(line, isAtEdge && index > 0)) return 'update_note'
  if (index > 0 && isCaption(line)) return 'caption'
  if (next === null || line.length > 220 || endsAsSentence.test(line)) return 'paragraph'
  const words = roughWordCount(line)
  if (index === 0) return words <= 30 ? 'headline' : 'paragraph'
  const isOverProse = roughWordCount(next) >= 12 && endsAsSentence.test(next)
  return words <= 14 && isOverProse && !/[:;,：；，]$/u.test(line) ? 'subheading' : 'paragraph'
}
