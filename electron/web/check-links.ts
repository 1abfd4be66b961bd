import type { FoundLink } from '../../db/operations/link-checks.ts'
import type { LinkState } from '../../shared/domain/capture.ts'
import type { Id } from '../../shared/domain/ids.ts'
import { judgeLink } from '../../shared/sources/judge-link.ts'
import { FetchFailure } from './fetch-failure.ts'
import { type FetchedPage, fetchPage } from './fetch-page.ts'
import type { FetchPolicy } from './fetch-policy.ts'

/** A source with the link to look at. */
export interface LinkToCheck {
  readonly sourceId: Id
  readonly url: string
}

/** How a check goes about it. */
export interface LinkChecking {
  readonly policy: FetchPolicy
  readonly signal: AbortSignal
  /** Milliseconds between two requests to one host. */
  readonly pause: number
  /** Waits; rejects when the signal comes meanwhile. */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>
  /** Told of each link as it is done. */
  readonly onFound: (found: FoundLink) => void
}

/** How many hosts are asked at once. One host is never asked twice at once. */
const hostsAtOnce = 6

/** The longest that Stet waits because a server asks it to, in seconds; a longer wait is left to a person. */
const longestWait = 60

/**
 * Looks where links lead, host by host, with a pause between two requests to the same one. A host that is busy (429,
 * 503) is asked once more after the time it names, and then left alone: its other links need a person. Ends early, with
 * what was found told, when the signal comes.
 */
export async function checkLinks(links: readonly LinkToCheck[], checking: LinkChecking): Promise<void> {
  const hosts = [...Map.groupBy(links, ({ url }) => URL.parse(url)?.host ?? '').values()]
  const work = async () => {
    for (let host = hosts.shift(); host !== undefined; host = hosts.shift()) await checkHost(host, checking)
  }
  try {
    await Promise.all(Array.from({ length: hostsAtOnce }, work))
  } catch (error) {
    if (!checking.signal.aborted) throw error
  }
}

async function checkHost(links: readonly LinkToCheck[], checking: LinkChecking): Promise<void> {
  let isOverrun = false
  for (const [index, link] of links.entries()) {
    checking.signal.throwIfAborted()
    if (index > 0 && !isOverrun) await checking.wait(checking.pause, checking.signal)
    const answer: Answer = isOverrun ? busy : await ask(link.url, checking)
    isOverrun ||= answer.isBusy
    checking.signal.throwIfAborted()
    checking.onFound({ ...answer.found, ...link })
  }
}

interface Answer {
  readonly isBusy: boolean
  readonly found: Omit<FoundLink, 'sourceId' | 'url'>
}

const busy: Answer = {
  isBusy: true,
  found: {
    state: 'needs_person',
    httpStatus: null,
    finalUrl: null,
    reason: 'The host was busy, so it was left alone. Check this link again later.',
  },
}

async function ask(url: string, checking: LinkChecking): Promise<Answer> {
  const { policy, signal, wait, pause } = checking
  try {
    const first = await fetchPage(url, { policy, withBody: false, signal })
    const seconds = first.retryAfter ?? Math.ceil((pause * 4) / 1000)
    if (!isBusy(first) || seconds > longestWait) return answerOf(url, first)
    await wait(seconds * 1000, signal)
    return answerOf(url, await fetchPage(url, { policy, withBody: false, signal }))
  } catch (error) {
    if (!(error instanceof FetchFailure) || error.reason === 'cancelled') throw error
    return {
      isBusy: false,
      found: { ...failed(error), httpStatus: null, finalUrl: error.asked.at(-1) ?? null },
    }
  }
}

function isBusy({ status }: FetchedPage): boolean {
  return status === 429 || status === 503
}

function answerOf(url: string, page: FetchedPage): Answer {
  const { finalUrl, status, hops } = page
  const redirects = hops.slice(0, -1).map((hop) => hop.status)
  const judged = judgeLink({ url, finalUrl, status, redirects })
  return { isBusy: isBusy(page), found: { ...judged, httpStatus: status, finalUrl } }
}

/** A machine cannot tell a page that is gone from a network that is down. */
function failed({ message }: FetchFailure): { state: LinkState; reason: string } {
  return { state: 'needs_person', reason: message }
}
