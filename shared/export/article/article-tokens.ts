import type { Span } from '../../domain/anchor.ts'
import type { Block, BlockKind } from '../../domain/article.ts'
import { smallestEdit } from '../../text/change-text.ts'
import type { FactRow } from '../fact-log.ts'
import type { AnnotatedArticle } from './annotated-article.ts'

/** A place of a claim in the text; `id` counts the places of the article from 0, `isFirst` that of the claim. */
export interface ArticleMark extends Span {
  readonly row: FactRow
  readonly id: number
  readonly isFirst: boolean
}

/** What follows each other in a block: words, words that would come in, and where the places of claims begin and end. */
export type ArticleToken =
  | {
      readonly kind: 'text'
      readonly text: string
      readonly marks: readonly ArticleMark[]
      readonly isStruck: boolean
    }
  | { readonly kind: 'inserted'; readonly text: string }
  | { readonly kind: 'begin' | 'end'; readonly mark: ArticleMark }

/** A block of the article, cut where anything begins or ends in it. */
export interface TokenBlock {
  readonly kind: BlockKind
  readonly tokens: readonly ArticleToken[]
}

interface Edit extends Span {
  readonly words: string
}

/** The article block by block, with the wording that is proposed or accepted struck and written in. Nothing of the text is lost. */
export function articleTokens(article: AnnotatedArticle): readonly TokenBlock[] {
  const marks = marksOf(article.rows)
  const edits = editsOf(article)
  return article.blocks.map((block) => ({
    kind: block.kind,
    tokens: tokensOf(article.text, block, marks, edits),
  }))
}

/** The places of all claims in the order of the text, the longer first where two begin together. */
export function marksOf(rows: readonly FactRow[]): readonly ArticleMark[] {
  return rows
    .flatMap((row) => row.places.map(({ start, end }, index) => ({ row, start, end, isFirst: index === 0 })))
    .toSorted((a, b) => a.start - b.start || b.end - a.end || a.row.number - b.row.number)
    .map((mark, id) => ({ ...mark, id }))
}

/** The other words that a row shows: the desk's also while they are only proposed. */
function wordingOf({ desk, correctedWording }: FactRow): string | null {
  const isProposed = desk?.proposedChange === 'proposed'
  return isProposed ? desk.proposedText : correctedWording
}

/** What the wordings strike and write in at their claims' first places; one that collides with an earlier one is left out. */
function editsOf({ text, blocks, rows }: AnnotatedArticle): readonly Edit[] {
  const taken: Edit[] = []
  for (const row of rows) {
    const [words, place] = [wordingOf(row), row.places[0]]
    if (words === null || place === undefined || place.words === words) continue
    const edit = smallestEdit(text, { start: place.start, end: place.end, words })
    const isWithin = blocks.some(({ start, end }) => start <= edit.start && edit.end <= end)
    if (isWithin && !taken.some((each) => each.start <= edit.end && edit.start <= each.end)) taken.push(edit)
  }
  return taken
}

function tokensOf(
  text: string,
  block: Block,
  marks: readonly ArticleMark[],
  edits: readonly Edit[],
): readonly ArticleToken[] {
  const here = marks.filter(({ start, end }) => start < block.end && end > block.start)
  const changes = edits.filter(({ start, end }) => start >= block.start && end <= block.end)
  const bounds = [block, ...here, ...changes].flatMap(({ start, end }) => [start, end])
  const cuts = [...new Set(bounds)]
    .filter((at) => at >= block.start && at <= block.end)
    .toSorted((a, b) => a - b)
  return cuts
    .flatMap((at, index): ArticleToken[] => {
      const next = cuts[index + 1]
      const struck = changes.filter((edit) => edit.end === at && edit.start < at)
      const written = changes.filter((edit) => edit.end === at && edit.start === at)
      return [
        ...struck.map(inserted),
        ...here
          .filter(({ end }) => end === at)
          .map((mark) => ({ kind: 'end', mark }) as const)
          .reverse(),
        ...here.filter(({ start }) => start === at).map((mark) => ({ kind: 'begin', mark }) as const),
        ...written.map(inserted),
        ...(next === undefined
          ? []
          : [
              {
                kind: 'text',
                text: text.slice(at, next),
                marks: here.filter(({ start, end }) => start <= at && next <= end),
                isStruck: changes.some(({ start, end }) => start <= at && next <= end),
              } as const,
            ]),
      ]
    })
    .filter((token) => !(token.kind === 'inserted' && token.text === ''))
}

function inserted({ words }: Edit): ArticleToken {
  return { kind: 'inserted', text: words }
}
