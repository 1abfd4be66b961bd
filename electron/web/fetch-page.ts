import type { IncomingMessage } from 'node:http'
import { askOnce } from './ask-once.ts'
import { explainFetchError } from './explain-fetch-error.ts'
import { FetchFailure } from './fetch-failure.ts'
import type { FetchPolicy } from './fetch-policy.ts'
import { type Resolve, resolveBySystem } from './guarded-lookup.ts'
import { readBody } from './read-body.ts'
import { readTarget } from './read-target.ts'

/** One step of the way from a link to its page. */
export interface Hop {
  readonly url: string
  readonly status: number
}

/** What a server answered at the end of the way. */
export interface FetchedPage {
  readonly finalUrl: string
  readonly status: number
  /** In lower case and without parameters; empty when the server named none. */
  readonly contentType: string
  /** The encoding that the server named beside the type; null when it named none. */
  readonly charset: string | null
  /** Unpacked; empty when only the head was asked for. */
  readonly bytes: Uint8Array
  /** Every address asked, the last included. */
  readonly hops: readonly Hop[]
  /** Seconds after which the server would like to be asked again; null when it said nothing. */
  readonly retryAfter: number | null
}

/** What a fetch may be given beside its link. */
export interface FetchOptions {
  readonly policy: FetchPolicy
  /** False reads the head of the answer alone. */
  readonly withBody: boolean
  readonly signal?: AbortSignal | undefined
  /** Only for tests: how names become addresses. */
  readonly resolve?: Resolve
}

/**
 * Fetches what a link leads to, through the one guard that all of Stet's fetching goes through: http(s) only, public
 * addresses only, checked where the connection is made; redirects followed by hand and checked one by one; no cookies,
 * no credentials, limits on size and time. A status of 400 and more is an answer, not an error. Throws FetchFailure.
 */
export async function fetchPage(link: string, options: FetchOptions): Promise<FetchedPage> {
  const { limits } = options.policy
  const ending = new AbortController()
  const cancel = () => ending.abort(new FetchFailure('cancelled', 'It was stopped. Nothing was kept.'))
  if (options.signal?.aborted === true) cancel()
  options.signal?.addEventListener('abort', cancel, { once: true })
  const timer = setTimeout(() => {
    ending.abort(
      new FetchFailure('too_slow', 'The server took too long to send its answer. Nothing was kept.'),
    )
  }, limits.whole)
  const hops: Hop[] = []
  try {
    return await follow(link, options, ending.signal, hops)
  } catch (error) {
    throw explainFetchError(
      ending.signal.aborted ? ending.signal.reason : error,
      hops.map(({ url }) => url),
    )
  } finally {
    clearTimeout(timer)
    options.signal?.removeEventListener('abort', cancel)
    ending.abort()
  }
}

async function follow(
  link: string,
  { policy, withBody, resolve = resolveBySystem }: FetchOptions,
  signal: AbortSignal,
  hops: Hop[],
): Promise<FetchedPage> {
  let url = readTarget(link, policy)
  for (;;) {
    signal.throwIfAborted()
    const response = await askOnce(url, { policy, resolve, signal })
    const status = response.statusCode ?? 0
    hops.push({ url: url.href, status })
    const next = redirectOf(response, url)
    if (next === null) {
      const bytes = withBody ? await readBody(response, policy.limits.bytes) : new Uint8Array()
      response.destroy()
      return {
        finalUrl: url.href,
        status,
        ...typeOf(response),
        bytes,
        hops,
        retryAfter: retryAfterOf(response),
      }
    }
    response.destroy()
    if (hops.length > policy.limits.redirects) {
      throw new FetchFailure('too_many_redirects', 'The link is redirected too often, perhaps in a circle.')
    }
    url = readTarget(next, policy)
  }
}

const redirects = new Set([301, 302, 303, 307, 308])

/** Where a response sends on to, as an absolute link; null when it is an answer. */
function redirectOf({ statusCode = 0, headers }: IncomingMessage, from: URL): string | null {
  if (!redirects.has(statusCode) || headers.location === undefined) return null
  const next = URL.parse(headers.location, from.href)
  if (next === null) throw new FetchFailure('broken', 'The server sends on to something that is no link.')
  return next.href
}

function typeOf({ headers }: IncomingMessage): Pick<FetchedPage, 'contentType' | 'charset'> {
  const [type = '', ...parameters] = (headers['content-type'] ?? '').toLowerCase().split(';')
  const charset = parameters
    .map((part) => /^\s*charset\s*=\s*"?([^"\s]+)/.exec(part)?.[1])
    .find((name) => name)
  return { contentType: type.trim(), charset: charset ?? null }
}

function retryAfterOf({ headers }: IncomingMessage): number | null {
  const value = headers['retry-after']
  return value !== undefined && /^\d{1,6}$/.test(value) ? Number(value) : null
}
