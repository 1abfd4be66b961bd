import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { flipFuses } from '@electron/fuses'
import { wantedFuses } from './fuses.mjs'

/**
 * electron-builder's hook between copying the app together and making archives and installers of it: sets the
 * fuses of the packaged binary and takes out the app that Electron shows when it is given none.
 *
 * @param {import('electron-builder').AfterPackContext} context
 */
export async function afterPack(context) {
  const { appOutDir, electronPlatformName, packager } = context
  const name = packager.appInfo.productFilename
  const isMac = electronPlatformName === 'darwin'
  const executable = isMac
    ? join(appOutDir, `${name}.app/Contents/MacOS/${name}`)
    : join(appOutDir, electronPlatformName === 'win32' ? `${name}.exe` : 'stet')
  const resources = isMac ? join(appOutDir, `${name}.app/Contents/Resources`) : join(appOutDir, 'resources')
  const defaultApp = join(resources, 'default_app.asar')
  if (existsSync(defaultApp)) rmSync(defaultApp)
  const flavour = process.env.STET_FLAVOUR === 'test' ? 'test' : 'release'
  await flipFuses(executable, { ...wantedFuses(flavour), resetAdHocDarwinSignature: isMac })
}
