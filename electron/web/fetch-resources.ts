import { FetchFailure } from './fetch-failure.ts'
import { type FetchedPage, fetchPage } from './fetch-page.ts'
import type { FetchPolicy } from './fetch-policy.ts'

const limits = { redirects: 3, bytes: 5_000_000, firstAnswer: 5_000, whole: 10_000 }
const mostBytes = 25_000_000
const atOnce = 4

/**
 * Fetches the pictures and style sheets of a page through the same guard: address to data: link, or to the words of a
 * style sheet. What fails, is too large or of another kind is left out.
 */
export async function fetchResources(
  urls: readonly string[],
  { allowsLoopback }: FetchPolicy,
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>()
  const waiting = [...urls]
  let size = 0
  const work = async () => {
    for (let url = waiting.shift(); url !== undefined && size < mostBytes; url = waiting.shift()) {
      const fetched = await fetchOne(url, { allowsLoopback, limits })
      if (fetched === null) continue
      size += fetched.length
      found.set(url, fetched)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return found
}

async function fetchOne(url: string, policy: FetchPolicy): Promise<string | null> {
  try {
    return contentOf(await fetchPage(url, { policy, withBody: true }))
  } catch (error) {
    if (error instanceof FetchFailure) return null
    throw error
  }
}

function contentOf({ status, contentType, bytes }: FetchedPage): string | null {
  if (status >= 400) return null
  if (contentType === 'text/css') return new TextDecoder().decode(bytes)
  if (!/^image\/(?:png|jpeg|gif|webp|avif|svg\+xml)$/.test(contentType)) return null
  return `data:${contentType};base64,${Buffer.from(bytes).toString('base64')}`
}
