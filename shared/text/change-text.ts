import type { Span } from '../domain/anchor.ts'
import { type ArticleText, layOut } from './assemble.ts'

/** Other words in place of some of a version's text; `start` and `end` as everywhere in UTF-16 units, end exclusive. */
export interface TextChange extends Span {
  readonly words: string
}

/** A change that was not made: it spans two blocks, or `other` changes the same words already. */
export interface ChangeLeftOut<C extends TextChange> {
  readonly change: C
  readonly other: C | null
}

/** A text with changes made in it. */
export interface ChangedText<C extends TextChange> extends ArticleText {
  /** Each change that was made, with the place of its words now, as far as no white space at the end of a block went with it. */
  readonly made: readonly { readonly change: C; readonly after: Span }[]
  readonly leftOut: readonly ChangeLeftOut<C>[]
}

/**
 * The text with changes made, and those that were left out: a change that does not lie within one block, and one whose words
 * an earlier one in the list changes already, since nobody can tell what both together shall say. A block without a
 * word left goes.
 */
export function changeText<C extends TextChange>(
  { text, blocks, setAside }: ArticleText,
  changes: readonly C[],
): ChangedText<C> {
  const taken: { readonly edit: Edit; readonly change: C }[] = []
  const leftOut: ChangeLeftOut<C>[] = []
  for (const change of changes) {
    const edit = smallestEdit(text, change)
    const isWithin = blocks.some((block) => block.start <= edit.start && edit.end <= block.end)
    const other = isWithin ? taken.find((each) => overlap(edit, each.edit)) : undefined
    if (isWithin && other === undefined) taken.push({ edit, change })
    else leftOut.push({ change, other: other?.change ?? null })
  }
  const inOrder = taken.map(({ edit }) => edit).toSorted((a, b) => a.start - b.start)
  const made = taken.map(({ change }) => ({ change, after: spanAfter(inOrder, change) }))
  const contents = blocks.map((block) => ({
    kind: block.kind,
    text: wordsOf(text, block, inOrder),
  }))
  const isKept = contents.map((block) => block.text !== '')
  return {
    ...layOut(contents.filter((_, index) => isKept[index])),
    setAside: setAside.map((item) => ({
      ...item,
      position: isKept.slice(0, item.position).filter((kept) => kept).length,
    })),
    made,
    leftOut,
  }
}

type Edit = TextChange

/** Where a stretch of the old text is when edits (in order) were made; what was written in at its very ends belongs to it. */
function spanAfter(edits: readonly Edit[], { start, end }: Span): Span {
  const grownBy = (some: readonly Edit[]): number =>
    some.reduce((sum, edit) => sum + edit.words.length - (edit.end - edit.start), 0)
  const isInsertion = (edit: Edit): boolean => edit.start === edit.end
  const before = edits.filter((edit) => edit.end < start || (edit.end === start && !isInsertion(edit)))
  const upTo = edits.filter((edit) => edit.start < end || (edit.start === end && isInsertion(edit)))
  return { start: start + grownBy(before), end: end + grownBy(upTo) }
}

/** The change without the words that stay at its beginning and its end, so that two changes in one sentence do not collide. */
export function smallestEdit(text: string, { start, end, words }: TextChange): Edit {
  const before = splitWords(text.slice(start, end))
  const after = splitWords(oneParagraph(words))
  const most = Math.min(before.length, after.length)
  let first = 0
  while (first < most && before[first] === after[first]) first += 1
  let last = 0
  while (last < most - first && before.at(-1 - last) === after.at(-1 - last)) last += 1
  const lengthOf = (parts: readonly string[]): number => parts.join('').length
  const edit = {
    start: start + lengthOf(before.slice(0, first)),
    end: end - lengthOf(before.slice(before.length - last)),
    words: after.slice(first, after.length - last).join(''),
  }
  return { ...edit, start: edit.start - (leavesTwoSpaces(text, edit) ? 1 : 0) }
}

/** Whether words are struck whose space before them has nothing to part any more. */
function leavesTwoSpaces(text: string, { start, end, words }: Edit): boolean {
  return words === '' && text[start - 1] === ' ' && /^(?:[\s.,;:!?]|$)/.test(text.slice(end, end + 1))
}

function splitWords(text: string): string[] {
  return text.match(/\s+|\S+/g) ?? []
}

/** An empty line would begin another block. */
function oneParagraph(words: string): string {
  return words.replaceAll(/\s*\n\s*\n\s*/g, '\n')
}

/** Insertions at one place collide, too: which goes first is for a person. */
function overlap(a: Span, b: Span): boolean {
  return a.start === b.start || (a.start < b.end && b.start < a.end)
}

function wordsOf(text: string, block: Span, edits: readonly Edit[]): string {
  let words = ''
  let at = block.start
  for (const edit of edits) {
    if (edit.start < block.start || edit.end > block.end) continue
    words += text.slice(at, edit.start) + edit.words
    at = edit.end
  }
  return (words + text.slice(at, block.end)).trim()
}
