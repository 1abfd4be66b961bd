import { protocol } from 'electron'
import { serveAppFile } from './app-files.ts'

/**
 * Makes `app:` a scheme like https: with an origin, relative links and compiled code kept between starts.
 * Must run before the app is ready.
 */
export function declareAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, codeCache: true } },
  ])
}

/** Serves the built windows from `folder` as `app://stet/…`. */
export function serveApp(folder: string): void {
  protocol.handle('app', (request) => serveAppFile(folder, request))
}
