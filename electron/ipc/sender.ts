import { appOrigin, isAppUrl } from '../security/app-url.ts'

/** The frame that sends a request, as Electron tells it. One that is gone has neither origin nor URL. */
export interface Sender {
  readonly origin: string | null
  readonly url: string | null
  readonly isMainFrame: boolean
}

/**
 * Whether a request comes from a page of Stet's own. Origin and URL are both looked at: an about:blank frame
 * inherits the origin, and a sandboxed frame keeps the URL.
 */
export function isTrusted(sender: Sender): boolean {
  const { origin, url, isMainFrame } = sender
  return isMainFrame && origin === appOrigin && url !== null && isAppUrl(url)
}
