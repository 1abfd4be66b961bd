import type { Span } from '../../../../shared/domain/anchor.ts'
import type { Block } from '../../../../shared/domain/article.ts'
import type { Id } from '../../../../shared/domain/ids.ts'
import { blockAround, blockAttribute, offsetOfPoint, pointOfOffset, startOf } from './text-offsets.ts'

/** The page's range for a stretch of the version's text; null while its blocks are not in the page. */
export function rangeOfSpan(root: Element, blocks: readonly Block[], span: Span): Range | null {
  const from = pointOfOffset(root, blocks, span.start, 'after')
  const to = pointOfOffset(root, blocks, span.end, 'before')
  if (from === null || to === null) return null
  const range = document.createRange()
  range.setStart(from.node, from.offset)
  range.setEnd(to.node, to.offset)
  return range
}

/** The offset of the version's text that is drawn at a point of the window (CSS pixels); null beside the text. */
export function offsetAt(root: Element, x: number, y: number): number | null {
  const position = document.caretPositionFromPoint(x, y)
  if (position === null || !root.contains(position.offsetNode)) return null
  return offsetOfPoint(root, { node: position.offsetNode, offset: position.offset }, 'after')
}

/** What can lie over words of the article, by its id or key. */
export type PressedPlace =
  | { readonly kind: 'claim'; readonly id: Id }
  | { readonly kind: 'proposal'; readonly key: string }
  | { readonly kind: 'note'; readonly key: string }

/** What lies over a place in the page: claims before all else, the innermost first. */
export function placesAround(node: Node, root: Element): readonly PressedPlace[] {
  const claims: PressedPlace[] = []
  const others: PressedPlace[] = []
  for (let at: Node | null = node; at !== null && at !== root; at = at.parentNode) {
    if (!(at instanceof HTMLElement)) continue
    const { claim, proposal, note } = at.dataset
    if (claim !== undefined) claims.push({ kind: 'claim', id: claim })
    if (proposal !== undefined) others.push({ kind: 'proposal', key: proposal })
    if (note !== undefined) others.push({ kind: 'note', key: note })
  }
  return [...claims, ...others]
}

/** The element of the block that begins at an offset. */
export function blockElement(root: Element, start: number): HTMLElement | null {
  return root.querySelector(`[${blockAttribute}="${start}"]`)
}

/** The offset at which the block around a node begins; null outside of all blocks. */
export function blockStartAround(node: Node, root: Element): number | null {
  const block = blockAround(node, root)
  return block === null ? null : startOf(block)
}

/** How much is left free between words that are scrolled to and the edge of the pane, in CSS pixels. */
const margin = 96

/** Scrolls as little as shows a box of the page with some room around it; what is in view already stays where it is. */
export function revealBox(scroller: Element, box: DOMRect): void {
  const view = scroller.getBoundingClientRect()
  const room = Math.min(margin, view.height / 4)
  if (box.top < view.top + room) scroller.scrollTop -= view.top + room - box.top
  else if (box.bottom > view.bottom - room) scroller.scrollTop += box.bottom - (view.bottom - room)
}
