// Usage: node examine-package.mjs <unpacked folder of the release flavour>; on Node 24, with DISPLAY set.
// Prints a line for each check and exits with 1 when one fails.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { getRawHeader } from '@electron/asar'
import { wrongFuses } from './fuses.mjs'
import { startOnce } from './start-once.mjs'

const [folder = ''] = process.argv.slice(2)
const executable = join(folder, 'stet')
const resources = join(folder, 'resources')

/** @type {[promise: string, find: () => string[] | Promise<string[]>][]} */
const checks = [
  ['all fuses are set', () => wrongFuses(executable, 'release')],
  [
    'Electron’s default app is not in it',
    () => ['default_app.asar'].filter((name) => existsSync(join(resources, name))),
  ],
  ['native addons lie outside the archive', addonsInside],
  ['the one addon is that of this platform', strangeAddons],
  ['it opens a window and a sound library, and ends when asked', () => startOnce(executable)],
]

for (const [promise, find] of checks) {
  const faults = await find()
  console.log(
    `${faults.length === 0 ? 'ok    ' : 'FAILED'} ${promise}${faults.map((fault) => `\n       ${fault}`).join('')}`,
  )
  if (faults.length > 0) process.exitCode = 1
}

/** Addons whose bytes are in app.asar itself: those without the "unpacked" mark. */
function addonsInside() {
  const { header } = getRawHeader(join(resources, 'app.asar'))
  return entriesOf(/** @type {Entry} */ (header))
    .filter(([path, entry]) => path.endsWith('.node') && !entry.unpacked)
    .map(([path]) => path)
}

function strangeAddons() {
  const wanted = `node_modules/better-sqlite3/prebuilds/${process.platform}-${process.arch}.node`
  const found = readdirSync(join(resources, 'app.asar.unpacked'), { recursive: true, encoding: 'utf8' })
  const addons = found.filter((path) => path.endsWith('.node'))
  return addons.includes(wanted) ? addons.filter((path) => path !== wanted) : [`${wanted} is missing`]
}

/**
 * @typedef {{ files?: Record<string, Entry>, unpacked?: boolean }} Entry
 * @param {Entry} folderEntry
 * @param {string} path
 * @returns {[path: string, entry: Entry][]}
 */
function entriesOf(folderEntry, path = '') {
  return Object.entries(folderEntry.files ?? {}).flatMap(([name, entry]) => {
    const entryPath = `${path}/${name}`
    return entry.files ? entriesOf(entry, entryPath) : [[entryPath, entry]]
  })
}
