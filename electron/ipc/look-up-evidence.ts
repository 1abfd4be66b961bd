import { readEvidenceInContext } from '../../db/repositories/evidence-in-context.ts'
import { quotationsOf, worstCheck } from '../../shared/claims/quotation-checks.ts'
import type { Id } from '../../shared/domain/ids.ts'
import type { Attachment } from '../../shared/domain/source.ts'
import type { Output } from '../../shared/ipc/contract.ts'
import { AppError } from '../../shared/ipc/result.ts'
import { holdsExcerpt } from '../../shared/sources/holds-excerpt.ts'
import type { AttachmentStore } from '../files/attachment-store.ts'
import { decodeText } from '../import/decode-text.ts'
import type { HandlerContext } from './context.ts'

/** Larger files are no transcripts; in bytes. */
const largestTranscript = 4_000_000
const textFile = /\.(?:txt|text|md|vtt|srt)$/i

/** The longest passage that is offered as an excerpt, in UTF-16 units. */
const longestPassage = 4000

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
  const compare = (found: Pick<Looked['kept'][number], 'kind' | 'name' | 'keptAt'>, text: string | null) => {
    const check = text === null ? null : worstCheck(quotations, text)
    if (check === null || text === null) return
    const { start, end } = check.passage ?? { start: 0, end: 0 }
    const passage = end - start > longestPassage ? '' : text.slice(start, end)
    kept.push({ ...found, check, passage })
  }
  if (quotations.length > 0) {
    for (const file of attachments) {
      const found = { kind: 'file', name: file.fileName, keptAt: file.addedAt } as const
      compare(found, await transcriptText(store, file))
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

/** Null when no words are kept, or they are gone or were changed outside Stet; the doctor tells of those. */
async function pageText(store: AttachmentStore, sha256: string | null): Promise<string | null> {
  return sha256 === null ? null : orNull(async () => (await store.read(sha256)).toString('utf8'))
}

/** Null for a file that is not text. */
async function transcriptText(
  store: AttachmentStore,
  { fileName, byteLength, sha256 }: Attachment,
): Promise<string | null> {
  if (!textFile.test(fileName) || byteLength > largestTranscript) return null
  return await orNull(async () => decodeText(await store.read(sha256), 'other').text)
}

async function orNull(read: () => Promise<string>): Promise<string | null> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof AppError) return null
    throw error
  }
}
