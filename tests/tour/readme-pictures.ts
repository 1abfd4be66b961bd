import { copyFile, mkdir, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** The pictures that the README shows, by the picture of the tour that each is: its name without the number. */
const pictures: Readonly<Record<string, string>> = {
  'desk-light.png': 'desk-light.png',
  'desk-dark.png': 'desk-dark.png',
  'import.png': 'what-stet-understood-light.png',
  'correction-log.png': 'correction-log-light.png',
  'library.png': 'library-light.png',
}

/** A README that takes long to load is not read. */
const largestPicture = 250 * 1024

/** Copies the README's pictures out of a finished tour into docs/pictures. Throws when one is missing or too large. */
export async function updateReadmePictures(tourFolder: string, projectFolder: string): Promise<void> {
  const target = join(projectFolder, 'docs', 'pictures')
  await mkdir(target, { recursive: true })
  const taken = await readdir(tourFolder)
  for (const [name, picture] of Object.entries(pictures)) {
    const found = taken.find((file) => file.replace(/^\d+-/, '') === picture)
    if (found === undefined) throw new Error(`The tour took no picture “${picture}”.`)
    const { size } = await stat(join(tourFolder, found))
    if (size > largestPicture) {
      throw new Error(`${found} has ${Math.round(size / 1024)} KB, more than the README's pictures may have.`)
    }
    await copyFile(join(tourFolder, found), join(target, name))
  }
  process.stdout.write(`The README's pictures are in ${target}\n`)
}
