import { resolve } from 'node:path'

/**
 * The files that a command line asks to open, as whole paths. In development the app's own folder (`appFolder`) is among
 * the arguments, after those of Electron; a packaged Stet has only its own name before them.
 */
export function filesToOpen(
  argv: readonly string[],
  workingFolder: string,
  appFolder: string,
): readonly string[] {
  const app = argv.findIndex((argument, index) => index > 0 && resolve(workingFolder, argument) === appFolder)
  return argv
    .slice(Math.max(app, 0) + 1)
    .filter((argument) => argument !== '' && !argument.startsWith('-'))
    .map((argument) => resolve(workingFolder, argument))
}
