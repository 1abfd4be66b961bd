import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../../../electron/import/parse-article.ts'
import type { ArticleDraft } from '../../../../shared/domain/article.ts'
import { run, wordFile, type WordFileParts, wordParagraph } from './word-file.ts'

function read(parts: WordFileParts): ArticleDraft {
  return parse(wordFile(parts))
}

function parse(bytes: Uint8Array): ArticleDraft {
  return parseArticle({ kind: 'file', bytes, fileName: 'draft.docx' })
}

function show({ text, blocks }: ArticleDraft): string[] {
  return blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)
}

function aside({ setAside }: ArticleDraft): string[] {
  return setAside.map(({ reason, position, text }) => `${reason} after ${String(position)}: ${text}`)
}

const body = [
  'The ferry left Port Aldous on Monday with 61 people on board, the coast guard said.',
  'It was found on Tuesday near the mouth of the Sorrel, where the water is 40 metres deep.',
]

describe('reading a Word file', () => {
  it('takes headline, dek, headings, lists and quotes from Word’s own styles, whatever they are called', () => {
    const draft = read({
      styles: [
        '<w:style w:styleId="Titel"><w:name w:val="Title"/></w:style>',
        '<w:style w:styleId="Untertitel"><w:name w:val="Subtitle"/></w:style>',
        '<w:style w:styleId="berschrift2"><w:name w:val="heading 2"/></w:style>',
        '<w:style w:styleId="Zwischenzeile"><w:name w:val="House subhead"/><w:basedOn w:val="berschrift2"/></w:style>',
        '<w:style w:styleId="Zitat"><w:name w:val="Quote"/></w:style>',
        '<w:style w:styleId="Loop"><w:name w:val="Loop"/><w:basedOn w:val="Loop"/></w:style>',
      ].join(''),
      body: [
        wordParagraph('Ferry missing off Port Aldous', 'Titel'),
        wordParagraph('The coast guard searches with two boats', 'Untertitel'),
        wordParagraph(body[0] ?? '', 'Loop'),
        wordParagraph('The search', 'Zwischenzeile'),
        wordParagraph('“We go on through the night.”', 'Zitat'),
        `<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>${run('two boats')}</w:p>`,
        `<w:p><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr>${run(body[1] ?? '')}</w:p>`,
      ].join(''),
    })
    expect(show(draft)).toEqual([
      'headline: Ferry missing off Port Aldous',
      'dek: The coast guard searches with two boats',
      `paragraph: ${body[0] ?? ''}`,
      'subheading: The search',
      'quote: “We go on through the night.”',
      'list_item: two boats',
      `paragraph: ${body[1] ?? ''}`,
    ])
    expect(draft).toMatchObject({ format: 'docx', headline: 'Ferry missing off Port Aldous' })
  })

  it('keeps words that stand in several runs, with tabs, line ends and hyphens, and leaves fields unworked', () => {
    const draft = read({
      body: `<w:p>${run('At least ')}<w:r><w:rPr><w:del/></w:rPr><w:t>4</w:t></w:r>${run('0 people')}<w:r><w:tab/><w:t>died</w:t><w:br/><w:t>on Wed</w:t><w:noBreakHyphen/><w:t>nesday</w:t><w:instrText> PAGE </w:instrText></w:r></w:p>`,
    })
    expect(draft.text).toBe('At least 40 people\tdied\non Wed\u2011nesday')
  })

  it('reads tables row by row, and text boxes once, behind the paragraph they hang on', () => {
    const box = (text: string) => `<w:txbxContent>${wordParagraph(text)}</w:txbxContent>`
    const draft = read({
      body: [
        `<w:tbl><w:tr><w:tc>${wordParagraph('dead')}</w:tc><w:tc>${wordParagraph('40')}${wordParagraph('(12 March)')}</w:tc></w:tr></w:tbl>`,
        `<w:p>${run('Before the box.')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx>${box('In the box.')}</wps:txbx></mc:Choice><mc:Fallback>${box('In the box.')}</mc:Fallback></mc:AlternateContent></w:r></w:p>`,
        wordParagraph('After the box.'),
      ].join(''),
    })
    expect(draft.text).toBe('dead\t40 (12 March)\n\nBefore the box.\n\nIn the box.\n\nAfter the box.')
  })

  it('reads what tracked changes make of it, and keeps what they strike beside it', () => {
    const draft = read({
      body: [
        `<w:p>${run('More than ')}<w:del><w:r><w:delText>90</w:delText></w:r></w:del><w:del><w:r><w:delText>0</w:delText></w:r></w:del><w:ins>${run('1,200')}</w:ins>${run(' were killed.')}</w:p>`,
        `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run('The boats went out')}</w:p>`,
        `<w:p>${run(' on Tuesday.')}<w:moveFrom>${run('Nobody was found.')}</w:moveFrom></w:p>`,
      ].join(''),
    })
    expect(draft.text).toBe('More than 1,200 were killed.\n\nThe boats went out on Tuesday.')
    expect(aside(draft)).toEqual([
      'struck_in_draft after 1: 900',
      'struck_in_draft after 2: Nobody was found.',
    ])
  })

  it('keeps footnotes, endnotes and comments beside the paragraph that they belong to', () => {
    const mark = (kind: string, id: number) => `<w:r><w:${kind}Reference w:id="${String(id)}"/></w:r>`
    const note = (kind: string, id: number, text: string, author = '') =>
      `<w:${kind} w:id="${String(id)}"${author}>${wordParagraph(text)}</w:${kind}>`
    const draft = read({
      body: [
        `<w:p>${run(body[0] ?? '')}${mark('footnote', 1)}${mark('comment', 1)}</w:p>`,
        `<w:p>${run(body[1] ?? '')}${mark('endnote', 1)}</w:p>`,
      ].join(''),
      footnotes: `${note('footnote', 0, '')}${note('footnote', 1, ' Coast guard bulletin, 12 March.')}`,
      endnotes: note('endnote', 1, 'Chart 1442.'),
      comments: note('comment', 1, 'Who counted them?', ' w:author="Ines Calder"'),
    })
    expect(draft.text).toBe(body.join('\n\n'))
    expect(aside(draft)).toEqual([
      'footnote after 1: Coast guard bulletin, 12 March.',
      'draft_comment after 1: Ines Calder: Who counted them?',
      'footnote after 2: Chart 1442.',
    ])
  })

  it('refuses what is no Word document, or was made to do harm', () => {
    const others = { '[Content_Types].xml': strToU8('<Types/>'), 'xl/workbook.xml': strToU8('<workbook/>') }
    expect(() => parse(zipSync(others))).toThrow('holds no text of a Word document')
    const bomb = {
      '[Content_Types].xml': strToU8('<Types/>'),
      'word/document.xml': new Uint8Array(31_000_000),
    }
    expect(() => parse(zipSync(bomb))).toThrow('over 30 MB')
    const deep = `${'<w:sdt>'.repeat(5000)}${'</w:sdt>'.repeat(5000)}`
    expect(() => read({ body: deep })).toThrow(RangeError)
    expect(() => read({ body: wordParagraph('&bomb;') })).toThrow()
    expect(() => parse(zipSync(others).subarray(0, 80))).toThrow()
  })
})
