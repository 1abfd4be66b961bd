import { appOrigin, isAppUrl } from './app-url.ts'

/** Whether a page may load this: its own files, pictures it made itself, and the developer tools when shown. */
export function isLocalRequest(url: string, hasDevTools: boolean): boolean {
  if (isAppUrl(url) || url.startsWith(`blob:${appOrigin}/`)) return true
  return hasDevTools && url.startsWith('devtools://')
}
