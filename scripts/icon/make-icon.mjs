// node scripts/icon/make-icon.mjs: draws electron/resources/icon.png from icon.svg, as Chromium renders it with
// the serif that Stet ships. To be run after a change of the SVG; the PNG is committed.
import { join } from 'node:path'
import { electronArguments } from '../bootstrap/electron-arguments.mjs'
import { withElectron } from '../bootstrap/electron-session.mjs'
import { exitWithError } from '../bootstrap/notice.mjs'
import { root } from '../bootstrap/paths.mjs'
import { run } from '../bootstrap/run.mjs'

const resources = join(root, 'electron/resources')
const fonts = join(root, 'node_modules/@fontsource-variable/source-serif-4/files')

try {
  process.exitCode = await withElectron((environment, electron) =>
    run(
      electron.executable,
      [
        ...electronArguments({ virtualScreen: true }),
        join(root, 'scripts/icon/render-icon.mjs'),
        join(resources, 'icon.svg'),
        join(fonts, 'source-serif-4-latin-opsz-normal.woff2'),
        join(resources, 'icon.png'),
      ],
      { env: { ...process.env, ...environment } },
    ),
  )
} catch (error) {
  exitWithError(error)
}
