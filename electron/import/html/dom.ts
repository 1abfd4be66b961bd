import { parse, type DefaultTreeAdapterTypes } from 'parse5'

/** A node, an element and a document as parse5's default tree holds them. */
export type PageNode = DefaultTreeAdapterTypes.Node
export type PageElement = DefaultTreeAdapterTypes.Element
export type PageDocument = DefaultTreeAdapterTypes.Document

/**
 * Parses a page as a browser does (WHATWG HTML), script switched on, so that `<noscript>` is one opaque text.
 * Nothing is ever run or fetched: parse5 builds a tree and nothing else.
 */
export function parsePage(html: string): PageDocument {
  return parse(html)
}

/** Tells whether a node is an element. */
export function isElement(node: PageNode): node is PageElement {
  return 'tagName' in node
}

/** The value of an attribute, or null when the element has none of that name (lower case). */
export function attributeOf(element: PageElement, name: string): string | null {
  for (const attribute of element.attrs) {
    if (attribute.name === name) return attribute.value
  }
  return null
}

/** The children of any node; an empty list for text, comments and doctypes. */
export function childrenOf(node: PageNode): readonly PageNode[] {
  return 'childNodes' in node ? node.childNodes : []
}

/** All elements below `root` in document order. Walks without recursion: hostile pages nest 100,000 deep. */
export function* elementsOf(root: PageNode): Generator<PageElement> {
  const waiting: PageNode[] = [root]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (isElement(node)) yield node
    const children = childrenOf(node)
    for (let index = children.length - 1; index >= 0; index -= 1) {
      const child = children[index]
      if (child !== undefined) waiting.push(child)
    }
  }
}

/** All text below a node, white space as it stands in the source. */
export function textOf(root: PageNode): string {
  const waiting: PageNode[] = [root]
  let text = ''
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.nodeName === '#text' && 'value' in node) text += node.value
    const children = childrenOf(node)
    for (let index = children.length - 1; index >= 0; index -= 1) {
      const child = children[index]
      if (child !== undefined) waiting.push(child)
    }
  }
  return text
}
