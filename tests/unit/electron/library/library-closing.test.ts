import { describe, expect, it } from 'vitest'
import { backUp } from '../../../../db/backup/back-up.ts'
import { listBackups } from '../../../../db/backup/backup-files.ts'
import { openLibrary } from '../../../../db/connection.ts'
import { PendingRequests } from '../../../../electron/ipc/pending-requests.ts'
import { BackupKeeper } from '../../../../electron/library/backup-keeper.ts'
import { LibraryClosing } from '../../../../electron/library/library-closing.ts'
import { enter, entered, scratchFolder } from './scratch-library.ts'

/** An open library with all that closes it. */
async function openToClose(patience = 1000) {
  const folder = await scratchFolder()
  const library = openLibrary(folder.library)
  const clock = { now: '2026-03-12T08:00:00.000Z' }
  const now = () => clock.now
  const pending = new PendingRequests()
  const keeper = new BackupKeeper(library, folder.backups, now)
  const reported: unknown[] = []
  const report = (error: unknown) => void reported.push(error)
  const closing = new LibraryClosing({ folder, library, pending, keeper, now, report, patience })
  return { folder, library, clock, now, pending, keeper, reported, closing }
}

/** Who is in the library once it is opened again. */
async function remembered(file: string): Promise<string[]> {
  const library = openLibrary(file)
  const names = await entered(library)
  await library.close()
  return names
}

describe('closing the library', () => {
  it('lets a write that is under way end first', async () => {
    const { folder, library, pending, now, closing } = await openToClose()
    void pending.track(Promise.resolve().then(() => enter(library, 'Ana', now)))
    await closing.finish()
    expect(library.sqlite.open).toBe(false)
    expect(await remembered(folder.library)).toEqual(['Ana'])
  })

  it('does not wait for ever for a dialog that nobody answers', async () => {
    const { library, pending, closing } = await openToClose(20)
    void pending.track(new Promise(() => undefined))
    await closing.finish()
    expect(library.sqlite.open).toBe(false)
  })

  it('goes back to the chosen backup, also when that is the only one of its day', async () => {
    const { folder, library, clock, now, keeper, closing } = await openToClose()
    await enter(library, 'Ana', now)
    const backup = await backUp(library, folder.backups, { now: clock.now, keep: 3 })
    clock.now = '2026-03-12T09:00:00.000Z'
    await enter(library, 'Ben', now)
    keeper.noteChange()
    closing.restoreAfterwards(backup)
    await closing.finish()
    expect(closing.restoreChosen()).toBe(true)
    expect(await remembered(folder.library)).toEqual(['Ana'])
    expect(listBackups(folder.backups)).toHaveLength(1)
  })

  it('leaves the library alone when no backup was chosen', async () => {
    const { folder, library, now, closing } = await openToClose()
    await enter(library, 'Ana', now)
    await closing.finish()
    expect(closing.restoreChosen()).toBe(false)
    expect(await remembered(folder.library)).toEqual(['Ana'])
  })
})
