// npm run tour [-- --update-readme-pictures]
// Drives the real Stet through the main job on its sample story and leaves pictures and exported logs in tour-output/.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { _electron as electron } from '@playwright/test'
import { argumentsFor, projectFolder } from '../e2e/fixtures.ts'
import { checkClaims } from './chapters/check-claims.ts'
import { correct } from './chapters/correct.ts'
import { exportLogs } from './chapters/export-logs.ts'
import { bringInOthers, firstStart } from './chapters/first-start.ts'
import { lookAround } from './chapters/look-around.ts'
import { markClaims } from './chapters/mark-claims.ts'
import { useOtherSizes } from './chapters/other-sizes.ts'
import { logCall } from './chapters/sources.ts'
import { emptyFolder, Guide } from './guide.ts'
import { updateReadmePictures } from './readme-pictures.ts'

/** The tour in its order: what a user does, by the words that say where it went wrong. */
const chapters: readonly (readonly [name: string, walk: (guide: Guide) => Promise<void>])[] = [
  ['first start, and the sample story', firstStart],
  ['marking claims by keyboard and by mouse', markClaims],
  ['checking them: details, findings, sources', checkClaims],
  ['logging a call', logCall],
  ['correcting: wording, log, approval, publication', correct],
  ['exporting in four formats', exportLogs],
  ['bringing in other articles', bringInOthers],
  ['library, search, palette, shortcuts, settings', lookAround],
  ['other sizes of the window', useOtherSizes],
]

const { values } = parseArgs({ options: { 'update-readme-pictures': { type: 'boolean', default: false } } })
const folder = join(projectFolder, 'tour-output')
const isDone = await walkThrough(folder)
if (isDone && values['update-readme-pictures']) await updateReadmePictures(folder, projectFolder)
process.exitCode = isDone ? 0 : 1

/** False when a chapter could not be finished as a user would; says which, and leaves a picture of it. */
async function walkThrough(output: string): Promise<boolean> {
  await emptyFolder(output)
  const dataFolder = await mkdtemp(join(tmpdir(), 'stet-tour-'))
  const app = await electron.launch({ args: argumentsFor(dataFolder), cwd: projectFolder })
  try {
    const page = await app.firstWindow()
    const guide = new Guide(app, page, output)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await guide.resize(1440, 900)
    for (const [name, walk] of chapters) {
      process.stderr.write(`tour: ${name}\n`)
      try {
        await walk(guide)
      } catch (error) {
        await page.screenshot({ path: join(output, 'stuck-here.png') })
        process.stderr.write(`tour: stuck at “${name}”; the picture is ${join(output, 'stuck-here.png')}\n`)
        console.error(error)
        return false
      }
    }
    process.stdout.write(`Pictures and exported logs are in ${output}\n`)
    return true
  } finally {
    await app.close()
    await rm(dataFolder, { recursive: true, force: true, maxRetries: 5 })
  }
}
