import { app, type Session } from 'electron'
import { isLocalRequest } from './local-request.ts'

/**
 * Cuts Chromium off before it starts: no name is ever resolved, no proxy looked for, nothing fetched in the
 * background. Must run before the app is ready.
 */
export function silenceChromium(): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  app.commandLine.appendSwitch('no-proxy-server')
  app.commandLine.appendSwitch('no-pings')
  app.commandLine.appendSwitch('disable-background-networking')
  app.commandLine.appendSwitch('disable-component-update')
  app.commandLine.appendSwitch('disable-domain-reliability')
}

/** Cancels every request of a page that is not for Stet's own files, and fetches no dictionaries. */
export function cutOffNetwork(session: Session, hasDevTools: boolean): void {
  session.webRequest.onBeforeRequest(({ url }, decide) => {
    decide({ cancel: !isLocalRequest(url, hasDevTools) })
  })
  session.setSpellCheckerEnabled(false)
  session.setSpellCheckerLanguages([])
}
