import type { BlockKind, SetAsideReason } from '../../shared/domain/article.ts'
import type { ArticleText } from '../../shared/text/assemble.ts'

/** One piece of an imported article as the review shows it, in the order of the page. */
export type ArticlePart =
  | { readonly place: 'text'; readonly index: number; readonly kind: BlockKind; readonly words: string }
  | {
      readonly place: 'aside'
      readonly index: number
      readonly reason: SetAsideReason
      readonly words: string
    }

/** Blocks and set-aside items in the order in which they stood; `index` counts within its own list. */
export function partsOf({ text, blocks, setAside }: ArticleText): readonly ArticlePart[] {
  const parts: ArticlePart[] = []
  const asides = setAside.map((item, index) => ({ ...item, index }))
  for (let position = 0; position <= blocks.length; position += 1) {
    const here = asides.filter((item) => Math.min(item.position, blocks.length) === position)
    for (const { index, reason, text: words } of here) {
      parts.push({ place: 'aside', index, reason, words })
    }
    const block = blocks[position]
    if (block === undefined) continue
    parts.push({
      place: 'text',
      index: position,
      kind: block.kind,
      words: text.slice(block.start, block.end),
    })
  }
  return parts
}
