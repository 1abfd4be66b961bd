import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findFolderTrouble } from '../../../electron/data-folder-trouble.ts'

let parent: string

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'stet-folder-'))
})

afterEach(() => rm(parent, { recursive: true, force: true }))

describe('the data folder', () => {
  it('is made for this user alone when it is not there, and nothing is left of trying it', async () => {
    const folder = join(parent, 'new', 'Stet')
    expect(findFolderTrouble(folder)).toBeNull()
    expect(await readdir(folder)).toEqual([])
    if (process.platform !== 'win32') expect((await stat(folder)).mode & 0o777).toBe(0o700)
  })

  it('cannot be a file', async () => {
    const file = join(parent, 'Stet')
    await writeFile(file, 'somebody’s notes')
    expect(findFolderTrouble(file)).toMatchObject({ code: 'unreadable' })
    expect(findFolderTrouble(join(file, 'inside'))).toMatchObject({ code: 'unreadable' })
    expect(await readdir(parent)).toEqual(['Stet'])
  })
})
