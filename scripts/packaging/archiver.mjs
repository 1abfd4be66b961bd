import { chmodSync } from 'node:fs'
import { path7za } from '7zip-bin'

/**
 * The archiver that electron-builder makes tar.gz files with. It would download one; the registry package
 * 7zip-bin carries it, without the run bit, since npm keeps those only for declared commands.
 *
 * @returns {string} path of the executable
 */
export function archiverPath() {
  chmodSync(path7za, 0o755)
  return path7za
}
