import { protocol } from 'electron'
import { serveAppFile } from './app-files.ts'

/**
 * Makes `app:` and `kept:` schemes like https: with an origin, relative links and compiled code kept between starts.
 * Must run before the app is ready.
 */
export function declareAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, codeCache: true } },
    // Kept pages: each in a session of its own, which serves that page and nothing else.
    { scheme: 'kept', privileges: { standard: true, secure: true } },
  ])
}

/** Chromium's net::ERR_FAILED. */
const failed = -2

/**
 * Serves the built windows from `folder` as `app://stet/…`. Not by `protocol.handle`, which Electron would rather have:
 * that loads all of fetch (undici) into the main process while the first window waits for its page, a tenth of the
 * time that Stet takes to start, and passes every file through a web stream.
 */
export function serveApp(folder: string): void {
  protocol.registerBufferProtocol('app', (request, answer) => {
    serveAppFile(folder, request).then(
      ({ status, headers, bytes }) => answer({ statusCode: status, headers, data: bytes }),
      () => answer({ error: failed }),
    )
  })
}
