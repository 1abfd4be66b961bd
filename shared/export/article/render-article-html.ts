import type { BlockKind } from '../../domain/article.ts'
import { htmlFoot, htmlHead } from '../html-page.ts'
import { escapeHtml } from '../html-text.ts'
import { factStyle, factTable } from '../render-facts-html.ts'
import type { AnnotatedArticle } from './annotated-article.ts'
import { type ArticleToken, articleTokens, type TokenBlock } from './article-tokens.ts'

const style = `
article { max-width: 40rem; margin: 28px 0 40px; font-family: var(--serif); font-size: 18px; line-height: 1.6; }
article > * { margin: 0 0 0.9em; white-space: pre-line; }
article h2 { font-size: 30px; line-height: 1.2; }
article h3 { font-size: 20px; }
article .dek, article .caption { color: var(--quiet); }
article .update_note { padding-left: 14px; border-left: 3px solid var(--rule); }
article mark[class] { background: none; color: inherit; }
article ins { margin-inline-start: 0.15em; }
mark { border-bottom: 2px solid var(--rule); }
mark.confirmed, mark.confirmed_with_attribution { border-color: var(--right); }
mark.incorrect { border-bottom: 2px dashed var(--wrong); }
sup { font: 11px/1 var(--sans); }
sup a { text-decoration: none; }
@media print { @page { size: A4; margin: 18mm 20mm; } article { font-size: 11pt; } }
`

const elements: Readonly<Record<BlockKind, string>> = {
  headline: 'h2',
  dek: 'p',
  subheading: 'h3',
  paragraph: 'p',
  quote: 'blockquote',
  list_item: 'p',
  caption: 'p',
  update_note: 'p',
}

/** The article as a page: each claim underlined with its number, which leads to what was found of it below. */
export function articleHtml(article: AnnotatedArticle): string {
  return [
    htmlHead('Annotated article', article.head, factStyle + style),
    `<article lang="" dir="auto">\n${articleTokens(article).map(blockHtml).join('')}</article>\n`,
    factTable(article.rows),
    htmlFoot,
  ].join('')
}

function blockHtml({ kind, tokens }: TokenBlock): string {
  const element = elements[kind]
  return `<${element} class="${kind}" dir="auto">${tokens.map(tokenHtml).join('')}</${element}>\n`
}

function tokenHtml(token: ArticleToken): string {
  switch (token.kind) {
    case 'text': {
      const words = token.isStruck ? `<del>${escapeHtml(token.text)}</del>` : escapeHtml(token.text)
      const [innermost] = token.marks.slice(-1)
      return innermost === undefined ? words : `<mark class="${innermost.row.finding}">${words}</mark>`
    }
    case 'inserted':
      return `<ins>${escapeHtml(token.text)}</ins>`
    case 'begin':
      return ''
    case 'end': {
      const { number } = token.mark.row
      return `<sup><a href="#claim-${number}" aria-label="claim ${number}">${number}</a></sup>`
    }
  }
}
