import {
  type ExportFormat,
  type ExportProfile,
  isSiteFormat,
  type SiteFormat,
  type TextFormat,
} from '../../shared/domain/export-request.ts'
import type { AnnotatedArticle } from '../../shared/export/article/annotated-article.ts'
import { articleHtml } from '../../shared/export/article/render-article-html.ts'
import { articleJson, articleJsonLd } from '../../shared/export/article/render-article-json.ts'
import { articleMarkdown } from '../../shared/export/article/render-article-markdown.ts'
import type { CorrectionLog, CorrectionRow } from '../../shared/export/correction-log.ts'
import type { FactLog, FactRow } from '../../shared/export/fact-log.ts'
import { type LogPiece, type LogRenderer, renderInPieces } from '../../shared/export/log-renderer.ts'
import { correctionsAtom } from '../../shared/export/render-atom.ts'
import { correctionsColumn } from '../../shared/export/render-column.ts'
import { correctionsHtml } from '../../shared/export/render-corrections-html.ts'
import { correctionsMarkdown } from '../../shared/export/render-corrections-markdown.ts'
import { factsHtml } from '../../shared/export/render-facts-html.ts'
import { factsMarkdown } from '../../shared/export/render-facts-markdown.ts'
import { correctionsJsonLd } from '../../shared/export/render-json-ld.ts'
import { correctionsJson, factsJson } from '../../shared/export/render-json.ts'
import { siteLog } from '../../shared/export/site-log.ts'
import { AppError } from '../../shared/ipc/result.ts'
import { correctionsCsv, factsCsv } from './render-csv.ts'

/** A log that is ready to be rendered. */
export type AnyLog =
  | { readonly subject: 'corrections'; readonly log: CorrectionLog }
  | { readonly subject: 'facts'; readonly log: FactLog }
  | { readonly subject: 'article'; readonly log: AnnotatedArticle }

type Renderers<Row, Format extends ExportFormat> = Readonly<
  Record<Format, (profile: ExportProfile) => LogRenderer<Row>>
>

const correctionRenderers: Renderers<CorrectionRow, TextFormat> = {
  md: () => correctionsMarkdown,
  html: () => correctionsHtml,
  csv: correctionsCsv,
  json: () => correctionsJson,
  column: correctionsColumn,
  atom: () => correctionsAtom,
  jsonld: () => correctionsJsonLd,
}

const factRenderers: Renderers<FactRow, Exclude<TextFormat, SiteFormat>> = {
  md: () => factsMarkdown,
  html: () => factsHtml,
  csv: factsCsv,
  json: () => factsJson,
}

const articleRenderers: Partial<Record<TextFormat, (article: AnnotatedArticle) => string>> = {
  html: articleHtml,
  md: articleMarkdown,
  json: articleJson,
  jsonld: articleJsonLd,
}

/**
 * The file of a log in a format, piece by piece. All formats are written from the same rows; those of a site from the
 * published ones. Throws AppError `bad_input` for what has no such format.
 */
export function renderLog(any: AnyLog, format: TextFormat): Iterable<LogPiece> {
  const { profile } = any.log.head
  if (any.subject === 'corrections') {
    const log = isSiteFormat(format) ? siteLog(any.log) : any.log
    return renderInPieces(correctionRenderers[format](profile), log)
  }
  if (any.subject === 'article') {
    const render = articleRenderers[format]
    if (render === undefined) throw new AppError('bad_input', 'The article has no such format.')
    return [{ text: render(any.log), rowsDone: any.log.rows.length }]
  }
  if (isSiteFormat(format)) throw new AppError('bad_input', 'The fact log has no such format.')
  return renderInPieces(factRenderers[format](profile), any.log)
}
