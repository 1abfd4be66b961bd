import { beginsFormula } from './begins-formula.ts'
import { escapeXml } from './office-xml.ts'
import { printable } from './printable.ts'

/** The styles of the cells, by their places in the list of the styles that shared/export/workbook-parts.ts writes. */
export const sheetStyles = { head: 1, words: 2, quoted: 3, day: 4, moment: 5 } as const

/** The most that Excel takes in a cell, in UTF-16 units. */
const longestCell = 32_767
const cutMark = '… (cut: the cell holds no more)'

/** What Office would read as the code of a character. */
const characterCode = /_(?=x[0-9A-Fa-f]{4}_)/g

/** A cell of words, in a style of the workbook. */
export function wordsCell(text: string, place: string, style?: number): string {
  const fitting = text.length <= longestCell ? text : text.slice(0, longestCell - cutMark.length) + cutMark
  const words = escapeXml(fitting).replaceAll(characterCode, '_x005F_')
  // Looked at as it is written: what goes may have hidden a sign behind it.
  const own = style ?? (beginsFormula(printable(text)) ? sheetStyles.quoted : sheetStyles.words)
  return `<c r="${place}" s="${own}" t="inlineStr"><is><t xml:space="preserve">${words}</t></is></c>`
}
