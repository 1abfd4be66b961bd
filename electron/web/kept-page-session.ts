import { randomUUID } from 'node:crypto'
import { type Session, session } from 'electron'
import { denyPermissions } from '../security/permissions.ts'

/** Where a kept page stands in its session. */
export const keptPageUrl = 'kept://page/'

/** No script, no request: styles and pictures that stand in the page itself. */
const policy = [
  'sandbox',
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/**
 * A session of its own in memory that holds one page and cannot reach anything else: every other request is cancelled,
 * every permission denied.
 */
export function keptPageSession(html: string): Session {
  const own = session.fromPartition(`kept-${randomUUID()}`)
  denyPermissions(own)
  own.webRequest.onBeforeRequest(({ url }, decide) => {
    decide({ cancel: url !== keptPageUrl && !url.startsWith('data:') })
  })
  const headers = {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': policy,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
  }
  own.protocol.handle('kept', () => new Response(html, { headers }))
  return own
}

/** The settings of every window that shows a kept page: no script, no preload, nothing of Stet's. */
export function keptPagePreferences(own: Session): Electron.WebPreferences {
  return {
    session: own,
    javascript: false,
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: false,
    devTools: false,
  }
}
