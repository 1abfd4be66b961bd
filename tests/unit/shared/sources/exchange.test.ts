import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sourceKinds } from '../../../../shared/domain/source.ts'
import { fromLatex, toLatex } from '../../../../shared/sources/exchange/latex-text.ts'
import { readReferences } from '../../../../shared/sources/exchange/read-references.ts'
import type { Reference } from '../../../../shared/sources/exchange/reference.ts'
import { writeReferences } from '../../../../shared/sources/exchange/write-references.ts'
import { doiIn, isbnIn, isbnOf } from '../../../../shared/sources/identifiers.ts'

const paper: Reference = {
  kind: 'peer_reviewed',
  title: 'Tides & ferries: 50% more “traffic”',
  url: 'https://doi.org/10.1234/tide.2026_7',
  publisher: 'Journal of Harbour Studies',
  author: 'Halvorsen, Ida; Institute of Sea and Shore; van der Berg, Jan',
  publishedAt: '2026-02-03',
  accessedAt: '2026-11-20',
  doi: '10.1234/tide.2026_7',
  isbn: null,
  note: '',
}

describe('what Zotero writes', () => {
  it('is read from CSL-JSON', () => {
    const text = JSON.stringify([
      {
        id: 'http://zotero.org/users/1/items/A',
        type: 'article-journal',
        abstract: 'On tides.',
        'container-title': 'Journal of Harbour Studies',
        DOI: '10.1234/TIDE.2026_7',
        title: 'Tides & ferries: 50% more “traffic”',
        URL: 'https://doi.org/10.1234/tide.2026_7',
        author: [
          { family: 'Halvorsen', given: 'Ida' },
          { literal: 'Institute of Sea and Shore' },
          { family: 'Berg', given: 'Jan', 'non-dropping-particle': 'van der' },
        ],
        accessed: { 'date-parts': [['2026', 11, 20]] },
        issued: { 'date-parts': [['2026', 2, 3]] },
      },
      { type: 'book', title: 'The harbour', ISBN: '0-306-40615-2', issued: { 'date-parts': [['2019']] } },
    ])
    expect(readReferences(text)).toEqual({
      format: 'csl',
      leftOut: 0,
      references: [
        { ...paper, note: 'On tides.' },
        expect.objectContaining({
          kind: 'book',
          isbn: '9780306406157',
          publishedAt: null,
          note: 'Published 2019.',
        }),
      ],
    })
  })

  it('is read from RIS', () => {
    const text =
      '\uFEFFTY  - JOUR\r\nTI  - Tides & ferries: 50% more “traffic”\r\nAU  - Halvorsen, Ida\r\nAU  - Institute of Sea and Shore\r\n' +
      'AU  - van der Berg, Jan\r\nT2  - Journal of Harbour Studies\r\nAB  - On tides,\r\nover two lines.\r\nDA  - 2026/02/03/\r\n' +
      'PY  - 2026\r\nDO  - 10.1234/tide.2026_7\r\nUR  - https://doi.org/10.1234/tide.2026_7\r\nY2  - 2026/11/20/08:00:00\r\nER  - \r\n\r\n'
    expect(readReferences(text)).toEqual({
      format: 'ris',
      leftOut: 0,
      references: [{ ...paper, note: 'On tides,\nover two lines.' }],
    })
  })

  it('is read from BibTeX', () => {
    const text = `% from a program
@string{jhs = "Journal of Harbour Studies"}
@comment{ @article{not, title={this one}} }
@article{halvorsen_tides_2026,
  title = {{Tides} \\& ferries: 50\\% more \`\`traffic''},
  journal = jhs,
  author = {Halvorsen, Ida and {Institute of Sea and Shore} and van der Berg, Jan},
  month = feb, year = 2026, day = "3",
  url = {https://doi.org/10.1234/tide.2026_7},
  doi = {10.1234/tide.2026\\_7},
  urldate = {2026-11-20},
}
@misc{m, title = {M{\\"u}ller, Strau{\\ss}, \\'{e}t\\'e, {\\v{C}}apek -- caf\\'e}, howpublished = {\\url{https://example.org/m}} }
@book{broken, title = {Breaks off`
    const { format, references } = readReferences(text)
    expect(format).toBe('bibtex')
    expect(references[0]).toEqual(paper)
    expect(references[1]).toMatchObject({
      title: 'Müller, Strauß, été, Čapek – café',
      url: 'https://example.org/m',
    })
    expect(references[2]).toMatchObject({ kind: 'book', title: 'Breaks off' })
  })

  it('is read from lines: links, DOIs, ISBNs and words', () => {
    const text =
      'https://example.org/a?utm_source=x\n- The toll: https://example.net/toll\n\ndoi:10.1234/ABC.(5)\nISBN 0-306-40615-2\nHarbour master, by phone\nhttps://example.org/a/'
    const { references, leftOut } = readReferences(text)
    expect(references.map(({ title, doi, isbn }) => [title, doi, isbn])).toEqual([
      ['example.org', null, null],
      ['The toll', null, null],
      ['DOI 10.1234/abc.(5)', '10.1234/abc.(5)', null],
      ['ISBN 9780306406157', null, '9780306406157'],
      ['Harbour master, by phone', null, null],
    ])
    expect(leftOut).toBe(1)
  })

  it('is refused when nothing is in it', () => {
    expect(() => readReferences(' \n ')).toThrow('no reference')
    expect(() => readReferences('[]')).toThrow()
    expect(() => readReferences('javascript:alert(1)')).toThrow('Line 1')
  })
})

const words = fc
  .stringMatching(/^[\p{L}\p{N}&%$#_{}~^\\'"`–—,.()-]{1,12}( [\p{L}\p{N}&%$#_{}~^\\'"`–—,.()-]{1,12}){0,5}$/u)
  .filter((text) => /[\p{L}\p{N}]/u.test(text))
const name = fc.oneof(
  fc
    .tuple(fc.stringMatching(/^[\p{Lu}][\p{L}'-]{1,9}$/u), fc.stringMatching(/^[\p{Lu}][\p{L}.]{1,9}$/u))
    .map(([family, given]) => `${family}, ${given}`),
  fc.constantFrom('Institute of Sea and Shore', 'Reuters', 'Łódź & Søn'),
)
const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const reference: fc.Arbitrary<Reference> = fc
  .record({
    kind: fc.constantFrom(...sourceKinds),
    title: words,
    url: fc.option(fc.webUrl({ validSchemes: ['https'], withQueryParameters: true })),
    publisher: fc.option(words),
    author: fc.option(fc.array(name, { minLength: 1, maxLength: 4 }).map((names) => names.join('; '))),
    publishedAt: fc.option(day),
    accessedAt: fc.option(day),
    doi: fc.option(fc.stringMatching(/^10\.\d{4}\/[a-z0-9]{1,9}$/)),
    isbn: fc.option(fc.constantFrom('9780306406157', '9783161484100')),
    note: fc.constant(''),
  })
  .map((one) => ({ ...one, url: one.url ?? (one.doi === null ? null : `https://doi.org/${one.doi}`) }))

describe.each(['csl', 'ris', 'bibtex'] as const)('%s', (format) => {
  it('read again is what was written', () => {
    fc.assert(
      fc.property(reference, (one) => {
        expect(readReferences(writeReferences([one], format))).toEqual({
          format,
          leftOut: 0,
          references: [one],
        })
      }),
    )
  })

  it('is never stopped by what is in a file', () => {
    const start = { csl: '[{"title":"', ris: 'TY  - ', bibtex: '@book{' }[format]
    const bits = fc.constantFrom(
      '{',
      '}',
      '"',
      '\\',
      '@a{',
      ',',
      '=',
      '#',
      '\n',
      'TY  - ',
      'ER  - ',
      'title',
      ' and ',
      '\\"{',
      '}}',
      '10.1234/',
    )
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 60 }), (parts) => {
        try {
          readReferences(start + parts.join(''))
        } catch (error) {
          expect(error).toMatchObject({ name: 'AppError' })
        }
      }),
    )
  })
})

it('words for LaTeX read again are the words', () => {
  fc.assert(
    fc.property(words, (text) => {
      expect(fromLatex(toLatex(text))).toBe(text)
    }),
  )
})

describe('numbers', () => {
  it.each([
    ['https://doi.org/10.1000/ABC.123', '10.1000/abc.123'],
    ['doi:10.1000/xyz(12)', '10.1000/xyz(12)'],
    ['(see 10.1000/xyz).', '10.1000/xyz'],
    ['https://dx.doi.org/10.1002%2F(SICI)1', '10.1002/(sici)1'],
    ['version 10.15 of it', null],
    ['https://example.org/10.5/', null],
  ])('the DOI in %j is %j', (text, found) => {
    expect(doiIn(text)).toBe(found)
  })

  it.each([
    ['0-306-40615-2', '9780306406157'],
    ['978 0 306 40615 7', '9780306406157'],
    ['0-8044-2957-X', '9780804429573'],
    ['0-306-40615-3', null],
    ['9780306406158', null],
    ['1234-5679', null],
  ])('the ISBN %j is %j', (text, found) => {
    expect(isbnOf(text)).toBe(found)
  })

  it('an ISBN is found among words and other numbers', () => {
    expect(isbnIn('1234567890 (pbk); ISBN 978-3-16-148410-0 (hardback)')).toBe('9783161484100')
  })
})
