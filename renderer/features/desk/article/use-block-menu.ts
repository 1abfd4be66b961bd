import { type PointerEvent, type RefObject, useState } from 'react'
import type { Block, BlockKind } from '../../../../shared/domain/article.ts'
import { blockElement, blockStartAround } from './article-dom.ts'

/** The block that the structure button stands beside: the last one the pointer was over. */
export interface BlockMenuPlace {
  readonly index: number
  readonly kind: BlockKind
  /** CSS pixels from the top of the article. */
  readonly top: number
}

/** Follows the pointer from block to block, so that one button serves them all. */
export function useBlockMenu(
  rootRef: RefObject<HTMLElement | null>,
  blocks: readonly Block[],
): { readonly place: BlockMenuPlace | null; readonly follow: (event: PointerEvent) => void } {
  const [place, setPlace] = useState<BlockMenuPlace | null>(null)
  const follow = (event: PointerEvent) => {
    const root = rootRef.current
    const start =
      root === null || !(event.target instanceof Node) ? null : blockStartAround(event.target, root)
    if (root === null || start === null) return
    const index = blocks.findIndex((block) => block.start === start)
    const block = blocks[index]
    const element = blockElement(root, start)
    if (block === undefined || element === null || place?.index === index) return
    const top = element.getBoundingClientRect().top - root.getBoundingClientRect().top
    setPlace({ index, kind: block.kind, top })
  }
  const known = place === null ? undefined : blocks[place.index]
  return { place: place !== null && known?.kind === place.kind ? place : null, follow }
}
