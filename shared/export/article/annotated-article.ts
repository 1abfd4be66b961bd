import type { Block } from '../../domain/article.ts'
import type { ExportProfile } from '../../domain/export-request.ts'
import type { Instant } from '../../domain/ids.ts'
import { AppError } from '../../ipc/result.ts'
import { type FactLog, factLog, type FactLogInput } from '../fact-log.ts'

/** The article with what was found of it: the rows of the fact log beside the text that their places are in. */
export interface AnnotatedArticle extends FactLog {
  readonly text: string
  readonly blocks: readonly Block[]
}

/**
 * A story's text with its claims as a profile may show them. Throws AppError `not_allowed` for the public while a claim waits for
 * publication or was cut: the words themselves stand in the text, and leaving out the claim would not hide them.
 */
export function annotatedArticle(
  input: FactLogInput,
  profile: ExportProfile,
  exportedAt: Instant,
): AnnotatedArticle {
  const log = factLog(input, profile, exportedAt)
  if (log.leftOut > 0) {
    throw new AppError(
      'not_allowed',
      'Words of this article are held back from publication or were cut, so it is not written for the public. Settle those claims first, or write it for the desk.',
    )
  }
  const { text, version } = input.file
  return { ...log, text, blocks: version.blocks }
}
