import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'

/** A cell as a spreadsheet shows it. */
export interface Cell {
  readonly value: string | number
  /** A number's format, such as `yyyy\-mm\-dd`; null for the general one. */
  readonly format: string | null
  /** Whether it stays words even when somebody edits it. */
  readonly isQuoted: boolean
}

/** A workbook as a program opens it that knows nothing of Stet: sheets by name, cells by place. */
export interface Workbook {
  readonly sheets: ReadonlyMap<string, ReadonlyMap<string, Cell>>
  readonly parts: Readonly<Record<string, string>>
}

/** Opens the bytes of a workbook. Throws for XML that is not well formed. */
export function openWorkbook(bytes: Uint8Array): Workbook {
  const parts = openParts(bytes)
  const part = (name: string) => parts[name] ?? ''
  const targets = new Map(
    elements(part('xl/_rels/workbook.xml.rels'), 'Relationship').map(({ Id = '', Target = '' }) => [
      Id,
      Target,
    ]),
  )
  const formats = new Map(
    elements(part('xl/styles.xml'), 'numFmt').map(({ numFmtId = '', formatCode = '' }) => [
      numFmtId,
      formatCode,
    ]),
  )
  // The first is the style of styles, which no cell names.
  const styles = elements(part('xl/styles.xml'), 'xf').slice(1)
  const sheets = elements(part('xl/workbook.xml'), 'sheet').map(
    ({ name = '', 'r:id': id = '' }): [string, ReadonlyMap<string, Cell>] => [
      name,
      cellsOf(part(`xl/${targets.get(id) ?? ''}`), styles, formats),
    ],
  )
  return { sheets: new Map(sheets), parts }
}

/** The parts of an archive as text, each read to its end by an XML parser. */
export function openParts(bytes: Uint8Array): Readonly<Record<string, string>> {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]): [string, string] => [
    name,
    strFromU8(part),
  ])
  for (const [, text] of parts) elements(text, '')
  return Object.fromEntries(parts)
}

function elements(xml: string, wanted: string): Partial<Record<string, string>>[] {
  const found: Record<string, string>[] = []
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    if (name === wanted) found.push({ ...attributes })
  })
  parser.write(xml).close()
  return found
}

function cellsOf(
  xml: string,
  styles: readonly Partial<Record<string, string>>[],
  formats: ReadonlyMap<string, string>,
): ReadonlyMap<string, Cell> {
  const cells = new Map<string, Cell>()
  let open = { r: '', s: '', t: '', text: '' }
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes: { r = '', s = '', t = '' } }) => {
    if (name === 'c') open = { r, s, t, text: '' }
    if (name === 'f') throw new Error('a formula')
  })
  parser.on('text', (text) => {
    open.text += text
  })
  parser.on('closetag', ({ name }) => {
    if (name !== 'c') return
    const { numFmtId = '', quotePrefix } = styles[Number(open.s)] ?? {}
    cells.set(open.r, {
      value: open.t === 'inlineStr' ? decoded(open.text) : Number(open.text),
      format: formats.get(numFmtId) ?? null,
      isQuoted: quotePrefix === '1',
    })
  })
  parser.write(xml).close()
  return cells
}

/** Excel's codes of characters, `_x0041_`. */
function decoded(text: string): string {
  return text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  )
}
