import { type IncomingMessage, Agent as HttpAgent, request as httpRequest } from 'node:http'
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https'
import { FetchFailure } from './fetch-failure.ts'
import type { FetchPolicy } from './fetch-policy.ts'
import { guardedLookup, type Resolve } from './guarded-lookup.ts'
import { refuseAddress } from './read-target.ts'

/** What one request needs to know. */
export interface Asking {
  readonly policy: FetchPolicy
  readonly resolve: Resolve
  readonly signal: AbortSignal
}

/**
 * What Stet says of itself: a browser's shape, since many sites answer nothing else, and its own name, so that nobody
 * takes it for a reader. Neither cookies nor a referrer are ever sent.
 */
const headers = {
  'User-Agent': 'Mozilla/5.0 (compatible; Stet fact-checking desk)',
  Accept: 'text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.8',
  'Accept-Language': 'en, *;q=0.5',
  'Accept-Encoding': 'gzip, deflate, br',
}

/**
 * Sends one GET and answers with the head of the response; nothing is followed. The connection is made by a connector
 * of its own that is thrown away, so no address that was checked for one link serves another. Rejects with the error
 * of the connection, or FetchFailure `not_public`.
 */
export function askOnce(url: URL, { policy, resolve, signal }: Asking): Promise<IncomingMessage> {
  return new Promise((settle, reject) => {
    const isSecure = url.protocol === 'https:'
    const options = { headers, signal, lookup: guardedLookup(policy, resolve), maxHeaderSize: 64 * 1024 }
    const request = isSecure
      ? httpsRequest(url, {
          ...options,
          agent: new HttpsAgent({ keepAlive: false }),
          rejectUnauthorized: true,
        })
      : httpRequest(url, { ...options, agent: new HttpAgent({ keepAlive: false }) })
    const timer = setTimeout(() => {
      request.destroy(new FetchFailure('too_slow', 'The server took too long to begin its answer.'))
    }, policy.limits.firstAnswer)
    request.on('socket', (socket) => {
      // Once more at the connection itself: the lookup is not asked for hosts that are addresses already.
      socket.on('connect', () => {
        try {
          refuseAddress(socket.remoteAddress ?? '', policy)
        } catch (error) {
          request.destroy(error instanceof Error ? error : undefined)
        }
      })
    })
    request.on('response', (response) => {
      clearTimeout(timer)
      settle(response)
    })
    request.on('error', (error) => {
      clearTimeout(timer)
      reject(error)
    })
    request.end()
  })
}
