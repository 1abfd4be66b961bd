import { setTimeout as delay } from 'node:timers/promises'
import type { FetchPolicy } from './fetch-policy.ts'
import type { PageMaker } from './keep-page.ts'

/** What the web is asked with, and what shows and paints what was kept. */
export interface WebServices extends PageMaker {
  readonly policy: FetchPolicy
  /** Milliseconds between two requests to one host in a check of links. */
  readonly pause: number
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>
  /** Shows a kept page in a window of its own. */
  readonly show: (html: string, title: string) => void
  /** The check of links that is going on; null when there is none. */
  running: AbortController | null
}

/** Waits for a while; rejects when the signal comes first. */
export async function waitFor(milliseconds: number, signal: AbortSignal): Promise<void> {
  await delay(milliseconds, undefined, { signal })
}
