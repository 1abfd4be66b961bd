import type { Attachment } from '../../shared/domain/source.ts'
import { AppError } from '../../shared/ipc/result.ts'
import type { AttachmentStore } from '../files/attachment-store.ts'
import { decodeText } from '../import/decode-text.ts'

/** Larger files are no transcripts; in bytes. */
const largestTranscript = 4_000_000
const textFile = /\.(?:txt|text|md|vtt|srt)$/i

/** The words of a kept page; null when none are kept, or they are gone or were changed outside Stet: the doctor tells of those. */
export async function pageText(store: AttachmentStore, sha256: string | null): Promise<string | null> {
  return sha256 === null ? null : orNull(async () => (await store.read(sha256)).toString('utf8'))
}

/** The words of a kept file of text, such as a transcript; null for a file that is not text. */
export async function transcriptText(
  store: AttachmentStore,
  { fileName, byteLength, sha256 }: Pick<Attachment, 'fileName' | 'byteLength' | 'sha256'>,
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
