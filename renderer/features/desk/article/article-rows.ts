import type { Block, BlockKind, SetAside } from '../../../../shared/domain/article.ts'

/** One thing that stands in the article's column; blocks and items by their indexes. */
export type ArticleRow =
  | { readonly kind: 'block'; readonly block: number }
  | { readonly kind: 'list'; readonly blocks: readonly number[] }
  | { readonly kind: 'set_aside'; readonly items: readonly number[] }
  | { readonly kind: 'byline' }

const headKinds: ReadonlySet<BlockKind> = new Set(['headline', 'dek'])

/**
 * Everything of a version in the order it stood on the page: its blocks, list items that follow each other as one
 * list, what was set aside between them, and the byline after headline and dek.
 */
export function articleRows(blocks: readonly Block[], setAside: readonly SetAside[]): readonly ArticleRow[] {
  const headLength = blocks.findIndex((block) => !headKinds.has(block.kind))
  const bylineAt = headLength === -1 ? blocks.length : headLength
  const rows: ArticleRow[] = []
  for (let index = 0; index <= blocks.length; index += 1) {
    if (index === bylineAt) rows.push({ kind: 'byline' })
    const items = [...setAside.keys()].filter((item) => stands(setAside[item], index, blocks.length))
    if (items.length > 0) rows.push({ kind: 'set_aside', items })
    const block = blocks[index]
    if (block === undefined) break
    const last = rows.at(-1)
    if (block.kind !== 'list_item') rows.push({ kind: 'block', block: index })
    else if (last?.kind === 'list') rows[rows.length - 1] = { kind: 'list', blocks: [...last.blocks, index] }
    else rows.push({ kind: 'list', blocks: [index] })
  }
  return rows
}

/**
 * Whether an item is shown before the block of this index. Byline and date line are not: the byline's own row says what
 * they say. What stood behind the last block stands at the end.
 */
function stands(item: SetAside | undefined, index: number, blockCount: number): boolean {
  if (item === undefined || item.reason === 'byline' || item.reason === 'date_line') return false
  return Math.min(item.position, blockCount) === index
}

/** How many rows a stretch has: about a screen or two of paragraphs. */
const stretchLength = 12

/** The rows in stretches that are laid out, painted and skipped as one. */
export function inStretches(rows: readonly ArticleRow[]): readonly (readonly ArticleRow[])[] {
  const stretches: ArticleRow[][] = []
  for (const [index, row] of rows.entries()) {
    if (index % stretchLength === 0) stretches.push([row])
    else stretches.at(-1)?.push(row)
  }
  return stretches
}

/** Characters on a line, and the height of a line and of the gap below a paragraph in units of the article's type size. */
const line = { characters: 66, height: 1.62, gap: 0.86 }

/** About how high rows are, in units of the article's type size, before they have been laid out. */
export function estimatedHeight(rows: readonly ArticleRow[], blocks: readonly Block[]): number {
  let height = 0
  for (const row of rows) {
    const indexes = row.kind === 'block' ? [row.block] : row.kind === 'list' ? row.blocks : []
    if (indexes.length === 0) height += line.height + line.gap
    for (const index of indexes) {
      const block = blocks[index]
      const length = block === undefined ? 0 : block.end - block.start
      height += Math.ceil(length / line.characters) * line.height + line.gap
    }
  }
  return Math.round(height)
}
