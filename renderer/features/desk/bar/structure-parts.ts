import type { BlockKind, SetAsideReason } from '../../../../shared/domain/article.ts'
import type { ArticleText } from '../../../../shared/text/assemble.ts'

/** One part of an imported page: a block of the article, or something that was set aside, by its index. */
export type StructurePart =
  | { readonly id: string; readonly kind: BlockKind; readonly block: number; readonly words: string }
  | { readonly id: string; readonly reason: SetAsideReason; readonly item: number; readonly words: string }

/** Everything of an article in the order it stood on the page. */
export function structureParts({ text, blocks, setAside }: ArticleText): readonly StructurePart[] {
  const parts: StructurePart[] = []
  for (let block = 0; block <= blocks.length; block += 1) {
    for (const [item, { text: words, reason, position }] of setAside.entries()) {
      if (Math.min(position, blocks.length) === block)
        parts.push({ id: `aside-${item}`, reason, item, words })
    }
    const one = blocks[block]
    if (one !== undefined) {
      parts.push({ id: `block-${block}`, kind: one.kind, block, words: text.slice(one.start, one.end) })
    }
  }
  return parts
}
