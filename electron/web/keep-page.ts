import type { KeptPage } from '../../db/operations/captures.ts'
import { AppError } from '../../shared/ipc/result.ts'
import type { AttachmentStore } from '../files/attachment-store.ts'
import { readPageInChild, type StartParseChild } from '../import/read-article.ts'
import { FetchFailure } from './fetch-failure.ts'
import { type FetchedPage, fetchPage } from './fetch-page.ts'
import { fetchResources } from './fetch-resources.ts'
import type { FetchPolicy } from './fetch-policy.ts'
import type { PageReading, PageSource } from './page-source.ts'

/** What turns a fetched page into one that can be shown: both need a window, and so come from outside. */
export interface PageMaker {
  /** Sanitised and self-contained; see sanitisePage. */
  readonly sanitise: (
    html: string,
    address: string,
    resources: ReadonlyMap<string, string>,
  ) => Promise<string>
  /** A PNG; null when it cannot be painted. */
  readonly picture: (html: string) => Promise<Uint8Array | null>
}

/** What keeping a page needs. */
export interface Keeping extends PageMaker {
  readonly policy: FetchPolicy
  readonly attachments: AttachmentStore
  readonly startParseChild: StartParseChild
}

const gapWords = {
  text: 'Its words could not be read.',
  page: 'It could not be made safe to show, so only its words are kept.',
  picture: 'No picture of it could be made.',
  resources: 'Some of its pictures or style sheets could not be fetched.',
} as const

/**
 * Fetches a page and keeps it: the bytes as they came, the self-contained page, its words and its picture, each under
 * its SHA-256. Throws AppError `not_allowed` when it was not fetched or the server answered with an error.
 */
export async function keepPage(link: string, keeping: Keeping): Promise<KeptPage> {
  const fetched = await fetchOrRefuse(link, keeping.policy)
  const { attachments } = keeping
  const original = await attachments.keepBytes(fetched.bytes)
  const reading = await readOrNull(sourceOf(fetched), keeping.startParseChild)
  const gaps: string[] = reading === null ? [gapWords.text] : []
  const page = reading === null ? null : await pageOf(reading, fetched, keeping, gaps)
  const picture = page === null ? null : await keeping.picture(page)
  if (page !== null && picture === null) gaps.push(gapWords.picture)
  const keepIf = async (bytes: Uint8Array | null) =>
    bytes === null ? null : (await attachments.keepBytes(bytes)).sha256
  return {
    ...(reading?.fields ?? { title: null, author: null, publisher: null, publishedAt: null }),
    url: link,
    finalUrl: fetched.finalUrl,
    contentType: fetched.contentType,
    sha256: original.sha256,
    byteLength: original.byteLength,
    pageSha256: await keepIf(page === null ? null : Buffer.from(page)),
    textSha256: await keepIf(reading === null ? null : Buffer.from(reading.text)),
    pictureSha256: await keepIf(picture),
    gaps: gaps.join(' '),
  }
}

async function fetchOrRefuse(link: string, policy: FetchPolicy): Promise<FetchedPage> {
  try {
    const fetched = await fetchPage(link, { policy, withBody: true })
    if (fetched.status < 400) return fetched
    const status = String(fetched.status)
    throw new AppError(
      'not_allowed',
      `The server answered with ${status} instead of the page. Nothing was kept.`,
    )
  } catch (error) {
    if (error instanceof FetchFailure) throw new AppError('not_allowed', error.message)
    throw error
  }
}

function sourceOf({ contentType, charset, bytes, finalUrl }: FetchedPage): PageSource {
  const starts = Buffer.from(bytes.subarray(0, 5)).toString('latin1')
  const isPage = contentType === '' || /html|xml/.test(contentType)
  const kind = starts === '%PDF-' ? 'pdf' : isPage ? 'page' : 'plain'
  return { kind, bytes, url: finalUrl, charset }
}

/** What cannot be read is kept all the same, as bytes. */
async function readOrNull(source: PageSource, startChild: StartParseChild): Promise<PageReading | null> {
  try {
    return await readPageInChild(source, startChild)
  } catch (error) {
    if (error instanceof AppError) return null
    throw error
  }
}

async function pageOf(
  { html, resources }: PageReading,
  { finalUrl }: FetchedPage,
  { policy, sanitise }: Keeping,
  gaps: string[],
): Promise<string | null> {
  if (html === null) return null
  const fetched = await fetchResources(resources, policy)
  if (fetched.size < resources.length) gaps.push(gapWords.resources)
  try {
    return await sanitise(html, finalUrl, fetched)
  } catch {
    gaps.push(gapWords.page)
    return null
  }
}
