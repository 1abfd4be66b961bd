import { writeFile } from 'node:fs/promises'
import { describe, expect, it, onTestFinished } from 'vitest'
import { listBackups } from '../../../../db/backup/backup-files.ts'
import { openLibrary } from '../../../../db/connection.ts'
import type { DataFolder } from '../../../../electron/files/data-folder.ts'
import { BackupKeeper, generations } from '../../../../electron/library/backup-keeper.ts'
import { enter, scratchFolder } from './scratch-library.ts'

/** A keeper of an open library, with a clock to set. */
async function keeperAt(start: string) {
  const folder = await scratchFolder()
  const library = openLibrary(folder.library)
  onTestFinished(() => library.close())
  const clock = { now: start }
  const keeper = new BackupKeeper(library, folder.backups, () => clock.now)
  const taken = () => listBackups(folder.backups).map(({ takenAt }) => takenAt)
  return { folder, library, clock, keeper, taken }
}

describe('backups', () => {
  it('are taken once a day', async () => {
    const { keeper, clock, taken } = await keeperAt('2026-03-12T08:00:00.000Z')
    await keeper.backUpDaily()
    clock.now = '2026-03-13T07:59:00.000Z'
    await keeper.backUpDaily()
    expect(taken()).toEqual(['2026-03-12T08:00:00.000Z'])
    clock.now = '2026-03-13T08:00:00.000Z'
    await keeper.backUpDaily()
    expect(taken()).toEqual(['2026-03-13T08:00:00.000Z', '2026-03-12T08:00:00.000Z'])
  })

  it('are taken although the clock was set back', async () => {
    const { keeper, clock, taken } = await keeperAt('2027-03-12T08:00:00.000Z')
    await keeper.backUpDaily()
    clock.now = '2026-03-12T08:00:00.000Z'
    await keeper.backUpDaily()
    expect(taken()).toContain('2026-03-12T08:00:00.000Z')
  })

  it('are taken at the end only when something was changed since the last one', async () => {
    const { keeper, clock, library, taken } = await keeperAt('2026-03-12T08:00:00.000Z')
    await keeper.backUpChanges()
    expect(taken()).toEqual([])
    await enter(library, 'Ana', () => clock.now)
    keeper.noteChange()
    await keeper.backUpChanges()
    clock.now = '2026-03-12T09:00:00.000Z'
    await keeper.backUpChanges()
    expect(taken()).toEqual(['2026-03-12T08:00:00.000Z'])
  })

  it('are tried again when one could not be made', async () => {
    const { keeper, folder, taken } = await keeperAt('2026-03-12T08:00:00.000Z')
    keeper.noteChange()
    const hindrance: DataFolder['backups'] = folder.backups
    await writeFile(hindrance, 'a file where the folder should be')
    await expect(keeper.backUpChanges()).rejects.toThrow()
    await expect(keeper.backUpChanges()).rejects.toThrow()
    expect(taken()).toEqual([])
  })

  it('go back some days, and no further', async () => {
    const { keeper, clock, taken } = await keeperAt('2026-03-01T08:00:00.000Z')
    for (let day = 1; day <= generations + 3; day++) {
      clock.now = `2026-03-${String(day).padStart(2, '0')}T08:00:00.000Z`
      await keeper.backUpDaily()
    }
    expect(taken()).toHaveLength(generations)
    expect(taken().at(-1)).toBe('2026-03-04T08:00:00.000Z')
  })
})
