import type { BlockKind } from '../../domain/article.ts'
import { claimTypeLabels, findingLabels } from '../../domain/labels.ts'
import { factsOf } from '../column.ts'
import { dateInWords } from '../dates.ts'
import { checkFacts, factDeskColumns, factMeaningColumns, sourceName, sourceRole } from '../fact-columns.ts'
import type { FactRow } from '../fact-log.ts'
import { markdownHead } from '../markdown-head.ts'
import { markdownLine, markdownLink } from '../markdown-text.ts'
import type { AnnotatedArticle } from './annotated-article.ts'
import { type ArticleToken, articleTokens, type TokenBlock } from './article-tokens.ts'

const before: Readonly<Record<BlockKind, string>> = {
  headline: '## ',
  dek: '',
  subheading: '### ',
  paragraph: '',
  quote: '> ',
  list_item: '- ',
  caption: '',
  update_note: '',
}

/** The article as Markdown with a footnote for each claim, as GitHub and most editors read them. */
export function articleMarkdown(article: AnnotatedArticle): string {
  const blocks = articleTokens(article).map(blockMarkdown)
  return `${markdownHead('Annotated article', article.head)}\n${blocks.join('\n\n')}\n\n${article.rows.map(footnote).join('')}`
}

function blockMarkdown({ kind, tokens }: TokenBlock): string {
  return before[kind] + tokens.map(tokenMarkdown).join('').trim()
}

function tokenMarkdown(token: ArticleToken): string {
  switch (token.kind) {
    case 'text':
      return token.isStruck ? around('~~', token.text) : around('', token.text)
    case 'inserted':
      return around('**', token.text)
    case 'begin':
      return ''
    case 'end':
      return `[^${token.mark.row.number}]`
  }
}

/** Words within signs, which never stand beside white space inside; line breaks become spaces. */
function around(sign: string, text: string): string {
  const [, lead = '', words = '', trail = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? []
  const space = (white: string) => (white === '' ? '' : ' ')
  return words === '' ? space(lead) : `${space(lead)}${sign}${markdownLine(words)}${sign}${space(trail)}`
}

function footnote(row: FactRow): string {
  const facts = [
    ...factsOf(factMeaningColumns, row, dateInWords),
    ...checkFacts(row, dateInWords),
    ...factsOf(factDeskColumns, row, dateInWords),
  ]
  const lines = [
    `**${findingLabels[row.finding]}** · ${claimTypeLabels[row.type]}${row.places.length === 0 ? ' · no longer in the text' : ''}`,
    ...facts.map(({ label, text }) => `${label}: ${markdownLine(text)}`),
    ...row.sources.map((source) =>
      [
        `Source: ${markdownLine(sourceName(source, dateInWords))}`,
        source.url === null ? '' : markdownLink(source.url),
        markdownLine(sourceRole(source)),
        source.excerpt.trim() === '' ? '' : `“${markdownLine(source.excerpt)}”`,
      ]
        .filter((part) => part !== '')
        .join(' '),
    ),
  ]
  return `[^${row.number}]: ${lines.join('\\\n    ')}\n\n`
}
