import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  type AttachmentStore,
  largestAttachment,
  openAttachmentStore,
} from '../../../../electron/files/attachment-store.ts'

let folder: string
let kept: string
let store: AttachmentStore

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stet-attachments-'))
  kept = join(folder, 'attachments')
  store = openAttachmentStore(kept)
})

afterEach(() => rm(folder, { recursive: true, force: true }))

async function file(name: string, content: string): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

const digest = (content: string) => createHash('sha256').update(content).digest('hex')

describe('files kept with a source', () => {
  it('lie under the SHA-256 of their bytes, and come back the same', async () => {
    const sha256 = digest('transcript of the call')
    expect(await store.keep(await file('call.txt', 'transcript of the call'))).toEqual({
      sha256,
      fileName: 'call.txt',
      byteLength: 22,
    })
    expect(await readFile(join(kept, sha256.slice(0, 2), sha256), 'utf8')).toBe('transcript of the call')
    await store.copyTo(sha256, join(folder, 'copy.txt'))
    expect(await readFile(join(folder, 'copy.txt'), 'utf8')).toBe('transcript of the call')
  })

  it('are kept once, whatever they are called', async () => {
    await store.keep(await file('a.pdf', 'same'))
    await store.keep(await file('b.pdf', 'same'))
    const names = await readdir(kept, { recursive: true })
    expect(names.toSorted()).toEqual([
      digest('same').slice(0, 2),
      join(digest('same').slice(0, 2), digest('same')),
    ])
  })

  it('mend a copy that was damaged when the same file comes again', async () => {
    const path = await file('a.pdf', 'same')
    const { sha256 } = await store.keep(path)
    await writeFile(join(kept, sha256.slice(0, 2), sha256), 'damaged')
    await store.keep(path)
    await store.copyTo(sha256, join(folder, 'copy'))
    expect(await readFile(join(folder, 'copy'), 'utf8')).toBe('same')
  })

  it('are not handed out when their bytes were changed outside Stet', async () => {
    const { sha256 } = await store.keep(await file('a.pdf', 'what the source said'))
    await writeFile(join(kept, sha256.slice(0, 2), sha256), 'something else')
    await expect(store.copyTo(sha256, join(folder, 'copy'))).rejects.toMatchObject({ code: 'unreadable' })
    expect(await readdir(folder)).not.toContain('copy')
  })

  it('are refused with the limit named when they are too large', async () => {
    const path = await file('film.mov', 'x')
    await truncate(path, largestAttachment + 1)
    await expect(store.keep(path)).rejects.toMatchObject({
      code: 'too_large',
      message: expect.stringContaining('500 MB') as string,
    })
  })

  it('are ordinary files: no links, folders, devices or pipes', async () => {
    const target = await file('secret.txt', 'secret')
    await symlink(target, join(folder, 'link.txt'))
    await mkdir(join(folder, 'folder'))
    execFileSync('mkfifo', [join(folder, 'pipe')])
    for (const path of [
      join(folder, 'link.txt'),
      join(folder, 'folder'),
      '/dev/zero',
      join(folder, 'pipe'),
    ]) {
      await expect(store.keep(path)).rejects.toMatchObject({ code: 'unreadable' })
    }
    await expect(store.keep(join(folder, 'gone.txt'))).rejects.toMatchObject({ code: 'not_found' })
    await expect(store.keep(await file('empty.txt', ''))).rejects.toMatchObject({ code: 'empty' })
    expect(await readdir(folder)).not.toContain('attachments')
  })

  it.each(['../../secret.txt', '', 'ab', `${'a'.repeat(63)}/`, 'A'.repeat(64)])(
    'have no name like %j',
    async (name) => {
      await expect(store.copyTo(name, join(folder, 'copy'))).rejects.toMatchObject({ code: 'bad_input' })
    },
  )

  it('are not found once somebody has taken them out of the folder', async () => {
    await expect(store.copyTo(digest('gone'), join(folder, 'copy'))).rejects.toMatchObject({
      code: 'not_found',
    })
  })
})
