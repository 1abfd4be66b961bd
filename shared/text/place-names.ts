import type { Block, BlockKind } from '../domain/article.ts'
import { blockKindLabels } from '../domain/labels.ts'
import { firstBlockAfter } from './mark-runs.ts'

const numbered: ReadonlySet<BlockKind> = new Set(['paragraph', 'quote', 'list_item'])

/** The number of each block in the running text, counted from 1; null for what stands around it (a headline, a caption). */
export function paragraphNumbers(blocks: readonly Block[]): readonly (number | null)[] {
  let count = 0
  return blocks.map(({ kind }) => {
    if (!numbered.has(kind)) return null
    count += 1
    return count
  })
}

/** What to call the place of an offset (UTF-16 units): "¶ 2", or "Headline"; empty in a text without blocks. */
export function placeName(blocks: readonly Block[], offset: number): string {
  const index = Math.min(firstBlockAfter(blocks, offset), blocks.length - 1)
  const kind = blocks[index]?.kind
  if (kind === undefined) return ''
  if (!numbered.has(kind)) return blockKindLabels[kind]
  let number = 1
  for (const before of blocks.slice(0, index)) if (numbered.has(before.kind)) number += 1
  return `¶ ${number}`
}
