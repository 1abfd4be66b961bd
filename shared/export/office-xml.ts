import { escapeHtml } from './html-text.ts'

/** Two code points that no XML may hold, though every text may. */
const outsideXml = /[\uFFFE\uFFFF]/g

/** Words as XML that shows them and nothing else, in text and in quoted attributes; lone surrogates are mended. */
export function escapeXml(text: string): string {
  return escapeHtml(text.toWellFormed().replaceAll(outsideXml, ''))
}

/** The first line of every part of an Office file. */
export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

const relationNames = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageNames = 'http://schemas.openxmlformats.org/package/2006'

/** Which part a file leads to, and as what: `['styles', 'styles.xml']`. */
export type Relation = readonly [kind: string, target: string]

/** The part that says where the others are; the ids are `r1`, `r2`, … in order. ECMA-376 part 2. */
export function relationsXml(relations: readonly Relation[]): string {
  const each = relations.map(([kind, target], index) => {
    const type = kind === 'core-properties' ? `${packageNames}/relationships/metadata` : relationNames
    return `<Relationship Id="r${index + 1}" Type="${type}/${kind}" Target="${target}"/>`
  })
  return `${xmlHead}<Relationships xmlns="${packageNames}/relationships">${each.join('')}</Relationships>`
}

/** The part that says of what kind each part is; `types` are the last words of its kind, by its name. */
export function contentTypesXml(types: Readonly<Record<string, string>>): string {
  const each = Object.entries({ 'docProps/core.xml': coreType, ...types }).map(
    ([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`,
  )
  return `${xmlHead}<Types xmlns="${packageNames}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${each.join('')}</Types>`
}

const coreType = 'application/vnd.openxmlformats-package.core-properties+xml'

/** What a file says of itself: its title and when it was made. */
export function corePropertiesXml(title: string, at: string): string {
  const time = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${escapeXml(at)}</dcterms:${name}>`
  return `${xmlHead}<cp:coreProperties xmlns:cp="${packageNames}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title><dc:creator>Stet</dc:creator>${time('created')}${time('modified')}</cp:coreProperties>`
}
