import type { CorrectionRow } from './correction-log.ts'
import type { LogRenderer } from './log-renderer.ts'
import { type PublishedRow, publishedRows } from './site-log.ts'

/** An article with its published corrections, as schema.org says it. */
export interface ArticleData {
  readonly '@type': 'NewsArticle'
  readonly headline: string
  readonly url?: string
  readonly datePublished?: string
  /** The last time that a notice changed the article. */
  readonly dateModified: string
  readonly correction: readonly {
    readonly '@type': 'CorrectionComment'
    readonly text: string
    readonly datePublished: string
  }[]
}

/**
 * The page data of the articles that were corrected (schema.org `correction`, `CorrectionComment`): one object for one
 * story, a `@graph` for the library. An update brings new facts and corrects no error, so it only moves `dateModified`.
 */
export const correctionsJsonLd: LogRenderer<CorrectionRow> = {
  head: (log) => {
    const articles = articlesOf(publishedRows(log.rows))
    const [only] = articles
    const body =
      log.head.story !== null && articles.length === 1 && only !== undefined ? only : { '@graph': articles }
    return `${inScript(JSON.stringify({ '@context': 'https://schema.org', ...body }, null, 2))}\n`
  },
  rows: () => '',
  foot: () => '',
}

function articlesOf(rows: readonly PublishedRow[]): readonly ArticleData[] {
  const byArticle = Map.groupBy(rows, (row) => row.storyId)
  return [...byArticle.values()].flatMap((own) => (own[0] === undefined ? [] : [articleOf(own[0], own)]))
}

/** The article as its newest notice names it. */
function articleOf({ story, publishedAt }: PublishedRow, rows: readonly PublishedRow[]): ArticleData {
  return {
    '@type': 'NewsArticle',
    headline: story.headline,
    ...(story.url !== null && { url: story.url }),
    ...(story.publishedAt !== null && { datePublished: story.publishedAt }),
    dateModified: publishedAt,
    correction: rows
      .filter(({ kind }) => kind !== 'update')
      .map((row) => ({ '@type': 'CorrectionComment', text: row.publicNote, datePublished: row.publishedAt })),
  }
}

/** JSON that can be put into a page's script element as it is. */
function inScript(json: string): string {
  return json.replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')
}
