import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { backUp, backUpNow } from '../../db/backup/back-up.ts'
import { listBackups } from '../../db/backup/backup-files.ts'
import { restoreBackup, restoreNewest } from '../../db/backup/restore.ts'
import { openLibrary } from '../../db/connection.ts'
import { latestVersion } from '../../db/migrate.ts'
import { updateStory } from '../../db/operations/update-story.ts'
import { listStories } from '../../db/repositories/stories.ts'
import { overwrite } from './helpers/damage.ts'
import { refusalOf } from './helpers/refusal.ts'
import { filledLibrary, killedLibrary } from './helpers/library-files.ts'
import { snapshot } from './helpers/snapshot.ts'
import { openDesk, temporaryFolder } from './helpers/test-desk.ts'

const now = '2026-03-12T14:20:07.125Z'

async function contentsOf(file: string) {
  const library = openLibrary(file)
  const contents = await snapshot(library.db)
  await library.close()
  return contents
}

describe('a backup', () => {
  it('holds everything that was stored, in one file that opens like any library', async () => {
    const desk = await openDesk()
    await desk.story('Ten people came.')
    const folder = join(desk.folder, 'backups')
    const backup = await backUp(desk.library, folder, { now, keep: 3 })
    expect(backup).toMatchObject({ takenAt: now, version: latestVersion })
    expect(readdirSync(folder)).toEqual([`library-2026-03-12T14-20-07-125Z-v${latestVersion}.stet`])
    expect(await contentsOf(backup.path)).toEqual(await snapshot(desk.library.db))
  })

  it('can be made while people go on working', async () => {
    const desk = await openDesk()
    const { story } = await desk.story('Ten people came.')
    const copying = backUp(desk.library, join(desk.folder, 'backups'), { now, keep: 3 })
    await updateStory(desk.context, { id: story.id, revision: 1, fields: { note: 'while copying' } })
    const backup = await copying
    const { stories } = await contentsOf(backup.path)
    expect(stories).toHaveLength(1)
    expect((await desk.read('stories', story.id)).note).toBe('while copying')
  })

  it('is made in one go before a migration', async () => {
    const desk = await openDesk()
    await desk.story('Ten people came.')
    const backup = backUpNow(desk.library.sqlite, join(desk.folder, 'backups'), now)
    expect(await contentsOf(backup.path)).toEqual(await snapshot(desk.library.db))
  })

  it('of one day takes the place of the one before, and the oldest day goes', async () => {
    const desk = await openDesk()
    const folder = join(desk.folder, 'backups')
    for (const day of ['08', '09', '10', '11']) {
      for (const hour of ['09', '17']) {
        await backUp(desk.library, folder, { now: `2026-03-${day}T${hour}:00:00.000Z`, keep: 3 })
      }
    }
    expect(listBackups(folder).map(({ takenAt }) => takenAt)).toEqual([
      '2026-03-11T17:00:00.000Z',
      '2026-03-10T17:00:00.000Z',
      '2026-03-09T17:00:00.000Z',
    ])
  })

  it('leaves other files in the folder alone, but not what a killed run left half done', async () => {
    const desk = await openDesk()
    const folder = join(desk.folder, 'backups')
    await backUp(desk.library, folder, { now, keep: 1 })
    writeFileSync(join(folder, 'mine.txt'), 'mine')
    writeFileSync(join(folder, 'library-2026-03-11T09-00-00-000Z-v1.stet.tmp'), 'half')
    await backUp(desk.library, folder, { now, keep: 1 })
    expect(readdirSync(folder).sort()).toEqual([
      `library-2026-03-12T14-20-07-125Z-v${latestVersion}.stet`,
      'mine.txt',
    ])
  })

  it('of a damaged library is not kept, and pushes out no good one', async () => {
    const { file } = await filledLibrary()
    const folder = join(temporaryFolder(), 'backups')
    const library = openLibrary(file)
    onTestFinished(() => library.close())
    const good = await backUp(library, folder, { now: '2026-03-11T09:00:00.000Z', keep: 1 })
    library.sqlite.pragma('cache_size = 0')
    overwrite(file, 12 * 4096, 10 * 4096, 0)
    const refusal = await refusalOf(backUp(library, folder, { now, keep: 1 }))
    expect(refusal).toMatchObject({ code: 'database_damaged' })
    expect(listBackups(folder)).toEqual([good])
    expect(readdirSync(folder)).toHaveLength(1)
  })
})

describe('bringing a backup back', () => {
  it('puts it in the place of the library and keeps what stood there, log included', async () => {
    const { file } = await killedLibrary()
    const before = { file: readFileSync(file), log: readFileSync(`${file}-wal`) }
    const desk = await openDesk()
    await desk.story('Another article.')
    const backup = await backUp(desk.library, join(desk.folder, 'backups'), { now, keep: 3 })
    const { keptAside } = restoreBackup(backup, file, now)
    expect(existsSync(`${file}-wal`)).toBe(false)
    expect(await contentsOf(file)).toEqual(await snapshot(desk.library.db))
    expect(readFileSync(keptAside ?? '').equals(before.file)).toBe(true)
    expect(readFileSync(`${keptAside}-wal`).equals(before.log)).toBe(true)
  })

  it('passes over a backup that is damaged itself', async () => {
    const desk = await openDesk()
    await desk.story('Ten people came.')
    const folder = join(desk.folder, 'backups')
    const older = await backUp(desk.library, folder, { now: '2026-03-10T09:00:00.000Z', keep: 3 })
    const newest = await backUp(desk.library, folder, { now, keep: 3 })
    overwrite(newest.path, 0, 8192, 0)
    const file = join(temporaryFolder(), 'library.stet')
    expect(restoreNewest(folder, file, now)).toEqual({ backup: older, keptAside: null })
    const library = openLibrary(file)
    onTestFinished(() => library.close())
    expect(await listStories(library.db)).toHaveLength(1)
  })

  it('changes nothing when no backup holds', async () => {
    const { file } = await filledLibrary()
    const before = readFileSync(file)
    const folder = temporaryFolder()
    expect(await refusalOf(() => restoreNewest(folder, file, now))).toMatchObject({ code: 'not_found' })
    writeFileSync(join(folder, 'library-2026-03-12T14-20-07-125Z-v1.stet'), 'no database')
    expect(await refusalOf(() => restoreNewest(folder, file, now))).toMatchObject({ code: 'not_found' })
    expect(readFileSync(file).equals(before)).toBe(true)
    expect(readdirSync(join(file, '..'))).toEqual(['library.stet'])
  })
})
