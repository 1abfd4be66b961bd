import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AnyLog, renderLog } from '../../../../electron/export/render-log.ts'
import { parseArticle } from '../../../../electron/import/parse-article.ts'
import type { Claim } from '../../../../shared/domain/claim.ts'
import { annotatedArticle } from '../../../../shared/export/article/annotated-article.ts'
import { articleTokens } from '../../../../shared/export/article/article-tokens.ts'
import type { AppError } from '../../../../shared/ipc/result.ts'
import { layOut } from '../../../../shared/text/assemble.ts'
import { aClaim, anAnchor, aSource, aStoryFile, someEvidence } from '../../shared/export/entities.ts'
import { textOf } from '../../shared/export/text-of.ts'
import { bytesOf } from './bytes-of.ts'
import { openParts } from './open-workbook.ts'

const now = '2026-11-22T08:00:00.000Z'
const version = layOut([
  { kind: 'headline', text: 'Ferry sinks 🛳 <off> Port Aldous' },
  { kind: 'paragraph', text: 'More than 40 people died on Monday, the coast guard said.' },
  { kind: 'quote', text: 'We are looking for more.' },
])

/** The story with a claim on each of these words, the first of them with a source. */
function fileWith(...claims: readonly (readonly [words: string, claim?: Partial<Claim>])[]) {
  const file = aStoryFile({
    claims: claims.map(([, claim], index) => aClaim({ id: `c${index + 1}`, number: index + 1, ...claim })),
    anchors: claims.map(([words], index) => {
      const start = version.text.indexOf(words)
      const span = { exact: words, start, end: start + words.length }
      return anAnchor({ id: `a${index + 1}`, claimId: `c${index + 1}`, ...span })
    }),
    sources: [aSource({ url: 'https://example.com/toll' })],
    evidence: [someEvidence({ claimId: 'c1', excerpt: 'at least 43' })],
  })
  return { ...file, text: version.text, version: { ...file.version, blocks: version.blocks } }
}

function logOf(
  file: ReturnType<typeof fileWith>,
  profile: 'desk' | 'public' = 'desk',
): AnyLog & { subject: 'article' } {
  return {
    subject: 'article',
    log: annotatedArticle({ file, people: [], confidentialSources: [] }, profile, now),
  }
}

const toll = [
  'More than 40 people',
  { finding: 'incorrect', proposedChange: 'proposed', proposedText: 'At least 43 people', note: 'ask again' },
] as const
const day = ['died on Monday', { finding: 'confirmed' }] as const

describe('The annotated article', () => {
  it('as a page marks the claims, leads to what was found, and shows other words', () => {
    const html = textOf(renderLog(logOf(fileWith(toll, day)), 'html'))
    expect(html).toContain('<del>More than 40</del>')
    expect(html).toContain('<ins>At least 43</ins>')
    expect(html).toMatch(/<mark class="confirmed">died on Monday<\/mark><sup><a href="#claim-2"/)
    expect(html).toContain('<tr id="claim-2">')
    expect(html).toContain('&lt;off&gt;')
    expect(html).toContain('<blockquote')
  })

  it('for the public has accepted wordings alone, and none while words are held back', () => {
    const text = textOf(renderLog(logOf(fileWith(toll), 'public'), 'html'))
    expect(text).not.toMatch(/At least 43|ask again/)
    const accepted = fileWith([toll[0], { ...toll[1], proposedChange: 'accepted' }])
    expect(textOf(renderLog(logOf(accepted, 'public'), 'html'))).toContain('<ins>At least 43</ins>')
    const refused = () => logOf(fileWith(toll, [day[0], { finding: 'cut' }]), 'public')
    expect(refused).toThrow(expect.objectContaining<Partial<AppError>>({ code: 'not_allowed' }) as Error)
  })

  it('as Markdown has a footnote a claim', () => {
    const text = textOf(renderLog(logOf(fileWith(toll, day)), 'md'))
    expect(text).toContain(
      '~~More than 40~~**At least 43** people[^1] died on Monday[^2], the coast guard said.',
    )
    expect(text).toMatch(/^\[\^1\]: \*\*Incorrect\*\*/m)
    expect(text).toContain('<https://example.com/toll>')
  })

  it('as Web Annotations counts code points and quotes the words around', () => {
    const page = JSON.parse(textOf(renderLog(logOf(fileWith(toll, day)), 'jsonld'))) as {
      'stet:text': string
      items: { target: { selector: [{ exact: string; prefix: string }, { start: number; end: number }] } }[]
    }
    const points = Array.from(page['stet:text'])
    for (const { target } of page.items) {
      const [quote, position] = target.selector
      expect(points.slice(position.start, position.end).join('')).toBe(quote.exact)
    }
    expect(page.items.map(({ target }) => target.selector[0].exact)).toEqual([toll[0], day[0]])
  })

  it('as a Word file is read back with its changes accepted, what is struck and the comments beside it', () => {
    const bytes = bytesOf(logOf(fileWith(toll, day)), 'docx')
    const { text, blocks, setAside } = parseArticle({ kind: 'file', bytes, fileName: 'article.docx' })
    expect(text).toContain('At least 43 people died on Monday, the coast guard said.')
    expect(blocks.map(({ kind }) => kind)).toEqual(['headline', 'paragraph', 'quote'])
    const aside = setAside.map((each) => `${each.reason}: ${each.text}`)
    expect(aside).toContain('struck_in_draft: More than 40')
    expect(aside.find((each) => each.startsWith('draft_comment'))).toContain('No. 1: Incorrect')
    expect(aside.join('\n')).toContain('https://example.com/toll')
    const xml = openParts(bytes)['word/document.xml'] ?? ''
    expect(xml.match(/<w:commentRangeStart/g)).toHaveLength(2)
    expect(xml.match(/<w:commentReference/g)).toHaveLength(2)
  })

  it('loses no word of the text, wherever claims stand and whatever is proposed for them', () => {
    const at = fc.nat(version.text.length - 1)
    const claims = fc.array(
      fc.tuple(at, fc.integer({ min: 1, max: 60 }), fc.option(fc.string(), { nil: null })),
      {
        maxLength: 6,
      },
    )
    fc.assert(
      fc.property(claims, (some) => {
        const file = fileWith(
          ...some.map(([start, length, words]) => {
            const given = version.text.slice(start, start + length)
            return [
              given,
              words === null ? {} : ({ proposedChange: 'proposed', proposedText: words } as const),
            ] as const
          }),
        )
        const blocks = articleTokens(logOf(file).log)
        const words = blocks.map(({ tokens }) =>
          tokens.map((token) => (token.kind === 'text' ? token.text : '')).join(''),
        )
        expect(words.join('\n\n')).toBe(version.text)
        const count = (kind: 'begin' | 'end') =>
          blocks.flatMap(({ tokens }) => tokens).filter((token) => token.kind === kind).length
        expect(count('begin')).toBeLessThanOrEqual(some.length)
        expect(count('end')).toBeLessThanOrEqual(some.length)
      }),
      { numRuns: 200 },
    )
  })
})
