import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { notice } from './notice.mjs'
import { cacheFolder, nodeBinary, root } from './paths.mjs'
import { run } from './run.mjs'

/** A closed network stays closed for a while: after a failure nothing is tried again for a day. */
const retryAfterMs = 24 * 60 * 60 * 1000

/** Without a single byte for this long, the download host counts as out of reach. */
const silenceLimitMs = 12_000

/**
 * Downloads the official Electron binary as the electron package itself does, checked against the checksums
 * that the package carries. Resolves to false when that fails now or has failed within the last day.
 *
 * @param {string} packageFolder node_modules/electron
 * @param {string} version
 * @returns {Promise<boolean>}
 */
export async function downloadOfficialElectron(packageFolder, version) {
  const failureFile = join(cacheFolder(), `electron-${version}-download-failed.json`)
  if (Date.now() - lastFailure(failureFile) < retryAfterMs) return false
  notice(`downloading Electron ${version}`)
  // Fetching is done apart from installing, for the time limit: the package's own script knows none.
  const fetcher = join(root, 'scripts/bootstrap/fetch-electron-archive.mjs')
  const fetched = await run(nodeBinary, [fetcher, packageFolder, String(silenceLimitMs)], {
    stdio: ['ignore', 2, 2],
  })
  const installed =
    fetched === 0 &&
    (await run(nodeBinary, [join(packageFolder, 'install.js')], { stdio: ['ignore', 2, 2] })) === 0
  if (installed) {
    rmSync(failureFile, { force: true })
    return true
  }
  mkdirSync(cacheFolder(), { recursive: true })
  writeFileSync(failureFile, `${JSON.stringify({ failedAt: new Date().toISOString() })}\n`)
  notice(
    `the official download of Electron failed; the next try is in a day, or after deleting ${failureFile}`,
  )
  return false
}

/**
 * @param {string} failureFile
 * @returns {number} milliseconds since 1970, 0 for never
 */
function lastFailure(failureFile) {
  try {
    return Date.parse(JSON.parse(readFileSync(failureFile, 'utf8')).failedAt) || 0
  } catch {
    return 0
  }
}
