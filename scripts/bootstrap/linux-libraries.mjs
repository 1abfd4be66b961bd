import { spawnSync } from 'node:child_process'
import { BootstrapError, notice } from './notice.mjs'
import { output, run } from './run.mjs'

/** The Debian and Ubuntu packages that bring the shared libraries Electron is linked against. */
const packages = [
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libxss1',
  'libatk-bridge2.0-0',
  'libcups2',
  'libdrm2',
]

/** The packages of commands that only some scripts need: a virtual screen, and a look at the windows on it. */
const packageOfCommand = { Xvfb: 'xvfb', xwininfo: 'x11-utils' }

/**
 * Makes sure on Linux that Electron finds its shared libraries, and that the given commands are there. Installs
 * what is missing as root with apt; otherwise throws a BootstrapError with the line to run.
 *
 * @param {string} executable Electron's
 * @param {readonly (keyof typeof packageOfCommand)[]} [commands]
 */
export async function ensureLinuxLibraries(executable, commands = []) {
  if (process.platform !== 'linux') return
  const libraries = missingLibraries(executable)
  const missingCommands = commands.filter((command) => !hasCommand(command))
  const missing = [...libraries, ...missingCommands]
  if (missing.length === 0) return
  const wanted = [
    ...(libraries.length > 0 ? packages : []),
    ...missingCommands.map((command) => packageOfCommand[command]),
  ]
  const isRoot = process.getuid?.() === 0
  if (!isRoot || !hasCommand('apt-get')) {
    throw new BootstrapError(
      `Missing: ${missing.join(', ')}. On Debian and Ubuntu run:\n  sudo apt-get install -y ${wanted.join(' ')}`,
    )
  }
  await install(wanted, missing)
  const still = missingLibraries(executable)
  if (still.length > 0) throw new BootstrapError(`Electron still lacks these libraries: ${still.join(', ')}`)
}

/**
 * The shared libraries an executable is linked against that the system does not have.
 *
 * @param {string} executable
 * @returns {string[]}
 */
function missingLibraries(executable) {
  const listing = output('ldd', [executable]) ?? ''
  return [...listing.matchAll(/^\s*(\S+) => not found$/gm)].map((match) => match[1] ?? '')
}

/** @param {string} name */
function hasCommand(name) {
  return spawnSync('sh', ['-c', `command -v ${name}`], { stdio: 'ignore' }).status === 0
}

/**
 * @param {readonly string[]} wanted
 * @param {readonly string[]} missing what they are wanted for
 */
async function install(wanted, missing) {
  notice(`installing system packages for ${missing.join(', ')}`)
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  /** @type {import('node:child_process').SpawnOptions} */
  const options = { stdio: ['ignore', 'ignore', 2], env: environment }
  await run('apt-get', ['update', '-qq'], options)
  const names = wanted.map(currentName)
  const code = await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], options)
  if (code !== 0) throw new BootstrapError(`apt-get install ${names.join(' ')} failed; its message is above.`)
}

/**
 * Since Debian 13 and Ubuntu 24.04 some of these packages end in "t64" (the 64-bit time_t transition).
 *
 * @param {string} name
 */
function currentName(name) {
  return output('apt-cache', ['show', '--no-all-versions', `${name}t64`]) ? `${name}t64` : name
}
