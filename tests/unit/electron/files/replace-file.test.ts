import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { replaceFile } from '../../../../electron/files/replace-file.ts'

let folder: string
let path: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stet-replace-'))
  path = join(folder, 'log.csv')
})

afterEach(() => rm(folder, { recursive: true, force: true }))

describe('writing a file', () => {
  it('takes text, bytes, and pieces as they come', async () => {
    await replaceFile(path, 'nombre;año\n')
    expect(await readFile(path, 'utf8')).toBe('nombre;año\n')
    await replaceFile(path, new Uint8Array([0xef, 0xbb, 0xbf]))
    expect(await readFile(path)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]))
    await replaceFile(path, ['one\n', new TextEncoder().encode('two\n')])
    expect(await readFile(path, 'utf8')).toBe('one\ntwo\n')
    expect(await readdir(folder)).toEqual(['log.csv'])
  })

  it('leaves the old content, and nothing else, when the new one cannot be made', async () => {
    await writeFile(path, 'old')
    async function* broken() {
      yield await Promise.resolve('half of a confidential ')
      throw new Error('the source went away')
    }
    await expect(replaceFile(path, broken())).rejects.toThrow('the source went away')
    expect(await readFile(path, 'utf8')).toBe('old')
    expect(await readdir(folder)).toEqual(['log.csv'])
  })

  it('replaces a symbolic link instead of writing through it', async () => {
    const target = join(folder, 'target.txt')
    await writeFile(target, 'untouched')
    await symlink(target, path)
    await replaceFile(path, 'new')
    expect(await readFile(target, 'utf8')).toBe('untouched')
    expect(await readFile(path, 'utf8')).toBe('new')
  })

  it('says what the system says when the folder is not there', async () => {
    await expect(replaceFile(join(folder, 'no', 'log.csv'), 'x')).rejects.toMatchObject({ code: 'ENOENT' })
  })
})
