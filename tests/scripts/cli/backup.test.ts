import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openLibrary } from '../../../db/connection.ts'
import { article, CommandLine } from './stet.ts'

let stet: CommandLine

beforeEach(() => {
  stet = new CommandLine()
})
afterEach(() => {
  stet.remove()
})

const inFolder = (name: string) => join(stet.folder, name)
const bringIn = () => stet.done('import', stet.file('article.txt', article))
const library = () => join(stet.data, 'library.stet')

describe('a copy of the library', () => {
  it('is made while the library is open, and brings everything back', async () => {
    await bringIn()
    const before = await stet.done('stories')
    const open = openLibrary(library())
    try {
      expect(await stet.done('backup', inFolder('copy.stet'))).toBe(inFolder('copy.stet'))
    } finally {
      await open.close()
    }
    await bringIn()
    expect(await stet.done('stories')).not.toBe(before)

    const restored = await stet.call(['restore', inFolder('copy.stet')])
    expect(restored).toMatchObject({ code: 0, stdout: `${library()}\n` })
    expect(await stet.done('stories')).toBe(before)
    const [, aside = ''] = /kept as (.*)\.\n/.exec(restored.stderr) ?? []
    await stet.done('restore', aside)
    expect(await stet.json<unknown[]>('stories')).toHaveLength(2)
  })

  it('takes the place of a damaged library, and begins one where there is none', async () => {
    await bringIn()
    const before = await stet.done('stories')
    await stet.done('backup', inFolder('copy.stet'))
    writeFileSync(library(), readFileSync(library()).subarray(0, 9000))
    expect((await stet.call(['stories'])).code).toBe(1)
    await stet.done('restore', inFolder('copy.stet'))
    expect(await stet.done('stories')).toBe(before)

    expect(await stet.done('--data', inFolder('elsewhere'), 'restore', inFolder('copy.stet'))).toContain(
      'elsewhere',
    )
    expect(await stet.done('--data', inFolder('elsewhere'), 'stories')).toBe(before)
  })

  it.each([
    ['a file that is there', ['backup', 'taken.txt'], 'is there already'],
    ['a folder that is not there', ['backup', 'nowhere/copy.stet'], 'There is no folder'],
    ['a copy that is not there', ['restore', 'gone.stet'], 'There is no library'],
    ['a file that is no library', ['restore', 'taken.txt'], 'not a library of Stet'],
  ])('is refused for %s, and nothing is changed', async (_what, [command = '', name = ''], message) => {
    await bringIn()
    const before = await stet.done('stories')
    writeFileSync(inFolder('taken.txt'), 'Not a library, and longer than a header. '.repeat(20))
    const { code, stdout, stderr } = await stet.call([command, inFolder(name)])
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toContain(message)
    expect(await stet.done('stories')).toBe(before)
  })

  it('is not restored into a library that is open', async () => {
    await bringIn()
    await stet.done('backup', inFolder('copy.stet'))
    const open = openLibrary(library())
    try {
      const { code, stderr } = await stet.call(['restore', inFolder('copy.stet')])
      expect([code, stderr]).toEqual([1, expect.stringContaining('is open in Stet')])
    } finally {
      await open.close()
    }
  })
})
