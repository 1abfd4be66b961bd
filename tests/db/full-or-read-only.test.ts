import { chmodSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openLibrary } from '../../db/connection.ts'
import { verifyHistory } from '../../db/history/verify-history.ts'
import { updateStory } from '../../db/operations/update-story.ts'
import { refusalOf } from './helpers/refusal.ts'
import { filledLibrary } from './helpers/library-files.ts'
import { snapshot } from './helpers/snapshot.ts'
import { openDesk, temporaryFolder } from './helpers/test-desk.ts'

describe('a full disk', () => {
  it('refuses the change in a sentence, keeps what was there, and work goes on when there is room again', async () => {
    const desk = await openDesk()
    const { story } = await desk.story('Ten people came.')
    const before = await snapshot(desk.library.db)
    const { sqlite } = desk.library
    const pages = Number(sqlite.pragma('page_count', { simple: true }))
    sqlite.pragma(`max_page_count = ${pages}`)
    const write = () =>
      updateStory(desk.context, { id: story.id, revision: 1, fields: { note: 'words '.repeat(3000) } })
    const refusal = await refusalOf(write())
    expect(refusal).toMatchObject({ code: 'disk_full' })
    expect(refusal.message).toContain('Make room')
    expect(await snapshot(desk.library.db)).toEqual(before)
    sqlite.pragma(`max_page_count = ${pages * 10}`)
    await write()
    expect((await desk.read('stories', story.id)).note).toContain('words')
    expect((await verifyHistory(desk.library.db)).brokenAt).toBeNull()
  })
})

/** Permissions mean nothing to root, so the test becomes somebody else for as long as it lasts. */
function dropPrivileges(): void {
  const { getuid, seteuid } = process
  if (getuid?.() !== 0) return
  seteuid?.(65534)
  onTestFinished(() => {
    seteuid?.(0)
  })
}

describe.skipIf(process.platform === 'win32')('a data folder that may not be written', () => {
  it('refuses to open what cannot be kept, in a sentence, and leaves no file behind', async () => {
    const folder = join(temporaryFolder(), 'data')
    mkdirSync(folder)
    chmodSync(join(folder, '..'), 0o755)
    chmodSync(folder, 0o555)
    dropPrivileges()
    const refusal = await refusalOf(() => openLibrary(join(folder, 'library.stet')))
    expect(refusal).toMatchObject({ code: 'read_only' })
    expect(refusal.message).toContain('data folder')
    expect(readdirSync(folder)).toEqual([])
  })

  it('refuses to open a library that is there, and leaves it alone', async () => {
    const { file } = await filledLibrary()
    const folder = join(file, '..')
    chmodSync(file, 0o444)
    chmodSync(folder, 0o555)
    onTestFinished(() => {
      chmodSync(folder, 0o755)
    })
    dropPrivileges()
    expect(await refusalOf(() => openLibrary(file))).toMatchObject({ code: 'read_only' })
    expect(readdirSync(folder)).toEqual(['library.stet'])
  })
})
