import { strToU8, zipSync } from 'fflate'

/** The XML of the parts of a Word file that a test is about; bodies without their outermost element. */
export interface WordFileParts {
  readonly body: string
  readonly styles?: string
  readonly footnotes?: string
  readonly endnotes?: string
  readonly comments?: string
}

const words = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A Word file as Word packs it, small. */
export function wordFile({ body, ...others }: WordFileParts): Uint8Array {
  const beside = Object.entries(others)
  return zipSync({
    '[Content_Types].xml': xml(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    ),
    '_rels/.rels': xml(relationships(['officeDocument', 'word/document.xml'])),
    'word/document.xml': xml(part('document', `<w:body>${body}</w:body>`)),
    'word/_rels/document.xml.rels': xml(
      relationships(...beside.map(([kind]): [string, string] => [kind, `${kind}.xml`])),
    ),
    ...Object.fromEntries(beside.map(([kind, inner]) => [`word/${kind}.xml`, xml(part(kind, inner))])),
  })
}

/** A paragraph of one run, of a style when one is named. */
export function wordParagraph(text: string, style?: string): string {
  const properties = style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`
  return `<w:p>${properties}${run(text)}</w:p>`
}

/** A stretch of words. */
export function run(text: string): string {
  return `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
}

function part(name: string, inner: string): string {
  return `<w:${name} xmlns:w="${words}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">${inner}</w:${name}>`
}

function relationships(...targets: readonly [kind: string, target: string][]): string {
  const each = targets.map(
    ([kind, target], index) =>
      `<Relationship Id="r${String(index)}" Type="${relations}/${kind}" Target="${target}"/>`,
  )
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`
}

function xml(text: string): Uint8Array {
  return strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${text}`)
}
