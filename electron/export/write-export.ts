import type { ExportFormat } from '../../shared/domain/export-request.ts'
import type { LogPiece } from '../../shared/export/log-renderer.ts'
import { replaceFile } from '../files/replace-file.ts'
import { type AnyLog, renderLog } from './render-log.ts'

/** Told how many of the rows are written. The last call is for all of them. */
export type OnProgress = (done: number, total: number) => void

/**
 * Writes a log as a file in a format. The name at `path` stands for the whole old or the whole new file, whatever
 * happens; on failure the error of the system is thrown and nothing is left behind.
 */
export async function writeExport(
  log: AnyLog,
  format: ExportFormat,
  path: string,
  onProgress: OnProgress = () => undefined,
): Promise<void> {
  const total = log.log.rows.length
  const report = ({ rowsDone }: LogPiece): void => {
    onProgress(rowsDone, total)
  }
  await replaceFile(path, textsOf(renderLog(log, format), report))
}

/** The texts of the pieces; each is reported when the one after it is asked for, that is, once it is written. */
function* textsOf(pieces: Iterable<LogPiece>, onWritten: (piece: LogPiece) => void): Generator<string> {
  for (const piece of pieces) {
    yield piece.text
    onWritten(piece)
  }
}
