import type { Block, BlockKind, SetAside } from '../domain/article.ts'

/** The article under check and what stands beside it: the three parts that always change together. */
export interface ArticleText {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly setAside: readonly SetAside[]
}

/** What stands between two blocks of a version's text: one empty line. */
export const blockSeparator = '\n\n'

/** Lays blocks out as a version's text. Offsets are UTF-16 units, end exclusive. */
export function layOut(contents: readonly { readonly kind: BlockKind; readonly text: string }[]): {
  readonly text: string
  readonly blocks: readonly Block[]
} {
  const blocks: Block[] = []
  let start = 0
  for (const { kind, text } of contents) {
    blocks.push({ kind, start, end: start + text.length })
    start += text.length + blockSeparator.length
  }
  return { text: contents.map(({ text }) => text).join(blockSeparator), blocks }
}
