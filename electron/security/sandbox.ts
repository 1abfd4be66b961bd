import { app } from 'electron'

/**
 * Puts every page into Chromium's sandbox, a `--no-sandbox` on the command line notwithstanding. Only for root on Linux the
 * switch is left to say what it says: Chromium's processes refuse to run there without it. Must run before the app is ready.
 */
export function enableSandbox(): void {
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0
  if (!(isRoot && app.commandLine.hasSwitch('no-sandbox'))) app.enableSandbox()
}
