import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'

const followingOrInside = 4 | 16
const preceding = 2

/**
 * A node of a page, with as much of the DOM as reading offsets out of it needs. The markup is what React writes and
 * parse5 reads, so the tree is the one that a window would have.
 */
export class PageNode {
  readonly nodeType: 1 | 3
  readonly nodeValue: string | null
  readonly parentNode: PageNode | null
  readonly childNodes: readonly PageNode[]
  readonly #attributes: ReadonlyMap<string, string>

  constructor(source: DefaultTreeAdapterTypes.Node, parent: PageNode | null) {
    this.nodeType = source.nodeName === '#text' ? 3 : 1
    this.nodeValue = 'value' in source ? source.value : null
    this.parentNode = parent
    this.#attributes = new Map('attrs' in source ? source.attrs.map(({ name, value }) => [name, value]) : [])
    this.childNodes =
      'childNodes' in source ? source.childNodes.map((child) => new PageNode(child, this)) : []
  }

  hasAttribute(name: string): boolean {
    return this.#attributes.has(name)
  }

  getAttribute(name: string): string | null {
    return this.#attributes.get(name) ?? null
  }

  /** All nodes below this one, in the order of the page. */
  descendants(): readonly PageNode[] {
    return this.childNodes.flatMap((child) => [child, ...child.descendants()])
  }

  contains(other: PageNode): boolean {
    return other === this || this.descendants().includes(other)
  }

  /** Knows `[name]` and `[name="value"]`. */
  querySelectorAll(selector: string): readonly PageNode[] {
    const [, name = '', value] = /^\[([\w-]+)(?:="([^"]*)")?\]$/.exec(selector) ?? []
    return this.descendants().filter(
      (node) => node.hasAttribute(name) && (value === undefined || node.getAttribute(name) === value),
    )
  }

  querySelector(selector: string): PageNode | null {
    return this.querySelectorAll(selector)[0] ?? null
  }

  compareDocumentPosition(other: PageNode): number {
    const root = this.#root()
    const order = [root, ...root.descendants()]
    return order.indexOf(other) > order.indexOf(this) ? followingOrInside : preceding
  }

  #root(): PageNode {
    return this.parentNode === null ? this : this.parentNode.#root()
  }
}

/** The page that some markup makes. */
export function pageOf(markup: string): PageNode {
  return new PageNode(parseFragment(markup), null)
}
