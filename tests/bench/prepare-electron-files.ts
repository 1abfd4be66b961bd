import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { transformWithOxc } from 'vite'

const source = join(import.meta.dirname, 'in-electron')
const built = join(import.meta.dirname, '../../.cache/bench/in-electron')

/**
 * Lays out as plain JavaScript what runs inside Electron, and answers the folder. Electron could strip the types
 * itself, but then the peer's start would pay for it. What a page loads by a script element becomes `.js`.
 */
export async function prepareElectronFiles(): Promise<string> {
  await mkdir(built, { recursive: true })
  for (const name of await readdir(source)) {
    const from = join(source, name)
    if (extname(name) === '.ts') {
      const { code } = await transformWithOxc(await readFile(from, 'utf8'), from, { sourcemap: false })
      const stem = basename(name, '.ts')
      await writeFile(join(built, `${stem}${stem.endsWith('-page') ? '.js' : '.mjs'}`), code)
    } else {
      await copyFile(from, join(built, name))
    }
  }
  return built
}
