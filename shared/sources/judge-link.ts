import type { LinkState } from '../domain/capture.ts'
import { linkKeyOf, parseLink } from './link.ts'

/** What came of asking for a link: a status at the end of the way, or the reason why there was none. */
export interface LinkAnswer {
  readonly url: string
  readonly finalUrl: string
  readonly status: number
  /** The status of each redirect on the way. */
  readonly redirects: readonly number[]
}

/** Where a link stands, and why, as a sentence. */
export interface LinkJudgement {
  readonly state: LinkState
  readonly reason: string
}

/** Statuses by which a site keeps machines or strangers out; the page may well be there. 999 is LinkedIn's own. */
const walls = new Set([401, 402, 403, 407, 429, 451, 999])

/**
 * Judges where a link leads. A page that sends on to the front page of its site has most likely lost what the link was
 * about, though the server says that all is well (a "soft 404"), so a person has to look.
 */
export function judgeLink({ url, finalUrl, status, redirects }: LinkAnswer): LinkJudgement {
  if (status === 404 || status === 410)
    return { state: 'gone', reason: `The server says that the page is gone (${String(status)}).` }
  if (walls.has(status))
    return { state: 'blocked', reason: `The server keeps it closed to machines (${String(status)}).` }
  if (status < 200 || status >= 300) {
    return {
      state: 'needs_person',
      reason: `The server answers with ${String(status)}. Open the link and look.`,
    }
  }
  if (isSamePage(url, finalUrl)) return { state: 'ok', reason: 'The link leads to its page.' }
  if (isFrontPage(finalUrl) && !isFrontPage(url)) {
    return {
      state: 'needs_person',
      reason: 'The link now leads to the front page of a site. Open it and look.',
    }
  }
  const isForGood = redirects.every((code) => code === 301 || code === 308)
  return isForGood
    ? { state: 'moved', reason: 'The page has moved to another address for good.' }
    : { state: 'moved', reason: 'The link is sent on to another address.' }
}

function isSamePage(a: string, b: string): boolean {
  const [one, other] = [linkKeyOf(a), linkKeyOf(b)].map((key) => key?.replace(/^www\./, ''))
  return one === other
}

function isFrontPage(url: string): boolean {
  const link = parseLink(url)
  return typeof link !== 'string' && /^\/*$/.test(link.path) && link.query === ''
}
