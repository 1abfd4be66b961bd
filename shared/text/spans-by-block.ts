import type { Span } from '../domain/anchor.ts'
import type { Block } from '../domain/article.ts'
import { firstBlockAfter } from './mark-runs.ts'

/**
 * The spans that reach into each block, in the order of the blocks and otherwise as given; a span over several blocks
 * is in all of them.
 */
export function spansByBlock<T extends Span>(
  blocks: readonly Block[],
  spans: readonly T[],
): readonly (readonly T[])[] {
  const lists: T[][] = blocks.map(() => [])
  for (const span of spans) {
    for (let index = firstBlockAfter(blocks, span.start); index < blocks.length; index += 1) {
      if ((blocks[index]?.start ?? span.end) >= span.end) break
      lists[index]?.push(span)
    }
  }
  return lists
}
