import { SaxesParser } from 'saxes'

/** An element by its name without a prefix, attributes by theirs, and what stands in it. */
export interface XmlElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly (XmlElement | string)[]
}

/**
 * The namespaces whose elements count, transitional and strict: words, mathematics, the choice between two ways to write
 * a thing, the relationships of parts. Drawings have elements of the same names, but what stands in them may count.
 */
const wanted = /\/(?:wordprocessingml\/(?:2006\/)?main|math|markup-compatibility\/2006|2006\/relationships)$/

/** Word nests a few dozen elements; a file that nests more was made to overflow a stack. */
const deepest = 400

/**
 * Reads XML into a tree of the elements that count; those that do not give their children to the element around them.
 * Entities that the document declares itself are not expanded. Throws an Error for XML that is not well formed, a
 * RangeError for XML that is nested too deeply.
 */
export function readXml(xml: string): XmlElement {
  const root = { name: '', attributes: new Map<string, string>(), children: [] as (XmlElement | string)[] }
  const open = [root]
  let depth = 0
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ local, uri, attributes }) => {
    depth += 1
    if (depth > deepest) throw new RangeError('nested too deeply')
    if (!wanted.test(uri)) return
    const values = Object.values(attributes).map((each): [string, string] => [each.local, each.value])
    const element = { name: local, attributes: new Map(values), children: [] }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', ({ uri }) => {
    depth -= 1
    if (wanted.test(uri)) open.pop()
  })
  parser.on('text', (text) => {
    open.at(-1)?.children.push(text)
  })
  parser.write(xml).close()
  return root
}

/** The elements of this name in an element, however deep, in their order; none inside another of them. */
export function elementsOf({ children }: XmlElement, name: string): readonly XmlElement[] {
  return children.flatMap((child) => {
    if (typeof child === 'string') return []
    return child.name === name ? [child] : elementsOf(child, name)
  })
}

/** The elements of this name that stand in an element themselves, not deeper. */
export function childrenOf({ children }: XmlElement, name: string): readonly XmlElement[] {
  return children.filter((child) => typeof child !== 'string').filter((child) => child.name === name)
}
