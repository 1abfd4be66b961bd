import { claimTypeLabels, findingLabels } from '../../domain/labels.ts'
import { describeQuote } from '../../anchoring/describe-quote.ts'
import { CodePointOffsets } from '../../text/offsets.ts'
import type { AnnotatedArticle } from './annotated-article.ts'
import { marksOf } from './article-tokens.ts'

/** Grows when a field goes or changes its meaning. */
const version = 1

/**
 * The article as JSON: `{format, version, profile, exportedAt, story, text, blocks, claims}`; the claims are those of the fact log,
 * offsets UTF-16 units of `text`, end exclusive.
 */
export function articleJson({ head, text, blocks, rows }: AnnotatedArticle): string {
  const { profile, exportedAt, story, overrides } = head
  const claims = rows.map((row) => (row.desk === null ? { ...row, desk: undefined } : row))
  const all = { format: 'stet-article', version, profile, exportedAt, story, overrides, text, blocks, claims }
  return `${JSON.stringify(all, null, 2)}\n`
}

/**
 * The claims as Web Annotations (W3C Web Annotation Data Model), a page of them: each place with its quote and its position in code
 * points of the text, which stands beside them.
 */
export function articleJsonLd({ head, text, rows }: AnnotatedArticle): string {
  const offsets = new CodePointOffsets(text)
  const source = head.story?.url ?? 'urn:stet:article'
  const items = marksOf(rows).flatMap(({ row, start, end, id }) => {
    const quote = describeQuote(text, { start, end })
    if (quote === null) return []
    const wording = row.correctedWording === null ? '' : ` Corrected wording: ${row.correctedWording}`
    return {
      id: `${source}#stet-${row.number}-${id}`,
      type: 'Annotation',
      motivation: 'assessing',
      body: {
        type: 'TextualBody',
        format: 'text/plain',
        value: `${findingLabels[row.finding]} (${claimTypeLabels[row.type]}).${wording}`,
      },
      target: {
        source,
        selector: [
          { type: 'TextQuoteSelector', exact: quote.exact, prefix: quote.prefix, suffix: quote.suffix },
          {
            type: 'TextPositionSelector',
            start: offsets.toCodePoints(quote.start),
            end: offsets.toCodePoints(quote.end),
          },
        ],
      },
    }
  })
  const page = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${source}#stet`,
    type: 'AnnotationPage',
    'stet:text': text,
    items,
  }
  return `${JSON.stringify(page, null, 2)}\n`
}
