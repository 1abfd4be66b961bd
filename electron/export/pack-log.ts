import type { PackedFormat } from '../../shared/domain/export-request.ts'
import { articleComments, articleWord } from '../../shared/export/article/render-article-word.ts'
import { correctionColumns } from '../../shared/export/correction-columns.ts'
import { factColumns } from '../../shared/export/fact-columns.ts'
import { type LogPiece, renderInPieces } from '../../shared/export/log-renderer.ts'
import { correctionsWord } from '../../shared/export/render-corrections-word.ts'
import { sheetRenderer } from '../../shared/export/render-sheet.ts'
import { wordParts, wordsPart } from '../../shared/export/word-parts.ts'
import { rowsPart, workbookParts } from '../../shared/export/workbook-parts.ts'
import { AppError } from '../../shared/ipc/result.ts'
import { type PackedPiece, packZip, type ZipPart } from './pack-zip.ts'
import type { AnyLog } from './render-log.ts'

/**
 * The file of a log in a format that is an archive, piece by piece, from the same rows as all others. Throws AppError `bad_input`
 * for what has no such format.
 */
export function packLog(any: AnyLog, format: PackedFormat): Iterable<PackedPiece> {
  const parts = format === 'xlsx' ? workbookOf(any) : documentOf(any)
  return packZip(parts, new Date(any.log.head.exportedAt))
}

function workbookOf(any: AnyLog): readonly ZipPart[] {
  if (any.subject === 'article') throw new AppError('bad_input', 'The article has no such format.')
  const { head } = any.log
  const { profile } = head
  return any.subject === 'corrections'
    ? [
        ...wholeParts(workbookParts('Corrections', head)),
        { name: rowsPart, pieces: renderInPieces(sheetRenderer(correctionColumns(profile)), any.log) },
      ]
    : [
        ...wholeParts(workbookParts('Facts', head)),
        { name: rowsPart, pieces: renderInPieces(sheetRenderer(factColumns(profile)), any.log) },
      ]
}

function documentOf(any: AnyLog): readonly ZipPart[] {
  if (any.subject === 'article') {
    const { log } = any
    const words: LogPiece = { text: articleWord(log), rowsDone: log.rows.length }
    return [
      ...wholeParts(wordParts(log.head.story?.headline ?? 'Article', log.head, articleComments(log))),
      { name: wordsPart, pieces: [words] },
    ]
  }
  if (any.subject !== 'corrections') throw new AppError('bad_input', 'The fact log has no such format.')
  return [
    ...wholeParts(wordParts('Corrections', any.log.head)),
    { name: wordsPart, pieces: renderInPieces(correctionsWord, any.log) },
  ]
}

function wholeParts(parts: Readonly<Record<string, string>>): readonly ZipPart[] {
  return Object.entries(parts).map(([name, text]): ZipPart => {
    const piece: LogPiece = { text, rowsDone: 0 }
    return { name, pieces: [piece] }
  })
}
