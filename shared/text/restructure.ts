import type { ArticleDraft, Block, SetAside } from '../domain/article.ts'
import { AppError } from '../ipc/result.ts'
import { blockSeparator, layOut, type ArticleText } from './assemble.ts'
import type { StructureEdit } from './structure-edit.ts'

/** An article after an edit, with the way from the old text into the new one. */
export interface Restructured<T extends ArticleText> {
  readonly article: T
  /**
   * Where the character that stood at this UTF-16 offset of the old text stands in the new one. Null when it is
   * no longer in the text, and for the empty line between two blocks that have come apart.
   */
  readonly mapOffset: (offset: number) => number | null
  /** The same stretch of text in the new text (end exclusive), or null when not all of it still stands together. */
  readonly mapRange: (start: number, end: number) => { readonly start: number; readonly end: number } | null
}

/**
 * Applies edits in order to a text with its blocks and set-aside items. Nothing is lost by any of them: a block set
 * aside can be put back where it stood. Throws AppError `bad_input` when an edit names a block or item that is not there.
 */
export function restructure(
  article: ArticleText,
  edits: readonly StructureEdit[],
): Restructured<ArticleText> {
  let current = article
  const steps: ((offset: number) => number | null)[] = []
  for (const edit of edits) {
    const { contents, origin, setAside } = applyEdit(current, edit)
    const next = { ...layOut(contents), setAside }
    steps.push(characterMap(current.blocks, next.blocks, origin))
    current = next
  }
  const mapOffset = (offset: number): number | null =>
    steps.reduce<number | null>((place, step) => (place === null ? null : step(place)), offset)
  return { article: current, mapOffset, mapRange: rangeMap(article.text, current, mapOffset) }
}

/** The same for a draft: headline, dek and update note follow their blocks. */
export function restructureDraft(draft: ArticleDraft, edits: readonly StructureEdit[]): ArticleDraft {
  const { text, blocks, setAside } = restructure(draft, edits).article
  const firstOf = (kind: Block['kind']): string | null => {
    const block = blocks.find((one) => one.kind === kind)
    return block === undefined ? null : text.slice(block.start, block.end)
  }
  return {
    ...draft,
    ...{ text, blocks, setAside },
    ...{ headline: firstOf('headline'), dek: firstOf('dek'), updateNote: firstOf('update_note') },
  }
}

interface Content {
  readonly kind: Block['kind']
  readonly text: string
}

/** One edit: the new contents, for each the index of the block it was (null for a new one), and the items. */
function applyEdit(
  article: ArticleText,
  edit: StructureEdit,
): { contents: Content[]; origin: (number | null)[]; setAside: SetAside[] } {
  const contents: Content[] = article.blocks.map(({ kind, start, end }) => ({
    kind,
    text: article.text.slice(start, end),
  }))
  const origin: (number | null)[] = contents.map((_, index) => index)
  const setAside = [...article.setAside]
  switch (edit.kind) {
    case 'set_aside': {
      const { text } = present(contents[edit.block], 'block')
      contents.splice(edit.block, 1)
      origin.splice(edit.block, 1)
      const before = setAside.filter((item) => item.position <= edit.block)
      const after = setAside.filter((item) => item.position > edit.block)
      const moved = after.map((item) => ({ ...item, position: item.position - 1 }))
      return {
        contents,
        origin,
        setAside: [...before, { text, reason: 'by_person', position: edit.block }, ...moved],
      }
    }
    case 'put_back': {
      const { text, position } = present(setAside[edit.item], 'set-aside item')
      const place = Math.min(position, contents.length)
      contents.splice(place, 0, { kind: edit.as, text })
      origin.splice(place, 0, null)
      const before = setAside.slice(0, edit.item)
      const after = setAside.slice(edit.item + 1).map((item) => ({ ...item, position: item.position + 1 }))
      return { contents, origin, setAside: [...before, ...after] }
    }
    case 'set_kind':
      contents[edit.block] = { ...present(contents[edit.block], 'block'), kind: edit.as }
      return { contents, origin, setAside }
  }
}

function present<T>(value: T | undefined, what: string): T {
  if (value !== undefined) return value
  throw new AppError(
    'bad_input',
    `The article has no such ${what} any more. Nothing was changed; look at it again.`,
  )
}

/** Maps characters of kept blocks by their shift, and the line between two blocks while both are neighbours. */
function characterMap(
  from: readonly Block[],
  to: readonly Block[],
  origin: readonly (number | null)[],
): (offset: number) => number | null {
  const targets = new Map<number, number>()
  origin.forEach((old, index) => {
    if (old !== null) targets.set(old, index)
  })
  return (offset) => {
    const index = lastStartingAt(from, offset)
    const old = from[index]
    const target = targets.get(index)
    const block = target === undefined ? undefined : to[target]
    if (old === undefined || target === undefined || block === undefined) return null
    const isBetween = offset >= old.end
    if (isBetween && (offset >= old.end + blockSeparator.length || targets.get(index + 1) !== target + 1))
      return null
    return offset - old.start + block.start
  }
}

/** The index of the last block that starts at or before an offset, -1 when none does. */
function lastStartingAt(blocks: readonly Block[], offset: number): number {
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((blocks[middle]?.start ?? Infinity) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

function rangeMap(
  before: string,
  after: ArticleText,
  mapOffset: (offset: number) => number | null,
): Restructured<ArticleText>['mapRange'] {
  return (start, end) => {
    if (end <= start) return null
    const first = mapOffset(start)
    const last = mapOffset(end - 1)
    if (first === null || last === null) return null
    const isSame = before.slice(start, end) === after.text.slice(first, last + 1)
    return isSame ? { start: first, end: last + 1 } : null
  }
}
