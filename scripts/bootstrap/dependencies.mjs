import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { BootstrapError, notice } from './notice.mjs'
import { nodeBinary, root } from './paths.mjs'
import { runNpm } from './run.mjs'

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean }} LockEntry
 * @typedef {{ packages: Record<string, LockEntry> }} Lockfile
 */

/**
 * Installs what package-lock.json names, unless it is installed already, and Node 24 with it.
 * Needs no compiler: install scripts stay off (.npmrc), but for that of the package `node`.
 */
export async function ensureDependencies() {
  requireSupportedNode()
  const reason = whyInstall()
  if (reason) {
    notice(`installing packages (npm ci): ${reason}`)
    const code = await runNpm(['ci', '--ignore-scripts', '--loglevel=error', '--no-progress'], { cwd: root })
    if (code !== 0) throw new BootstrapError(`npm ci failed (exit code ${code}); its message is above.`)
  }
  if (!existsSync(nodeBinary)) {
    notice('installing Node 24 for tests and commands (the registry package "node")')
    const args = ['rebuild', 'node', '--ignore-scripts=false', '--loglevel=error']
    const code = await runNpm(args, { cwd: root })
    if (code !== 0 || !existsSync(nodeBinary)) {
      throw new BootstrapError('The package "node" did not bring Node 24; npm\'s message is above.')
    }
  }
}

/**
 * The first thing in which an installation differs from the lockfile, in words, or null when it fits.
 * npm leaves out optional packages made for other platforms; so they do not count.
 *
 * @param {Lockfile} wanted package-lock.json
 * @param {Lockfile} installed node_modules/.package-lock.json, which npm writes last of all
 * @returns {string | null}
 */
export function firstDifference(wanted, installed) {
  for (const [path, entry] of Object.entries(wanted.packages)) {
    if (path === '' || entry.optional || entry.devOptional) continue
    const found = installed.packages[path]
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
    if (!found) return `${name} is missing`
    if (found.version !== entry.version || found.integrity !== entry.integrity) {
      return `${name} is not the ${entry.version} of the lockfile`
    }
  }
  return null
}

function whyInstall() {
  const installed = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(installed)) return 'node_modules is absent'
  return firstDifference(readLockfile(join(root, 'package-lock.json')), readLockfile(installed))
}

/**
 * @param {string} path
 * @returns {Lockfile}
 */
function readLockfile(path) {
  return JSON.parse(readFileSync(path, 'utf8'))
}

function requireSupportedNode() {
  const major = Number(process.versions.node.split('.')[0])
  if (major < 20)
    throw new BootstrapError(`Stet needs Node 20 or newer to start; this is ${process.version}.`)
}
