import type { BlockKind } from '../../domain/article.ts'
import { claimTypeLabels, findingLabels } from '../../domain/labels.ts'
import { factsOf } from '../column.ts'
import { dateInWords } from '../dates.ts'
import { checkFacts, factDeskColumns, factMeaningColumns, sourceName, sourceRole } from '../fact-columns.ts'
import type { FactRow } from '../fact-log.ts'
import { escapeXml, xmlHead } from '../office-xml.ts'
import {
  rightToLeft,
  wordNames,
  wordParagraph,
  wordRun,
  wordsFoot,
  wordsHead,
  type WordStyle,
} from '../word-parts.ts'
import type { AnnotatedArticle } from './annotated-article.ts'
import {
  type ArticleMark,
  type ArticleToken,
  articleTokens,
  marksOf,
  type TokenBlock,
} from './article-tokens.ts'

const styles: Readonly<Record<BlockKind, WordStyle>> = {
  headline: 'Title',
  dek: 'Subtitle',
  subheading: 'Heading2',
  paragraph: 'Body',
  quote: 'Quote',
  list_item: 'ListBullet',
  caption: 'Caption',
  update_note: 'Body',
}

/** Whose name the comments and the tracked changes bear, as attributes. */
function signed(at: string): string {
  return `w:author="Stet" w:date="${escapeXml(at.slice(0, 19))}Z"`
}

/** The words of a Word file: the article with a comment on each claim's words, and other words as tracked changes. */
export function articleWord(article: AnnotatedArticle): string {
  const author = signed(article.head.exportedAt)
  let changes = 0
  const changed = () => {
    changes += 1
    return `w:id="${changes}" ${author}`
  }
  return (
    wordsHead +
    articleTokens(article)
      .map((block) => blockXml(block, changed))
      .join('') +
    wordsFoot
  )
}

function blockXml({ kind, tokens }: TokenBlock, changed: () => string): string {
  const first = tokens.find((token) => token.kind === 'text' && token.text.trim() !== '')
  const isReversed = first?.kind === 'text' && rightToLeft.test(first.text)
  const inside = tokens.map((token) => tokenXml(token, isReversed, changed)).join('')
  return `<w:p><w:pPr><w:pStyle w:val="${styles[kind]}"/>${isReversed ? '<w:bidi/>' : ''}</w:pPr>${inside}</w:p>`
}

function tokenXml(token: ArticleToken, isReversed: boolean, changed: () => string): string {
  switch (token.kind) {
    case 'text':
      return token.isStruck
        ? `<w:del ${changed()}>${wordRun(token.text, { isReversed, isStruck: true })}</w:del>`
        : wordRun(token.text, { isReversed })
    case 'inserted':
      return `<w:ins ${changed()}>${wordRun(token.text, { isReversed })}</w:ins>`
    case 'begin':
      return `<w:commentRangeStart w:id="${token.mark.id}"/>`
    case 'end':
      return `<w:commentRangeEnd w:id="${token.mark.id}"/><w:r><w:commentReference w:id="${token.mark.id}"/></w:r>`
  }
}

/** The comments of a Word file, one a place; a claim that stands in several says all of it at the first. */
export function articleComments({ rows, head }: AnnotatedArticle): string {
  const author = signed(head.exportedAt)
  return `${xmlHead}<w:comments ${wordNames}>${marksOf(rows)
    .map((mark) => `<w:comment w:id="${mark.id}" w:initials="S" ${author}>${commentXml(mark)}</w:comment>`)
    .join('')}</w:comments>`
}

function commentXml({ row, isFirst }: ArticleMark): string {
  const verdict = `No. ${row.number}: ${findingLabels[row.finding]}`
  const lead = wordParagraph('Detail', [
    { text: verdict, isBold: true },
    { text: isFirst ? ` · ${claimTypeLabels[row.type]}` : ' · as at its first place' },
  ])
  return (
    lead +
    (isFirst
      ? detailsOf(row)
          .map((text) => wordParagraph('Detail', [{ text }]))
          .join('')
      : '')
  )
}

function detailsOf(row: FactRow): readonly string[] {
  const facts = [
    ...factsOf(factMeaningColumns, row, dateInWords),
    ...checkFacts(row, dateInWords),
    ...factsOf(factDeskColumns, row, dateInWords),
  ]
  return [
    ...facts.map(({ label, text }) => `${label}: ${text}`),
    ...row.sources.map((source) =>
      [sourceName(source, dateInWords), source.url ?? '', sourceRole(source), source.excerpt.trim()]
        .filter((part) => part !== '')
        .join(' — '),
    ),
  ]
}
