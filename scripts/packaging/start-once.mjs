import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import BetterSqlite3 from 'better-sqlite3'

/** "Stet" in ASCII: how a library of Stet names itself in its header. */
const applicationId = 0x53746574
const startLimitMs = 30_000
const endLimitMs = 15_000

/**
 * Starts a packaged Stet with a data folder of its own, waits for its window on the screen and its library on
 * disk, asks it to end with SIGTERM and examines the library it left. Nothing but the process, the screen and the
 * file is looked at: the release flavour cannot be driven.
 *
 * @param {string} executable
 * @returns {Promise<string[]>} what went wrong; empty when all is well
 */
export async function startOnce(executable) {
  const dataFolder = mkdtempSync(join(tmpdir(), 'stet-smoke-'))
  const library = join(dataFolder, 'library.stet')
  // A packaged build never carries --no-sandbox; root on Linux can start it in no other way.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const stet = spawn(executable, [`--user-data-dir=${dataFolder}`, '--disable-gpu', ...asRoot], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let messages = ''
  stet.stderr.on('data', (data) => (messages += String(data)))
  const ended = once(stet, 'exit')
  try {
    const isUp = await until(
      startLimitMs,
      () => hasWindow() && existsSync(library),
      () => stet.exitCode !== null,
    )
    const missing = isUp ? [] : missingSigns(library)
    stet.kill('SIGTERM')
    const code = await Promise.race([ended.then(([exitCode]) => exitCode), pause(endLimitMs, 'none')])
    const faults = [
      ...missing,
      ...(code === 0 ? [] : [`its exit code was ${code}`]),
      ...examineLibrary(library),
    ]
    return faults.length === 0 ? [] : [...faults, messages.split('\n').slice(-12).join('\n       ')]
  } finally {
    stet.kill('SIGKILL')
    rmSync(dataFolder, { recursive: true, force: true, maxRetries: 5 })
  }
}

/**
 * @param {number} limitMs
 * @param {() => boolean} isReached
 * @param {() => boolean} isHopeless
 */
async function until(limitMs, isReached, isHopeless) {
  const deadline = performance.now() + limitMs
  while (performance.now() < deadline && !isHopeless()) {
    if (isReached()) return true
    await pause(200)
  }
  return isReached()
}

/** Whether a window of the class "stet" is mapped on the screen and large enough to work in. */
function hasWindow() {
  const tree = spawnSync('xwininfo', ['-root', '-tree'], { encoding: 'utf8' }).stdout
  const windows = [...tree.matchAll(/^\s+(0x[0-9a-f]+) .*\("stet" "[Ss]tet"\)\s+(\d+)x(\d+)/gm)]
  return windows.some(([, id = '', width, height]) => {
    const state = spawnSync('xwininfo', ['-id', id], { encoding: 'utf8' }).stdout
    return Number(width) >= 640 && Number(height) >= 480 && state.includes('Map State: IsViewable')
  })
}

/** @param {string} library */
function missingSigns(library) {
  return [
    ...(hasWindow() ? [] : ['no window appeared']),
    ...(existsSync(library) ? [] : ['no library was made']),
  ]
}

/**
 * @param {string} library
 * @returns {string[]}
 */
function examineLibrary(library) {
  if (!existsSync(library)) return []
  const sqlite = new BetterSqlite3(library, { readonly: true })
  try {
    const verdict = sqlite.pragma('integrity_check', { simple: true })
    return [
      ...(verdict === 'ok' ? [] : [`integrity_check: ${String(verdict)}`]),
      ...(sqlite.pragma('application_id', { simple: true }) === applicationId
        ? []
        : ['it is no library of Stet']),
      ...(Number(sqlite.pragma('user_version', { simple: true })) > 0 ? [] : ['it has no schema']),
    ]
  } finally {
    sqlite.close()
  }
}
