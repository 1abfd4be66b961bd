import type { ExportFormat, ExportProfile } from '../../shared/domain/export-request.ts'
import type { CorrectionLog, CorrectionRow } from '../../shared/export/correction-log.ts'
import type { FactLog, FactRow } from '../../shared/export/fact-log.ts'
import { type LogPiece, type LogRenderer, renderInPieces } from '../../shared/export/log-renderer.ts'
import { correctionsHtml } from '../../shared/export/render-corrections-html.ts'
import { correctionsMarkdown } from '../../shared/export/render-corrections-markdown.ts'
import { factsHtml } from '../../shared/export/render-facts-html.ts'
import { factsMarkdown } from '../../shared/export/render-facts-markdown.ts'
import { correctionsJson, factsJson } from '../../shared/export/render-json.ts'
import { correctionsCsv, factsCsv } from './render-csv.ts'

/** A log that is ready to be rendered. */
export type AnyLog =
  | { readonly subject: 'corrections'; readonly log: CorrectionLog }
  | { readonly subject: 'facts'; readonly log: FactLog }

type Renderers<Row> = Readonly<Record<ExportFormat, (profile: ExportProfile) => LogRenderer<Row>>>

const correctionRenderers: Renderers<CorrectionRow> = {
  md: () => correctionsMarkdown,
  html: () => correctionsHtml,
  csv: correctionsCsv,
  json: () => correctionsJson,
}

const factRenderers: Renderers<FactRow> = {
  md: () => factsMarkdown,
  html: () => factsHtml,
  csv: factsCsv,
  json: () => factsJson,
}

/** The file of a log in a format, piece by piece. All formats are written from the same rows. */
export function renderLog({ subject, log }: AnyLog, format: ExportFormat): Iterable<LogPiece> {
  const { profile } = log.head
  return subject === 'corrections'
    ? renderInPieces(correctionRenderers[format](profile), log)
    : renderInPieces(factRenderers[format](profile), log)
}
