import { dateInWords } from './dates.ts'
import { type LogHead, profileNotice } from './log-head.ts'
import { overrideSignature } from './log-overrides.ts'
import { contentTypesXml, corePropertiesXml, escapeXml, relationsXml, xmlHead } from './office-xml.ts'
import { sheetStyles, wordsCell } from './sheet-cell.ts'

const names = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const kinds = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** The part of a workbook that holds the rows of the log. */
export const rowsPart = 'xl/worksheets/sheet1.xml'

/**
 * The parts of a workbook around the sheet of rows, by their names: a second sheet says of which story they are, when they were
 * written out and for whom.
 */
export function workbookParts(title: string, head: LogHead): Readonly<Record<string, string>> {
  return {
    '[Content_Types].xml': contentTypesXml({
      'xl/workbook.xml': `${kinds}.sheet.main+xml`,
      'xl/styles.xml': `${kinds}.styles+xml`,
      [rowsPart]: `${kinds}.worksheet+xml`,
      'xl/worksheets/sheet2.xml': `${kinds}.worksheet+xml`,
    }),
    '_rels/.rels': relationsXml([
      ['officeDocument', 'xl/workbook.xml'],
      ['core-properties', 'docProps/core.xml'],
    ]),
    'docProps/core.xml': corePropertiesXml(title, head.exportedAt),
    'xl/workbook.xml': `${xmlHead}<workbook ${names} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><bookViews><workbookView/></bookViews><sheets><sheet name="${escapeXml(title)}" sheetId="1" r:id="r1"/><sheet name="About" sheetId="2" r:id="r2"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationsXml([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['worksheet', 'worksheets/sheet2.xml'],
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': stylesXml,
    'xl/worksheets/sheet2.xml': aboutXml(title, head),
  }
}

/** In the order of `sheetStyles`. Ground of the head; top, wrapped words; the same as quoted; a day; a day with its time. */
const stylesXml = `${xmlHead}<styleSheet ${names}><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font><font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFF3F0EA"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left/><right/><top/><bottom style="thin"><color rgb="FF8A8478"/></bottom><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="6"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1"/>${cellFormat('0')}${cellFormat('0', ' quotePrefix="1"')}${cellFormat('164', ' applyNumberFormat="1"')}${cellFormat('165', ' applyNumberFormat="1"')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`

function cellFormat(numberFormat: string, more = ''): string {
  return `<xf numFmtId="${numberFormat}" fontId="0" fillId="0" borderId="0" xfId="0"${more} applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>`
}

function aboutXml(title: string, head: LogHead): string {
  const { story, exportedAt, profile, overrides = [] } = head
  const facts: (readonly [label: string, words: string])[] = [
    ['Log', title],
    ['Story', story?.headline ?? 'Whole library'],
    ['Byline', story?.byline ?? ''],
    ['Story link', story?.url ?? ''],
    ['Exported', dateInWords(exportedAt)],
    ['For whom', profileNotice(profile) ?? 'For the public.'],
    ...overrides.map((override) => {
      const { about, what, reason } = override
      return [
        'Override',
        [about, what, `Reason: ${reason}`, overrideSignature(override)].join(' · '),
      ] as const
    }),
  ]
  const rows = facts
    .filter(([, words]) => words !== '')
    .map(
      ([label, words], index) =>
        `<row r="${index + 1}">${wordsCell(label, `A${index + 1}`, sheetStyles.head)}${wordsCell(words, `B${index + 1}`)}</row>`,
    )
  return `${xmlHead}<worksheet ${names}><cols><col min="1" max="1" width="14" customWidth="1"/><col min="2" max="2" width="90" customWidth="1"/></cols><sheetData>${rows.join('')}</sheetData></worksheet>`
}
