import { join } from 'node:path'
import { BootstrapError } from './bootstrap/notice.mjs'
import { nodeBinary, root, toolEnvironment } from './bootstrap/paths.mjs'
import { run } from './bootstrap/run.mjs'

/**
 * Builds main, preload and renderer into out/. Takes less than a second, so it is done each time rather than
 * guessed whether it is needed. `environment` is added to the build's own. Its report goes to stderr; throws a BootstrapError when the build fails.
 *
 * @param {Record<string, string>} [environment]
 */
export async function buildApp(environment = {}) {
  const electronVite = join(root, 'node_modules/electron-vite/bin/electron-vite.js')
  const code = await run(nodeBinary, [electronVite, 'build', '--logLevel', 'warn'], {
    cwd: root,
    env: toolEnvironment(environment),
    stdio: ['ignore', 2, 2],
  })
  if (code !== 0) throw new BootstrapError('The build failed; its message is above.')
}
