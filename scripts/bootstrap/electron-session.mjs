import { ensureDependencies } from './dependencies.mjs'
import { withDisplay } from './display.mjs'
import { ensureElectronRuntime } from './electron-runtime.mjs'
import { ensureLinuxLibraries } from './linux-libraries.mjs'

/**
 * Brings up all that driving real Electron takes and runs a task in it: packages, runtime, libraries, a screen.
 *
 * @template T
 * @param {(environment: Record<string, string>, electron: import('./electron-runtime.mjs').ElectronRuntime) => Promise<T>} task
 *   gets the variables for its child processes: ELECTRON_OVERRIDE_DIST_PATH, and DISPLAY when a screen was started
 * @param {{ windowTools?: boolean }} [needs] windowTools: also the X11 command that lists windows
 * @returns {Promise<T>}
 */
export async function withElectron(task, { windowTools = false } = {}) {
  await ensureDependencies()
  const electron = await ensureElectronRuntime()
  await ensureLinuxLibraries(electron.executable, [
    ...(process.env.DISPLAY ? [] : /** @type {const} */ (['Xvfb'])),
    ...(windowTools ? /** @type {const} */ (['xwininfo']) : []),
  ])
  return withDisplay((screen) => task({ ELECTRON_OVERRIDE_DIST_PATH: electron.folder, ...screen }, electron))
}
