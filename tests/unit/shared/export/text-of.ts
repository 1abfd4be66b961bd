import type { LogPiece } from '../../../../shared/export/log-renderer.ts'

/** The whole file that pieces make. */
export function textOf(pieces: Iterable<LogPiece>): string {
  return [...pieces].map(({ text }) => text).join('')
}
