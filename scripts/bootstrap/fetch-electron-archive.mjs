// Fetches Electron's archive into the cache where the electron package's install.js looks for it, with that
// package's own downloader and checksums, and gives up after a silence.
// Usage: node fetch-electron-archive.mjs <node_modules/electron> <silence limit in ms>
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const [packageFolder = '', silenceLimit = ''] = process.argv.slice(2)
const requireFromElectron = createRequire(join(packageFolder, 'package.json'))
const { downloadArtifact } = await import(pathToFileURL(requireFromElectron.resolve('@electron/get')).href)

const abort = new AbortController()
const giveUp = () => abort.abort(new Error(`nothing was received for ${Number(silenceLimit) / 1000} s`))
let silence = setTimeout(giveUp, Number(silenceLimit))

try {
  await downloadArtifact({
    version: requireFromElectron('./package.json').version,
    artifactName: 'electron',
    platform: process.env.npm_config_platform ?? process.platform,
    arch: process.env.npm_config_arch ?? process.arch,
    cacheRoot: process.env.electron_config_cache,
    checksums: requireFromElectron('./checksums.json'),
    downloadOptions: {
      signal: abort.signal,
      getProgressCallback: () => {
        clearTimeout(silence)
        silence = setTimeout(giveUp, Number(silenceLimit))
        return Promise.resolve()
      },
    },
  })
} catch (error) {
  const { message, cause } = /** @type {Error} */ (error)
  console.error(`stet: no Electron archive: ${message}${cause instanceof Error ? ` (${cause.message})` : ''}`)
  process.exitCode = 1
} finally {
  clearTimeout(silence)
}
