import { describe, expect, it } from 'vitest'
import { startNodeChild } from '../../../../electron/import/run-in-node-child.ts'
import { readPageInChild } from '../../../../electron/import/read-article.ts'
import type { PageSource } from '../../../../electron/web/page-source.ts'

const url = 'https://harbour.example/news/toll'
const read = (kind: PageSource['kind'], text: string, charset: string | null = null) =>
  readPageInChild({ kind, bytes: Buffer.from(text, 'latin1'), url, charset }, startNodeChild)

/** A PDF of one page with one line of text and a title. */
function smallPdf(line: string, title: string): string {
  const stream = `BT /F1 24 Tf 72 700 Td (${line}) Tj ET`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${String(stream.length)} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    `<< /Title (${title}) >>`,
  ]
  let file = '%PDF-1.4\n'
  const places = objects.map((object, index) => {
    const place = file.length
    file += `${String(index + 1)} 0 obj\n${object}\nendobj\n`
    return place
  })
  const start = file.length
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  return `${file}xref\n0 7\n0000000000 65535 f \n${table}trailer\n<< /Size 7 /Root 1 0 R /Info 6 0 R >>\nstartxref\n${String(start)}\n%%EOF`
}

describe('a fetched page', () => {
  it('gives its words, what it says of itself, and what it shows', async () => {
    const reading = await read(
      'page',
      `<title>Toll rises</title><base href="/pictures/"><meta name="author" content="Mara Lind">
       <meta property="article:published_time" content="2026-03-02T08:00:00Z">
       <link rel="stylesheet" href="../main.css"><img src="a.png"><img src="a.png"><img src="data:image/png;base64,xx">
       <script src="app.js"></script><p>Twelve crowns.</p><p>From May.</p>`,
    )
    expect(reading).toMatchObject({
      fields: { title: 'Toll rises', author: 'Mara Lind', publisher: null },
      text: 'Twelve crowns.\n\nFrom May.',
      resources: ['https://harbour.example/main.css', 'https://harbour.example/pictures/a.png'],
    })
    expect(reading.fields.publishedAt).toContain('2026-03-02')
  })

  it('is decoded as the server says', async () => {
    expect((await read('page', '<p>Zoll: f\xFCnf</p>', 'iso-8859-1')).text).toBe('Zoll: fünf')
  })

  it('gives the words of a PDF and its title', async () => {
    const reading = await read('pdf', smallPdf('Twelve crowns from May', 'Tariff'))
    expect(reading).toEqual({
      fields: { title: 'Tariff', author: null, publisher: null, publishedAt: null },
      text: 'Twelve crowns from May',
      html: null,
      resources: [],
    })
  })

  it('that is a broken PDF is refused, not a crash', async () => {
    await expect(read('pdf', '%PDF-1.4\nnothing')).rejects.toThrow('could not be read')
  })
})
