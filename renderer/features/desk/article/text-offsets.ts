import type { Span } from '../../../../shared/domain/anchor.ts'
import type { Block } from '../../../../shared/domain/article.ts'
import { firstBlockAfter } from '../../../../shared/text/mark-runs.ts'

/** On the element that holds the words of one block: the offset of its first word in the version's text. */
export const blockAttribute = 'data-block-start'

/** On elements inside a block whose words are not in the version's text: inserted words, words for screen readers. */
export const notTextAttribute = 'data-not-text'

/** A boundary in the page, as the DOM's Range has it. */
export interface DomPoint {
  readonly node: Node
  readonly offset: number
}

const textNode = 3
const elementNode = 1

/**
 * The offset in the version's text (UTF-16 units) that a boundary in the page stands for. Words that are not in the
 * text count nothing. A boundary between two blocks counts as the end of the one before it, or with `after` as
 * the start of the one after it. Null outside of all blocks.
 */
export function offsetOfPoint(root: Element, point: DomPoint, side: 'before' | 'after'): number | null {
  const block = blockAround(point.node, root)
  if (block !== null) return startOf(block) + lengthBefore(block, point)
  const neighbour = nearestBlock(root, point, side)
  if (neighbour === null) return null
  return startOf(neighbour) + (side === 'after' ? 0 : textLength(neighbour))
}

/** The stretch of the version's text between two boundaries of the page, in page order; null when it is empty. */
export function spanOfPoints(root: Element, from: DomPoint, to: DomPoint): Span | null {
  const start = offsetOfPoint(root, from, 'after')
  const end = offsetOfPoint(root, to, 'before')
  return start === null || end === null || start >= end ? null : { start, end }
}

/**
 * Where an offset of the version's text stands in the page; null when its block is not there. Where two pieces of
 * text meet, the start of the later one is meant, or with `before` the end of the earlier one.
 */
export function pointOfOffset(
  root: Element,
  blocks: readonly Block[],
  offset: number,
  side: 'before' | 'after',
): DomPoint | null {
  const index = firstBlockAfter(blocks, side === 'before' ? offset - 1 : offset)
  const block = blocks[Math.min(index, blocks.length - 1)]
  const element = block === undefined ? null : root.querySelector(`[${blockAttribute}="${block.start}"]`)
  if (block === undefined || element === null) return null
  const wanted = Math.min(Math.max(offset - block.start, 0), block.end - block.start)
  let passed = 0
  let last: DomPoint | null = null
  for (const node of textNodesOf(element)) {
    const length = node.nodeValue?.length ?? 0
    const isHere = side === 'after' ? wanted < passed + length : wanted <= passed + length
    if (isHere) return { node, offset: wanted - passed }
    passed += length
    last = { node, offset: length }
  }
  return last ?? { node: element, offset: 0 }
}

/** The element that holds the words of the block around a node; null for a node outside of all blocks. */
export function blockAround(node: Node, root: Element): Element | null {
  for (let at: Node | null = node; at !== null && at !== root; at = at.parentNode) {
    if (isElement(at) && at.hasAttribute(blockAttribute)) return at
  }
  return null
}

/** The offset of a block element's first word. */
export function startOf(block: Element): number {
  return Number(block.getAttribute(blockAttribute))
}

function nearestBlock(root: Element, { node, offset }: DomPoint, side: 'before' | 'after'): Element | null {
  const blocks = [...root.querySelectorAll(`[${blockAttribute}]`)]
  // A boundary in an element stands before its child of that number, or behind all of them.
  const child = isElement(node) ? (node.childNodes[offset] ?? null) : node
  const isAfter = (block: Element) => {
    if (child !== null) return child === block || follows(block, child)
    return follows(block, node) && !node.contains(block)
  }
  return (side === 'after' ? blocks.find(isAfter) : blocks.findLast((block) => !isAfter(block))) ?? null
}

/** Whether an element comes after a node in the page or lies in it. */
function follows(element: Element, node: Node): boolean {
  const followingOrInside = 4 | 16
  return (node.compareDocumentPosition(element) & followingOrInside) !== 0
}

function lengthBefore(block: Element, point: DomPoint): number {
  let length = 0
  const visit = (node: Node): boolean => {
    // A boundary inside words that are not in the text counts as standing before them.
    if (isNotText(node)) return node.contains(point.node)
    if (node === point.node) {
      if (node.nodeType === textNode) length += point.offset
      else for (const child of [...node.childNodes].slice(0, point.offset)) length += textLength(child)
      return true
    }
    if (node.nodeType === textNode) length += node.nodeValue?.length ?? 0
    return [...node.childNodes].some(visit)
  }
  visit(block)
  return length
}

function textLength(node: Node): number {
  if (isNotText(node)) return 0
  if (node.nodeType === textNode) return node.nodeValue?.length ?? 0
  let length = 0
  for (const child of node.childNodes) length += textLength(child)
  return length
}

function* textNodesOf(node: Node): Generator<Node> {
  if (isNotText(node)) return
  if (node.nodeType === textNode) yield node
  for (const child of node.childNodes) yield* textNodesOf(child)
}

function isNotText(node: Node): boolean {
  return isElement(node) && node.hasAttribute(notTextAttribute)
}

function isElement(node: Node): node is Element {
  return node.nodeType === elementNode
}
