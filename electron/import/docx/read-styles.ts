import type { BlockKind } from '../../../shared/domain/article.ts'
import { elementsOf, type XmlElement } from './read-xml.ts'

/** What the paragraphs of a style are in an article. */
export type StyleRole = Extract<
  BlockKind,
  'headline' | 'dek' | 'subheading' | 'quote' | 'list_item' | 'caption'
>

/** The names of Word's own styles, which stay English in the file whatever the language of the program. */
const roles: readonly (readonly [name: RegExp, role: StyleRole])[] = [
  [/^(?:title|heading 1)$/, 'headline'],
  [/^subtitle$/, 'dek'],
  [/^heading [2-9]$/, 'subheading'],
  [/^(?:intense )?quote$|^block text$/, 'quote'],
  [/^list (?:bullet|number)(?: \d)?$/, 'list_item'],
  [/^caption$/, 'caption'],
]

/** The roles of styles by their ids; a style without one of its own has that of the style it is based on. */
export function readStyles(styles: XmlElement | null): ReadonlyMap<string, StyleRole> {
  const known = new Map<string, StyleRole>()
  const basedOn = new Map<string, string>()
  const all = styles === null ? [] : elementsOf(styles, 'style')
  for (const style of all) {
    const id = style.attributes.get('styleId') ?? ''
    const name = valueOf(style, 'name')?.toLowerCase() ?? ''
    const role = roles.find(([pattern]) => pattern.test(name))?.[1]
    const base = valueOf(style, 'basedOn')
    if (role !== undefined) known.set(id, role)
    if (base !== undefined) basedOn.set(id, base)
  }
  return new Map(all.flatMap(({ attributes }) => inherited(attributes.get('styleId') ?? '', known, basedOn)))
}

function valueOf(style: XmlElement, name: string): string | undefined {
  return elementsOf(style, name)[0]?.attributes.get('val')
}

function inherited(
  id: string,
  known: ReadonlyMap<string, StyleRole>,
  basedOn: ReadonlyMap<string, string>,
): [string, StyleRole][] {
  const seen = new Set<string>()
  for (let at: string | undefined = id; at !== undefined && !seen.has(at); at = basedOn.get(at)) {
    const role = known.get(at)
    if (role !== undefined) return [[id, role]]
    seen.add(at)
  }
  return []
}
