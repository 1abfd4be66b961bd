import { notice } from './notice.mjs'

/**
 * What Electron must be told on this machine, for development and tests only: Chromium's sandbox refuses to run
 * as root on Linux, and a machine without a screen has no graphics card to ask.
 * Packaged builds never carry these.
 *
 * @param {{ virtualScreen?: boolean }} [options]
 * @returns {string[]}
 */
export function electronArguments({ virtualScreen = false } = {}) {
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0
  if (isRoot) notice('running as root: Electron starts without its sandbox (--no-sandbox)')
  return [...(isRoot ? ['--no-sandbox'] : []), ...(virtualScreen ? ['--disable-gpu'] : [])]
}
