import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AppError } from '../../../../shared/ipc/result.ts'
import { parseLink } from '../../../../shared/sources/link.ts'
import { parseSourceLines } from '../../../../shared/sources/parse-source-lines.ts'

function only(line: string) {
  const [source, ...more] = parseSourceLines(line)
  expect(more).toEqual([])
  return source
}

function refusal(lines: string): string {
  try {
    parseSourceLines(lines)
  } catch (error) {
    expect(error).toMatchObject({ code: 'bad_input' })
    return error instanceof AppError ? error.message : ''
  }
  throw new Error('Nothing was refused.')
}

describe('a line that names a source', () => {
  it.each([
    ['https://example.org/a?b=c#d', 'https://example.org/a?b=c#d', 'example.org'],
    ['  HTTP://Example.org  ', 'HTTP://Example.org', 'example.org'],
    [
      'example.org/hostage-rescue-offer',
      'https://example.org/hostage-rescue-offer',
      'example.org: hostage rescue offer',
    ],
    ['www.example.org', 'https://www.example.org', 'example.org'],
    ['bücher.example/straße', 'https://bücher.example/straße', 'bücher.example: straße'],
    ['https://example.org:8443/x', 'https://example.org:8443/x', 'example.org'],
    ['http://192.0.2.7/report', 'http://192.0.2.7/report', '192.0.2.7: report'],
    ['http://[2001:db8::1]/report', 'http://[2001:db8::1]/report', '[2001:db8::1]: report'],
    ['<https://example.org/report>', 'https://example.org/report', 'example.org: report'],
    ['- https://example.org/report', 'https://example.org/report', 'example.org: report'],
    ['Mayor’s statement https://example.org/a', 'https://example.org/a', 'Mayor’s statement'],
    ['Mayor’s statement: https://example.org/a', 'https://example.org/a', 'Mayor’s statement'],
    ['https://example.org/a Mayor’s statement', 'https://example.org/a', 'Mayor’s statement'],
    ['[The report](https://example.org/a)', 'https://example.org/a', 'The report'],
    ['* [The [full] report](example.org/a)', 'https://example.org/a', 'The [full] report'],
    ['[The report](<https://example.org/a> "title")', 'https://example.org/a', 'The report'],
  ])('reads %s as a link', (line, url, title) => {
    expect(only(line)).toMatchObject({ url, title })
  })

  it.each([
    'Call with John Kirby',
    'Interview: John Kirby',
    'report.pdf',
    'interview-2023.mp3',
    '10.5 percent',
    'p. 12',
    'e.g. the mayor',
    'kirby@example.org',
    'Smith 2019: 44',
    'A. J. P. Taylor',
  ])('keeps %s as words', (line) => {
    expect(only(line)).toEqual({ kind: 'other', title: line, url: null })
  })

  it.each([
    'https://me:secret@example.org/a',
    'https://secret@example.org',
    'Report https://me:secret@example.org/a',
    '[Report](https://me:secret@example.org)',
  ])('refuses a user name or password in %s, and does not repeat it', (line) => {
    const message = refusal(`fine\n\n${line}`)
    expect(message).toContain('Line 3')
    expect(message).toContain('password')
    expect(message).not.toContain('secret')
  })

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'file:///etc/passwd',
    'ftp://example.org/a',
    'vbscript:x',
    'mailto:kirby@example.org',
    '[Report](javascript:alert(1))',
    'chrome://settings',
  ])('refuses %s with the line named', (line) => {
    expect(refusal(line)).toMatch(/^Line 1 is not a web link/)
  })

  it.each([
    'https://',
    'https:///path',
    'http://example.org:port',
    'https://good.example\\@evil.example',
    'https://exam%70le.org',
  ])('refuses %s, which no browser opens as it looks', (line) => {
    expect(refusal(line)).toContain('Line 1')
  })

  it('refuses what is too long to be a link or a title', () => {
    expect(refusal(`https://example.org/${'a'.repeat(5000)}`)).toContain('4,096')
    expect(refusal('word '.repeat(200))).toContain('500 characters')
  })
})

describe('several lines', () => {
  it('are read whatever ends a line, and empty ones are left out', () => {
    const lines = 'https://example.org/a\r\n\r\n  Mayor\r\thttps://example.org/b\u2028Police'
    expect(parseSourceLines(lines).map(({ url, title }) => url ?? title)).toEqual([
      'https://example.org/a',
      'Mayor',
      'https://example.org/b',
      'Police',
    ])
  })

  it('end in sources that can be kept, or in a sentence that names a line', () => {
    const piece = fc.oneof(
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom(
        'javascript:',
        '://',
        'https://',
        '@',
        '[',
        '](',
        ')',
        '\n',
        ' ',
        'example.org',
        'www.',
      ),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        try {
          for (const { url, title } of parseSourceLines(pieces.join(''))) {
            expect(title.trim()).not.toBe('')
            expect(title.length).toBeLessThanOrEqual(500)
            if (url !== null) expect(parseLink(url)).toHaveProperty('host')
          }
        } catch (error) {
          if (!(error instanceof AppError)) throw error
          expect(error.message).toMatch(/^Line \d+ /)
        }
      }),
      { numRuns: 800 },
    )
  })
})

describe('the kind of source', () => {
  it.each([
    ['https://x.com/kirby/status/1', 'social_post'],
    ['https://www.youtube.com/watch?v=1', 'photo_video'],
    ['https://www.whitehouse.gov/briefing', 'official_document'],
    ['https://www.army.mil/a', 'official_document'],
    ['https://www.gov.uk/a', 'official_document'],
    ['https://www.supremecourt.gov/opinions', 'court_record'],
    ['https://doi.org/10.1000/182', 'peer_reviewed'],
    ['https://apnews.com/article/1', 'wire'],
    ['https://www.openstreetmap.org/#map=1', 'map_reference'],
    ['https://www.stripes.com/a', 'news_report'],
    ['https://notx.com/a', 'news_report'],
    ['https://x.com.example.org/a', 'news_report'],
  ])('of %s is %s', (line, kind) => {
    expect(only(line)?.kind).toBe(kind)
  })
})

describe('the title of a link that nobody has opened', () => {
  it.each([
    [
      'https://www.stripes.com/branches/army/2023-10-10/jsoc-hostage-rescue-11663458.html',
      'stripes.com: jsoc hostage rescue',
    ],
    ['https://example.org/news/12345678', 'example.org: news'],
    ['https://example.org/caf%C3%A9_in+town.php?id=3', 'example.org: café in town'],
    ['https://example.org/%E0%A4%A', 'example.org'],
    ['https://example.org/', 'example.org'],
  ])('of %s is %s', (line, title) => {
    expect(only(line)?.title).toBe(title)
  })
})
