import { spawn } from 'node:child_process'
import { BootstrapError } from './notice.mjs'

/** Whether a window can be shown: always but on Linux without X11 and Wayland. */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY)
}

/**
 * Gives a task a screen: the one there is, or on Linux without one an Xvfb of its own, which ends with the task.
 *
 * @template T
 * @param {(environment: Record<string, string>) => Promise<T>} task gets the variables that name the screen
 * @returns {Promise<T>}
 */
export async function withDisplay(task) {
  if (hasDisplay()) return task({})
  const screen = await startXvfb()
  try {
    return await task({ DISPLAY: screen.display })
  } finally {
    screen.stop()
  }
}

/**
 * Starts a virtual screen on a free display number, which Xvfb chooses itself. It ends with this process at the latest.
 *
 * @returns {Promise<{ display: string, stop: () => void }>}
 */
async function startXvfb() {
  const args = ['-displayfd', '3', '-screen', '0', '1920x1200x24', '-nolisten', 'tcp', '-noreset']
  const xvfb = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  const stop = () => {
    process.off('exit', stop)
    xvfb.kill()
  }
  process.on('exit', stop)
  const number = await new Promise((resolve, reject) => {
    xvfb.stdio[3]?.once('data', (data) => resolve(String(data).trim()))
    xvfb.once('error', (error) => reject(new BootstrapError(`Xvfb did not start: ${error.message}`)))
    xvfb.once('exit', (code) => reject(new BootstrapError(`Xvfb ended at once (exit code ${code}).`)))
  })
  // Screens must not keep a finished script alive.
  xvfb.unref()
  return { display: `:${number}`, stop }
}
