import type { ExportFormat } from '../../shared/domain/export-request.ts'
import type { CorrectionLog } from '../../shared/export/correction-log.ts'
import type { FactLog } from '../../shared/export/fact-log.ts'
import { renderCorrectionsHtml } from '../../shared/export/render-corrections-html.ts'
import { renderCorrectionsMarkdown } from '../../shared/export/render-corrections-markdown.ts'
import { renderFactsHtml } from '../../shared/export/render-facts-html.ts'
import { renderFactsMarkdown } from '../../shared/export/render-facts-markdown.ts'
import { renderCorrectionsJson, renderFactsJson } from '../../shared/export/render-json.ts'
import { renderCorrectionsCsv, renderFactsCsv } from './render-csv.ts'

/** A log that is ready to be rendered. */
export type AnyLog =
  | { readonly subject: 'corrections'; readonly log: CorrectionLog }
  | { readonly subject: 'facts'; readonly log: FactLog }

type Renderers<Log> = Readonly<Record<ExportFormat, (log: Log) => Iterable<string>>>

const correctionRenderers: Renderers<CorrectionLog> = {
  md: renderCorrectionsMarkdown,
  html: renderCorrectionsHtml,
  csv: renderCorrectionsCsv,
  json: renderCorrectionsJson,
}

const factRenderers: Renderers<FactLog> = {
  md: renderFactsMarkdown,
  html: renderFactsHtml,
  csv: renderFactsCsv,
  json: renderFactsJson,
}

/** The file of a log in a format, piece by piece. All formats are written from the same rows. */
export function renderLog(any: AnyLog, format: ExportFormat): Iterable<string> {
  return any.subject === 'corrections' ? correctionRenderers[format](any.log) : factRenderers[format](any.log)
}
