import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type Library, openLibrary } from '../../../../db/connection.ts'
import { addPerson } from '../../../../db/operations/people.ts'
import { listPeople } from '../../../../db/repositories/people.ts'
import { type DataFolder, dataFolderAt } from '../../../../electron/files/data-folder.ts'

/** A data folder of its own, taken away after the test. */
export async function scratchFolder(): Promise<DataFolder> {
  const path = await mkdtemp(join(tmpdir(), 'stet-library-'))
  onTestFinished(() => rm(path, { recursive: true, force: true }))
  return dataFolderAt(path)
}

/** Enters somebody by name: the smallest thing that a library can remember. */
export async function enter(library: Library, name: string, now: () => string): Promise<void> {
  const writer = { db: library.db, actor: null, now, newId: () => name }
  await addPerson(writer, { name, initials: name.slice(0, 1), role: 'checker' })
}

/** Who was entered, by name. */
export async function entered(library: Library): Promise<string[]> {
  return (await listPeople(library.db)).map(({ name }) => name)
}

/** A closed library that remembers these people. */
export async function makeLibrary(file: string, ...names: string[]): Promise<void> {
  const library = openLibrary(file)
  for (const name of names) await enter(library, name, () => '2026-03-12T14:00:00.000Z')
  await library.close()
}
