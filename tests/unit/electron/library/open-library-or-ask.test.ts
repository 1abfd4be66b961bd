import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { describe, expect, it, onTestFinished } from 'vitest'
import { backUp } from '../../../../db/backup/back-up.ts'
import { type Library, openLibrary } from '../../../../db/connection.ts'
import type { DataFolder } from '../../../../electron/files/data-folder.ts'
import type {
  DamageChoice,
  LibraryQuestions,
  TroubleChoice,
} from '../../../../electron/library/library-questions.ts'
import { openLibraryOrAsk } from '../../../../electron/library/open-library-or-ask.ts'
import { enter, entered, makeLibrary, scratchFolder } from './scratch-library.ts'

const now = () => '2026-03-12T14:00:00.000Z'

/** A person who answers with these choices, one after the other, and remembers what was said. */
class Person implements LibraryQuestions {
  readonly heard: string[] = []
  readonly choices: (DamageChoice | TroubleChoice)[]
  salvageIsWanted = true
  whenAsked: () => Promise<void> = () => Promise.resolve()

  constructor(...choices: (DamageChoice | TroubleChoice)[]) {
    this.choices = choices
  }

  #next(): DamageChoice | TroubleChoice {
    const choice = this.choices.shift()
    if (choice === undefined) throw new Error(`Asked too often: ${this.heard.join(' | ')}`)
    return choice
  }

  askAboutDamage: LibraryQuestions['askAboutDamage'] = ({ reason, backupTakenAt }) => {
    this.heard.push(`damage: ${reason} backup: ${String(backupTakenAt)}`)
    return Promise.resolve(this.#next() as DamageChoice)
  }
  askAboutTrouble: LibraryQuestions['askAboutTrouble'] = async ({ reason }) => {
    this.heard.push(`trouble: ${reason}`)
    await this.whenAsked()
    return this.#next() as TroubleChoice
  }
  askAboutSalvage: LibraryQuestions['askAboutSalvage'] = ({ losses }) => {
    this.heard.push(`salvaged, lost: ${losses.length}`)
    return Promise.resolve(this.salvageIsWanted)
  }
  tellRestored: LibraryQuestions['tellRestored'] = ({ backupTakenAt, keptAside }) => {
    this.heard.push(`restored: ${String(backupTakenAt)}, kept: ${String(keptAside)}`)
    return Promise.resolve()
  }
  tellFailed: LibraryQuestions['tellFailed'] = (error) => {
    this.heard.push(`failed: ${error instanceof Error ? error.message : 'thrown'}`)
    return Promise.resolve()
  }
  showFolder: LibraryQuestions['showFolder'] = (file) => {
    this.heard.push(`shown: ${file}`)
    return Promise.resolve()
  }
}

async function open(folder: DataFolder, person: Person): Promise<Library | null> {
  const library = await openLibraryOrAsk({ folder, questions: person, now, report: () => undefined })
  if (library !== null) onTestFinished(() => library.close())
  return library
}

const garbage = 'This is no database any more. '.repeat(400)

async function damage(folder: DataFolder): Promise<void> {
  await writeFile(folder.library, garbage)
}

async function backUpWith(folder: DataFolder, ...names: string[]): Promise<void> {
  const library = openLibrary(folder.library)
  for (const name of names) await enter(library, name, now)
  await backUp(library, folder.backups, { now: now(), keep: 3 })
  await library.close()
}

describe('opening the library', () => {
  it('asks nothing when it is sound, or when there is none yet', async () => {
    const folder = await scratchFolder()
    expect(await entered((await open(folder, new Person())) as Library)).toEqual([])
    await makeLibrary(folder.library, 'Ana')
    expect(await entered((await open(folder, new Person())) as Library)).toEqual(['Ana'])
  })

  it('goes back to the newest backup when the person wants it, and keeps the damaged file', async () => {
    const folder = await scratchFolder()
    await backUpWith(folder, 'Ana')
    await damage(folder)
    const person = new Person('restore')
    const library = await open(folder, person)
    expect(await entered(library as Library)).toEqual(['Ana'])
    expect(person.heard[0]).toContain(`backup: ${now()}`)
    const [aside] = (await readdir(folder.path)).filter((name) => name.startsWith('library.stet.before'))
    expect(person.heard[1]).toBe(`restored: ${now()}, kept: ${folder.path}/${String(aside)}`)
    expect(await readFile(`${folder.path}/${String(aside)}`, 'utf8')).toBe(garbage)
  })

  it('touches nothing when the person quits', async () => {
    const folder = await scratchFolder()
    await backUpWith(folder, 'Ana')
    await damage(folder)
    const before = await readdir(folder.path)
    expect(await open(folder, new Person('show_folder', 'quit'))).toBeNull()
    expect(await readdir(folder.path)).toEqual(before)
    expect(await readFile(folder.library, 'utf8')).toBe(garbage)
  })

  it('salvages what can be read, and puts it in place only when the person agrees', async () => {
    const folder = await scratchFolder()
    await makeLibrary(folder.library, 'Ana', 'Ben')
    const bytes = await readFile(folder.library)
    // The last page of a new library tells where some of its tables are: no word of anybody stands there.
    bytes.fill(0xff, bytes.length - 4096)
    await writeFile(folder.library, bytes)
    const unwilling = new Person('salvage', 'quit')
    unwilling.salvageIsWanted = false
    const before = await readFile(folder.library)
    expect(await open(folder, unwilling)).toBeNull()
    expect(await readFile(folder.library)).toEqual(before)
    const library = await open(folder, new Person('salvage'))
    expect(await entered(library as Library)).toEqual(['Ana', 'Ben'])
    expect(await readdir(folder.path)).not.toContain('library.stet.salvaged')
  })

  it('says why when nothing could be mended, and asks again', async () => {
    const folder = await scratchFolder()
    await damage(folder)
    const person = new Person('restore', 'salvage', 'quit')
    expect(await open(folder, person)).toBeNull()
    expect(person.heard.filter((words) => words.startsWith('failed'))).toHaveLength(2)
    expect(await readFile(folder.library, 'utf8')).toBe(garbage)
  })

  it('offers to try again when the file cannot be opened as things stand', async () => {
    const folder = await scratchFolder()
    await mkdir(folder.library)
    const person = new Person('show_folder', 'try_again', 'quit')
    expect(await open(folder, person)).toBeNull()
    expect(person.heard[0]).toMatch(/^trouble: /)
    expect(person.heard.filter((words) => words.startsWith('trouble'))).toHaveLength(3)
  })

  it('opens for reading only with the reason, when the person puts up with that', async () => {
    const folder = await scratchFolder()
    await makeLibrary(folder.library, 'Ana')
    const lock = openLibrary(folder.library, { isExclusive: true })
    await enter(lock, 'Ben', now)
    const person = new Person('read_only')
    person.whenAsked = () => lock.close()
    const library = await open(folder, person)
    const reason = 'Another program is using the library. Nothing was changed. Try again in a moment.'
    expect(person.heard).toEqual([`trouble: ${reason}`])
    expect(library?.readOnlyReason).toBe(reason)
    expect(await entered(library as Library)).toEqual(['Ana', 'Ben'])
  })
})
