import { readEvidenceInContext } from '../../db/repositories/evidence-in-context.ts'
import { excerptAt } from '../../shared/claims/excerpt-of-quotation.ts'
import { quotationsOf, worstCheck } from '../../shared/claims/quotation-checks.ts'
import type { Id } from '../../shared/domain/ids.ts'
import type { Output } from '../../shared/ipc/contract.ts'
import { holdsExcerpt } from '../../shared/sources/holds-excerpt.ts'
import type { HandlerContext } from './context.ts'
import { pageText, transcriptText } from './kept-text.ts'

type Looked = Output<'evidence:look-up'>

/**
 * Holds a piece of evidence against what is kept of its source: whether its excerpt still stands on the page that was kept
 * last, and how the claim's quotation stands to that page and to each text file, such as a transcript.
 */
export async function lookUpEvidence(
  { library, attachments: store }: HandlerContext,
  { evidenceId }: { readonly evidenceId: Id },
): Promise<Looked> {
  const { evidence, claim, anchors, newest, attachments } = await readEvidenceInContext(
    library.db,
    evidenceId,
  )
  const quotations = quotationsOf(claim, anchors)
  const page = await pageText(store, newest?.textSha256 ?? null)
  const kept: Looked['kept'][number][] = []
  const compare = (place: Pick<Looked['kept'][number], 'kind' | 'name' | 'keptAt'>, text: string | null) => {
    const check = text === null ? null : worstCheck(quotations, text)
    if (check === null || text === null) return
    kept.push({ ...place, check, found: excerptAt(text, check) })
  }
  if (quotations.length > 0) {
    for (const file of attachments) {
      const place = { kind: 'file', name: file.fileName, keptAt: file.addedAt } as const
      compare(place, await transcriptText(store, file))
    }
    if (newest !== null)
      compare({ kind: 'page', name: newest.title ?? newest.finalUrl, keptAt: newest.capturedAt }, page)
  }
  return {
    excerptOnPage:
      newest === null || page === null || evidence.excerpt.trim() === ''
        ? null
        : { captureId: newest.id, keptAt: newest.capturedAt, isThere: holdsExcerpt(page, evidence.excerpt) },
    kept,
  }
}
