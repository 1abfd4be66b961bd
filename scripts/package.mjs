// npm run package [-- --flavour test] [-- electron-builder's own arguments]: packages the built app into dist/.
// Without arguments for electron-builder: the unpacked folder and a tar.gz on Linux, dmg on macOS, nsis on Windows.
import { join } from 'node:path'
import { ensureDependencies } from './bootstrap/dependencies.mjs'
import { ensureElectronRuntime } from './bootstrap/electron-runtime.mjs'
import { exitWithError, notice } from './bootstrap/notice.mjs'
import { nodeBinary, root, toolEnvironment } from './bootstrap/paths.mjs'
import { run } from './bootstrap/run.mjs'
import { buildApp } from './build-app.mjs'

const args = process.argv.slice(2)
const isTestFlavour = args[0] === '--flavour' && args[1] === 'test'
const builderArguments = isTestFlavour ? args.slice(2) : args
const defaultTargets = process.platform === 'linux' ? ['--linux', 'dir', 'tar.gz'] : []

try {
  await ensureDependencies()
  const electron = await ensureElectronRuntime()
  if (electron.origin === 'registry')
    notice('packaging on a stand-in Electron: to be tested, not to be published')
  await buildApp({ STET_FLAVOUR: isTestFlavour ? 'test' : 'release' })
  // Loads a package, so only now that packages are installed.
  const { archiverPath } = await import('./packaging/archiver.mjs')
  const builder = join(root, 'node_modules/electron-builder/cli.js')
  process.exitCode = await run(
    nodeBinary,
    [
      builder,
      ...(builderArguments.length > 0 ? builderArguments : defaultTargets),
      '--publish=never',
      `--config.electronDist=${electron.folder}`,
      `--config.electronVersion=${electron.version}`,
      `--config.directories.output=${isTestFlavour ? 'dist/test' : 'dist'}`,
    ],
    {
      cwd: root,
      env: toolEnvironment({
        ELECTRON_BUILDER_7ZIP_PATH: archiverPath(),
        // 7-Zip's best level takes ten times as long for a few per cent.
        ELECTRON_BUILDER_COMPRESSION_LEVEL: process.env.ELECTRON_BUILDER_COMPRESSION_LEVEL ?? '5',
        STET_FLAVOUR: isTestFlavour ? 'test' : 'release',
      }),
    },
  )
} catch (error) {
  exitWithError(error)
}
