// npm start: installs what is missing, builds, and opens Stet. Arguments after -- go to the app.
import { ensureDependencies } from './bootstrap/dependencies.mjs'
import { hasDisplay } from './bootstrap/display.mjs'
import { electronArguments } from './bootstrap/electron-arguments.mjs'
import { ensureElectronRuntime } from './bootstrap/electron-runtime.mjs'
import { ensureLinuxLibraries } from './bootstrap/linux-libraries.mjs'
import { BootstrapError, exitWithError } from './bootstrap/notice.mjs'
import { root } from './bootstrap/paths.mjs'
import { run } from './bootstrap/run.mjs'
import { buildApp } from './build-app.mjs'

try {
  if (!hasDisplay()) {
    throw new BootstrapError(
      'There is no display to open a window on. `npm run tour` drives the app without one and leaves pictures.',
    )
  }
  await ensureDependencies()
  const electron = await ensureElectronRuntime()
  await ensureLinuxLibraries(electron.executable)
  await buildApp()
  process.exitCode = await run(
    electron.executable,
    [...electronArguments(), root, ...process.argv.slice(2)],
    {
      cwd: root,
    },
  )
} catch (error) {
  exitWithError(error)
}
