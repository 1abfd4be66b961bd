import type { ComparedText } from '../anchoring/compared-text.ts'
import type { Span } from '../domain/anchor.ts'
import type { ComparedPiece } from './compared-piece.ts'
import type { AlignedTexts } from './pair-blocks.ts'
import { PieceWriter } from './piece-writer.ts'
import type { TracedWords } from './trace-words.ts'

/** One block of a version with the indices of its words. */
export interface BlockSide {
  readonly block: Span
  readonly words: Span
}

/** The side on which there is no such block. */
export const noBlock: BlockSide = { block: { start: 0, end: 0 }, words: { start: 0, end: 0 } }

/**
 * What a block became, piece by piece: the old sides of the pieces together are exactly the old block, the new sides exactly the new
 * one. For a block that went or came whole, the other side is `noBlock`.
 */
export function compareBlock(
  texts: AlignedTexts,
  traced: TracedWords,
  [old, fresh]: readonly [BlockSide, BlockSide],
): readonly ComparedPiece[] {
  const { before, after } = texts
  const writer = new PieceWriter([before.text, after.text], [old.block.start, fresh.block.start])
  let from = { old: old.words.start, fresh: fresh.words.start }
  const writeUpTo = (word: number, target: number, ends: readonly [number, number]) => {
    const gaps = [
      { start: from.old, end: word },
      { start: from.fresh, end: target },
    ] as const
    writeBetween(writer, texts, traced, gaps, ends)
    from = { old: word + 1, fresh: target + 1 }
  }
  for (const [word, target] of partnersIn(traced, old.words, fresh.words)) {
    writeUpTo(word, target, [startOf(before, word), startOf(after, target)])
    const ends = [endOf(before, word), endOf(after, target)] as const
    const [oldWord, newWord] = writer.ahead(...ends)
    writer.write(oldWord === newWord ? 'same' : 'typography', ...ends)
  }
  writeUpTo(old.words.end, fresh.words.end, [old.block.end, fresh.block.end])
  return writer.pieces
}

function* partnersIn(
  { partners }: TracedWords,
  old: Span,
  fresh: Span,
): Generator<readonly [number, number]> {
  if (fresh.start === fresh.end) return
  for (let word = old.start; word < old.end; word += 1) {
    const target = partners[word] ?? -1
    if (target !== -1) yield [word, target]
  }
}

function startOf({ starts }: ComparedText, word: number): number {
  return starts[word] ?? 0
}

function endOf({ ends }: ComparedText, word: number): number {
  return ends[word] ?? 0
}

/** What lies between two pairs of words: space alone, or what went and came, with the space that both sides share left outside. */
function writeBetween(
  writer: PieceWriter,
  { before, after }: AlignedTexts,
  { hasMoved, cameFromElsewhere }: TracedWords,
  [oldGap, newGap]: readonly [Span, Span],
  [oldEnd, newEnd]: readonly [number, number],
): void {
  const [oldText, newText] = writer.ahead(oldEnd, newEnd)
  if (oldText.trim() === '' && newText.trim() === '') {
    writer.write(oldText === newText ? 'same' : 'typography', oldEnd, newEnd)
    return
  }
  const lead = sharedSpace(oldText, newText)
  writer.writeSame(lead)
  const trail = sharedTrailingSpace(oldText.slice(lead), newText.slice(lead))
  for (const { isMoved, end } of runsOf(before, hasMoved, oldGap, oldEnd - trail)) {
    writer.write(isMoved ? 'moved_away' : 'removed', end, 0)
  }
  for (const { isMoved, end } of runsOf(after, cameFromElsewhere, newGap, newEnd - trail)) {
    writer.write(isMoved ? 'moved_here' : 'added', 0, end)
  }
  writer.writeSame(trail)
}

/** The stretches of words that moved and those that did not, each up to the beginning of the next; the last one up to `end`. */
function* runsOf(text: ComparedText, flags: Uint8Array, words: Span, end: number) {
  for (let word = words.start; word < words.end;) {
    const isMoved = flags[word] === 1
    let next = word + 1
    while (next < words.end && (flags[next] === 1) === isMoved) next += 1
    yield { isMoved, end: next === words.end ? end : Math.min(end, text.starts[next] ?? end) }
    word = next
  }
  yield { isMoved: false, end }
}

/** How much space both begin with, in UTF-16 units. */
function sharedSpace(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length] && /\s/u.test(a[length] ?? '')) length += 1
  return length
}

function sharedTrailingSpace(a: string, b: string): number {
  let length = 0
  const at = (text: string) => text[text.length - 1 - length] ?? ''
  while (length < Math.min(a.length, b.length) && at(a) === at(b) && /\s/u.test(at(a))) length += 1
  return length
}
