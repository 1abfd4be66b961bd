// npm run smoke: examines the packaged release flavour in dist/linux-unpacked and starts it once, without Playwright.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { withElectron } from './bootstrap/electron-session.mjs'
import { BootstrapError, exitWithError } from './bootstrap/notice.mjs'
import { nodeBinary, root, toolEnvironment } from './bootstrap/paths.mjs'
import { run } from './bootstrap/run.mjs'

const packaged = join(root, 'dist/linux-unpacked')

try {
  if (!existsSync(packaged)) throw new BootstrapError('Nothing is packaged for Linux yet: npm run package')
  const examination = join(root, 'scripts/packaging/examine-package.mjs')
  process.exitCode = await withElectron(
    (environment) =>
      run(nodeBinary, [examination, packaged], { cwd: root, env: toolEnvironment(environment) }),
    { windowTools: true },
  )
} catch (error) {
  exitWithError(error)
}
