import type { ExcerptForEvidence } from '../../db/operations/fill-excerpts.ts'
import { readClaimInText, readKeptOfSource } from '../../db/repositories/evidence-in-context.ts'
import { readRowsOf } from '../../db/repositories/read-rows-of.ts'
import { type FoundExcerpt, sureExcerpt } from '../../shared/claims/excerpt-of-quotation.ts'
import { quotationsOf } from '../../shared/claims/quotation-checks.ts'
import type { Id } from '../../shared/domain/ids.ts'
import type { HandlerContext } from './context.ts'
import { pageText, transcriptText } from './kept-text.ts'

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
  for (const { id: evidenceId, claimId, excerpt } of evidence) {
    if (excerpt !== '') continue
    const { claim, anchors } = await readClaimInText(library.db, claimId)
    const words = sureExcerpt(quotationsOf(claim, anchors), text)
    if (words !== null) found.push({ evidenceId, ...words })
  }
  return found
}

/** Where a claim is quoted in what is kept of a source: transcripts first, then the newest page; null when nowhere surely. */
export async function findExcerptIn(
  { library, attachments: store }: HandlerContext,
  { claimId, sourceId }: { readonly claimId: Id; readonly sourceId: Id },
): Promise<FoundExcerpt | null> {
  const { claim, anchors } = await readClaimInText(library.db, claimId)
  const quotations = quotationsOf(claim, anchors)
  if (quotations.length === 0) return null
  const { newest, attachments } = await readKeptOfSource(library.db, sourceId)
  const texts = [
    ...attachments.map((file) => () => transcriptText(store, file)),
    () => pageText(store, newest?.textSha256 ?? null),
  ]
  for (const read of texts) {
    const text = await read()
    const found = text === null ? null : sureExcerpt(quotations, text)
    if (found !== null) return found
  }
  return null
}
