import { readFile, realpath } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'
import { contentSecurityPolicy } from './content-security-policy.ts'
import { isAppUrl } from './app-url.ts'

/** The kinds of file that the built windows consist of. Anything else is not served. */
const mimeTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

const headers = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy':
    'camera=(), microphone=(), geolocation=(), display-capture=(), usb=(), serial=(), hid=()',
  // The files change only with the program, but a cached page of an older Stet must never meet a newer one.
  'Cache-Control': 'no-cache',
}

/** What is sent back for a request. `bytes` is empty when it was refused. */
export interface AppAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly bytes: Buffer
}

/**
 * Answers a request for one of the files under `folder`. Refused with a status and no body: other methods
 * than GET (405), other hosts and unknown kinds of file (404), and whatever lies outside the folder once
 * links are resolved (404, so that nothing is learnt of what is there).
 */
export async function serveAppFile(
  folder: string,
  request: { method: string; url: string },
): Promise<AppAnswer> {
  if (request.method !== 'GET') return refuse(405)
  const path = await fileOf(folder, request.url)
  const type = path === null ? undefined : mimeTypes[extname(path)]
  if (path === null || type === undefined) return refuse(404)
  const bytes = await readFile(path).catch(() => null)
  if (bytes === null) return refuse(404)
  return { status: 200, headers: { ...headers, 'Content-Type': type }, bytes }
}

/** The real path that a URL names inside the folder; null when it names none. */
async function fileOf(folder: string, url: string): Promise<string | null> {
  if (!isAppUrl(url)) return null
  const name = decodePath(new URL(url).pathname)
  if (name === null) return null
  const root = await realpath(folder)
  const path = await realpath(join(root, name === '/' ? 'index.html' : name)).catch(() => null)
  return path?.startsWith(root + sep) ? path : null
}

/** Null for what is no name of a file: broken escapes, NUL, and the other system's separator. */
function decodePath(pathname: string): string | null {
  try {
    const name = decodeURIComponent(pathname)
    return /[\0\\]/.test(name) ? null : name
  } catch {
    return null
  }
}

function refuse(status: number): AppAnswer {
  return { status, headers, bytes: Buffer.alloc(0) }
}
