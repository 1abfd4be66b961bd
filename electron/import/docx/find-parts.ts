import { elementsOf, readXml, type XmlElement } from './read-xml.ts'
import type { DocxParts } from './unpack-docx.ts'

/** The parts of a Word file that hold words, and its styles; null for what it has not. */
export interface WordParts {
  readonly document: XmlElement
  readonly styles: XmlElement | null
  readonly footnotes: XmlElement | null
  readonly endnotes: XmlElement | null
  readonly comments: XmlElement | null
}

/**
 * Finds the parts as Word does, by their relationships: their names are free (ECMA-376 part 1, 11.3). Null when there
 * is no body of words: then the archive is a spreadsheet or something else.
 */
export function findParts(parts: DocxParts): WordParts | null {
  const name = relationshipsOf(parts, '').get('officeDocument') ?? ''
  const related = relationshipsOf(parts, name)
  const read = (partName: string | undefined): XmlElement | null => {
    const xml = parts.get(partName ?? '')
    return xml === undefined ? null : readXml(xml)
  }
  const document = read(name)
  if (document === null || elementsOf(document, 'body').length === 0) return null
  return {
    document,
    styles: read(related.get('styles')),
    footnotes: read(related.get('footnotes')),
    endnotes: read(related.get('endnotes')),
    comments: read(related.get('comments')),
  }
}

/** The names of the parts that a part (the whole package, when it has no name) is related to, by kind. */
function relationshipsOf(parts: DocxParts, name: string): ReadonlyMap<string, string> {
  const folder = name.slice(0, name.lastIndexOf('/') + 1)
  const xml = parts.get(`${folder}_rels/${name.slice(folder.length)}.rels`)
  if (xml === undefined) return new Map()
  return new Map(
    elementsOf(readXml(xml), 'Relationship').flatMap(({ attributes }): [string, string][] => {
      const kind = attributes.get('Type')?.split('/').at(-1)
      const target = attributes.get('Target')
      if (kind === undefined || target === undefined || attributes.get('TargetMode') === 'External') return []
      return [[kind, new URL(target, `docx:///${folder}`).pathname.slice(1)]]
    }),
  )
}
