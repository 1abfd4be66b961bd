import { homedir, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const isWindows = process.platform === 'win32'

/** The repository's root folder. */
export const root = resolve(import.meta.dirname, '../..')

/** The Node 24 that the registry package `node` puts into node_modules: the Node that tests and commands run on. */
export const nodeBinary = join(root, 'node_modules/node/bin', isWindows ? 'node.exe' : 'node')

/**
 * The folder for what outlives a clone, such as an Electron runtime of 260 MB: outside the repository, by the
 * XDG base directory specification (https://specifications.freedesktop.org/basedir-spec/latest/).
 *
 * @returns {string}
 */
export function cacheFolder() {
  const { XDG_CACHE_HOME: xdg, LOCALAPPDATA: localAppData } = process.env
  if (xdg?.startsWith('/')) return join(xdg, 'stet')
  if (isWindows && localAppData) return join(localAppData, 'stet', 'cache')
  const home = homedir()
  return home ? join(home, '.cache', 'stet') : join(tmpdir(), `stet-cache-${process.getuid?.() ?? 'user'}`)
}

/**
 * The environment for the tools in node_modules: their folder first in PATH, so that `node` is Node 24.
 *
 * @param {Record<string, string>} [more]
 * @returns {NodeJS.ProcessEnv}
 */
export function toolEnvironment(more = {}) {
  const separator = isWindows ? ';' : ':'
  const bin = join(root, 'node_modules', '.bin')
  return { ...process.env, PATH: `${bin}${separator}${process.env.PATH ?? ''}`, ...more }
}
