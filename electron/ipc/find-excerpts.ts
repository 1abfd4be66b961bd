import type { ExcerptForEvidence } from '../../db/operations/fill-excerpts.ts'
import { readEvidenceInContext } from '../../db/repositories/evidence-in-context.ts'
import { readRowsOf } from '../../db/repositories/read-rows-of.ts'
import { sureExcerpt } from '../../shared/claims/excerpt-of-quotation.ts'
import { quotationsOf } from '../../shared/claims/quotation-checks.ts'
import type { Id } from '../../shared/domain/ids.ts'
import type { HandlerContext } from './context.ts'

/**
 * Where the claims that a source is evidence for are quoted in a text that has come to it: one excerpt for each piece of
 * evidence that has none yet, and only where the words surely are the ones that are quoted.
 */
export async function findExcerpts(
  { library }: Pick<HandlerContext, 'library'>,
  sourceId: Id,
  text: string | null,
): Promise<readonly ExcerptForEvidence[]> {
  if (text === null) return []
  const evidence = await readRowsOf(library.db, 'evidence', 'sourceId', sourceId)
  const found: ExcerptForEvidence[] = []
  for (const { id: evidenceId, excerpt } of evidence) {
    if (excerpt !== '') continue
    const { claim, anchors } = await readEvidenceInContext(library.db, evidenceId)
    const words = sureExcerpt(quotationsOf(claim, anchors), text)
    if (words !== null) found.push({ evidenceId, ...words })
  }
  return found
}
