import { type LogHead, profileNotice } from './log-head.ts'
import { contentTypesXml, corePropertiesXml, escapeXml, relationsXml, xmlHead } from './office-xml.ts'

/** The namespaces of a part. */
export const wordNames =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const kinds = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** The part of a Word file that holds the words. */
export const wordsPart = 'word/document.xml'

/** The part of a Word file that holds its comments. */
const commentsPart = 'word/comments.xml'

/**
 * The parts of a Word file around its words, by their names. The foot of each page says for whom it is. `comments` is the whole part of
 * that name, for a file that has any.
 */
export function wordParts(title: string, head: LogHead, comments?: string): Readonly<Record<string, string>> {
  return {
    '[Content_Types].xml': contentTypesXml({
      [wordsPart]: `${kinds}.document.main+xml`,
      'word/styles.xml': `${kinds}.styles+xml`,
      'word/footer1.xml': `${kinds}.footer+xml`,
      ...(comments !== undefined && { [commentsPart]: `${kinds}.comments+xml` }),
    }),
    '_rels/.rels': relationsXml([
      ['officeDocument', wordsPart],
      ['core-properties', 'docProps/core.xml'],
    ]),
    'docProps/core.xml': corePropertiesXml(title, head.exportedAt),
    'word/_rels/document.xml.rels': relationsXml([
      ['styles', 'styles.xml'],
      ['footer', 'footer1.xml'],
      ...(comments === undefined ? [] : [['comments', 'comments.xml'] as const]),
    ]),
    ...(comments !== undefined && { [commentsPart]: comments }),
    'word/styles.xml': stylesXml,
    'word/footer1.xml': footerXml(profileNotice(head.profile) ?? title),
  }
}

/** How the part of the words begins. */
export const wordsHead = `${xmlHead}<w:document ${wordNames}><w:body>`

/** How it ends: A4, with the foot of the page. */
export const wordsFoot =
  '<w:sectPr><w:footerReference w:type="default" r:id="r2"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1304" w:right="1304" w:bottom="1304" w:left="1304" w:header="680" w:footer="680" w:gutter="0"/></w:sectPr></w:body></w:document>'

/** The styles of paragraphs. Words of an article are set in the serif, words of Stet are not. */
export type WordStyle =
  | 'Title'
  | 'Subtitle'
  | 'Heading2'
  | 'About'
  | 'Notice'
  | 'Detail'
  | 'Body'
  | 'Quote'
  | 'ListBullet'
  | 'Caption'

/** A stretch of words of one paragraph. */
export interface WordRun {
  readonly text: string
  readonly isBold?: boolean
}

/** Words whose first letter is written from right to left. */
export const rightToLeft = /^\P{L}*[\p{sc=Hebrew}\p{sc=Arabic}\p{sc=Syriac}\p{sc=Thaana}]/u

/** A paragraph, its lines kept, in the direction of its first letter; runs without words are left out. */
export function wordParagraph(style: WordStyle, runs: readonly WordRun[]): string {
  const shown = runs.filter(({ text }) => text !== '')
  const isReversed = rightToLeft.test(shown.map(({ text, isBold }) => (isBold === true ? '' : text)).join(''))
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${isReversed ? '<w:bidi/>' : ''}</w:pPr>${shown.map(({ text, isBold }) => wordRun(text, { isReversed, isBold })).join('')}</w:p>`
}

export interface RunLook {
  readonly isReversed?: boolean
  readonly isBold?: boolean | undefined
  /** Words that a tracked change strikes. */
  readonly isStruck?: boolean
}

/** A stretch of words, its lines kept. */
export function wordRun(
  text: string,
  { isReversed = false, isBold = false, isStruck = false }: RunLook,
): string {
  const properties = `${isBold ? '<w:b/>' : ''}${isReversed ? '<w:rtl/>' : ''}`
  const element = isStruck ? 'w:delText' : 'w:t'
  const lines = escapeXml(text)
    .split('\n')
    .map((line) => `<${element} xml:space="preserve">${line}</${element}>`)
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${lines.join('<w:br/>')}</w:r>`
}

function footerXml(words: string): string {
  const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
  return `${xmlHead}<w:ftr ${wordNames}><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr><w:r><w:t xml:space="preserve">${escapeXml(words)} · </w:t></w:r>${field('begin')}<w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>${field('separate')}<w:r><w:t>1</w:t></w:r>${field('end')}</w:p></w:ftr>`
}

interface StyleLook {
  readonly name: string
  readonly id: string
  /** Of the paragraph, in the order that the schema asks for. */
  readonly paragraph: string
  readonly run: string
}

const serif = '<w:rFonts w:ascii="Georgia" w:hAnsi="Georgia" w:cs="Times New Roman"/>'
const quiet = '<w:color w:val="5C5850"/>'

/** Sizes in half points, room in twentieths of a point. */
const looks: readonly StyleLook[] = [
  {
    name: 'Title',
    id: 'Title',
    paragraph: '<w:spacing w:after="120"/>',
    run: '<w:b/><w:sz w:val="36"/><w:szCs w:val="36"/>',
  },
  {
    name: 'heading 2',
    id: 'Heading2',
    paragraph: '<w:keepNext/><w:keepLines/><w:spacing w:before="360" w:after="40"/><w:outlineLvl w:val="1"/>',
    run: `${serif}<w:b/><w:sz w:val="26"/><w:szCs w:val="26"/>`,
  },
  {
    name: 'About',
    id: 'About',
    paragraph: '<w:keepNext/><w:spacing w:after="100"/>',
    run: `${quiet}<w:sz w:val="18"/><w:szCs w:val="18"/>`,
  },
  {
    name: 'Notice',
    id: 'Notice',
    paragraph: '<w:spacing w:after="140" w:line="300" w:lineRule="auto"/>',
    run: `${serif}<w:sz w:val="24"/><w:szCs w:val="24"/>`,
  },
  {
    name: 'Detail',
    id: 'Detail',
    paragraph: '<w:spacing w:after="40"/><w:ind w:left="284" w:hanging="284"/>',
    run: '<w:sz w:val="20"/><w:szCs w:val="20"/>',
  },
  {
    name: 'Subtitle',
    id: 'Subtitle',
    paragraph: '<w:spacing w:after="200"/>',
    run: `${serif}${quiet}<w:sz w:val="26"/><w:szCs w:val="26"/>`,
  },
  {
    name: 'Body',
    id: 'Body',
    paragraph: '<w:spacing w:after="160" w:line="300" w:lineRule="auto"/>',
    run: `${serif}<w:sz w:val="24"/><w:szCs w:val="24"/>`,
  },
  {
    name: 'Quote',
    id: 'Quote',
    paragraph: '<w:spacing w:after="160" w:line="300" w:lineRule="auto"/><w:ind w:left="567"/>',
    run: `${serif}<w:i/><w:sz w:val="24"/><w:szCs w:val="24"/>`,
  },
  {
    name: 'List Bullet',
    id: 'ListBullet',
    paragraph: '<w:spacing w:after="80" w:line="300" w:lineRule="auto"/><w:ind w:left="284"/>',
    run: `${serif}<w:sz w:val="24"/><w:szCs w:val="24"/>`,
  },
  {
    name: 'caption',
    id: 'Caption',
    paragraph: '<w:spacing w:after="160"/>',
    run: `${quiet}<w:sz w:val="19"/><w:szCs w:val="19"/>`,
  },
  { name: 'footer', id: 'Footer', paragraph: '', run: `${quiet}<w:sz w:val="17"/><w:szCs w:val="17"/>` },
]

const stylesXml = `${xmlHead}<w:styles ${wordNames}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Arial"/><w:sz w:val="21"/><w:szCs w:val="21"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>${looks
  .map(
    ({ name, id, paragraph, run }) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`,
  )
  .join('')}</w:styles>`
