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
 * @returns {Promise<T>}
 */
export async function withElectron(task) {
  await ensureDependencies()
  const electron = await ensureElectronRuntime()
  await ensureLinuxLibraries(electron.executable, { xvfb: !process.env.DISPLAY })
  return withDisplay((screen) => task({ ELECTRON_OVERRIDE_DIST_PATH: electron.folder, ...screen }, electron))
}
