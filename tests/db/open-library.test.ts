import BetterSqlite3 from 'better-sqlite3'
import { copyFileSync, readFileSync, statSync, truncateSync, writeFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openLibrary } from '../../db/connection.ts'
import { applicationId, latestVersion } from '../../db/migrate.ts'
import { importStory } from '../../db/operations/import-story.ts'
import { updateStory } from '../../db/operations/update-story.ts'
import { listStories } from '../../db/repositories/stories.ts'
import { refusalOf } from './helpers/refusal.ts'
import { draftOf, storyFields } from './helpers/articles.ts'
import { fill, filledLibrary, killedLibrary } from './helpers/library-files.ts'
import { overwrite } from './helpers/damage.ts'
import { openDesk, temporaryFolder } from './helpers/test-desk.ts'

describe('a new library', () => {
  it('is made with every safety setting in force', () => {
    const library = openLibrary(join(temporaryFolder(), 'library.stet'))
    onTestFinished(() => library.close())
    const setting = (name: string): unknown => library.sqlite.pragma(name, { simple: true })
    const inForce = {
      journal_mode: setting('journal_mode'),
      synchronous: setting('synchronous'),
      foreign_keys: setting('foreign_keys'),
      recursive_triggers: setting('recursive_triggers'),
      trusted_schema: setting('trusted_schema'),
      cell_size_check: setting('cell_size_check'),
      secure_delete: setting('secure_delete'),
      busy_timeout: setting('busy_timeout'),
      application_id: setting('application_id'),
      user_version: setting('user_version'),
    }
    expect(inForce).toEqual({
      journal_mode: 'wal',
      synchronous: 2,
      foreign_keys: 1,
      recursive_triggers: 1,
      trusted_schema: 0,
      cell_size_check: 1,
      secure_delete: 1,
      busy_timeout: 250,
      application_id: applicationId,
      user_version: latestVersion,
    })
  })

  it('still waits for the disk after it has been written to', async () => {
    const desk = await openDesk(true)
    await desk.story('Ten people came.')
    expect(desk.library.sqlite.pragma('synchronous', { simple: true })).toBe(2)
  })

  it('has strict tables only, so that no number is kept where words belong', () => {
    const library = openLibrary(join(temporaryFolder(), 'library.stet'))
    onTestFinished(() => library.close())
    const loose = library.sqlite
      .prepare(`SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0`)
      .pluck()
      .all()
    expect(loose).toEqual(['sqlite_schema'])
  })
})

describe('a library that was closed', () => {
  it('opens with everything in place, as one file', async () => {
    const { file, headline } = await filledLibrary()
    expect(existsSync(`${file}-wal`)).toBe(false)
    const library = openLibrary(file)
    onTestFinished(() => library.close())
    expect((await listStories(library.db)).map(({ story }) => story.headline)).toEqual([headline])
  })

  it('opens with everything that was stored when the program was killed', async () => {
    const { file, headline } = await killedLibrary()
    expect(statSync(`${file}-wal`).size).toBeGreaterThan(0)
    const library = openLibrary(file)
    onTestFinished(() => library.close())
    expect((await listStories(library.db)).map(({ story }) => story.headline)).toEqual([headline])
  })
})

describe('a library of a newer Stet', () => {
  it('is open for reading, says so, and takes no writes', async () => {
    const { file } = await filledLibrary()
    const sqlite = new BetterSqlite3(file)
    sqlite.pragma(`user_version = ${latestVersion + 1}`)
    sqlite.close()
    const before = readFileSync(file)
    const library = openLibrary(file)
    expect(library.readOnlyReason).toContain('newer Stet')
    const [summary] = await listStories(library.db)
    const context = { db: library.db, actor: null, now: () => '2026-03-12T09:00:00.000Z', newId: () => 'x' }
    const id = summary?.story.id ?? ''
    const refusal = await refusalOf(updateStory(context, { id, revision: 1, fields: { note: 'x' } }))
    expect(refusal).toMatchObject({ code: 'read_only' })
    await library.close()
    expect(readFileSync(file).equals(before)).toBe(true)
  })
})

describe('a file that is no sound library', () => {
  const cases: readonly { readonly what: string; readonly harm: (file: string) => void }[] = [
    { what: 'cut off in the middle', harm: (file) => truncateSync(file, statSync(file).size - 20_000) },
    { what: 'without its first page', harm: (file) => overwrite(file, 0, 4096, 0) },
    { what: 'with pages of zeros', harm: (file) => overwrite(file, 5 * 4096, 20 * 4096, 0) },
    { what: 'with pages of noise', harm: (file) => overwrite(file, 9 * 4096, 4 * 4096, 0xa7) },
    {
      what: 'overwritten by a text',
      harm: (file) => writeFileSync(file, 'not a database at all. '.repeat(500)),
    },
  ]

  it.each(cases)('is refused and left byte for byte when it is $what', async ({ harm }) => {
    const { file } = await filledLibrary()
    harm(file)
    const before = readFileSync(file)
    const refusal = await refusalOf(() => openLibrary(file))
    expect(refusal).toMatchObject({ code: 'database_damaged' })
    expect(refusal.message).toContain('left as it is')
    expect(readFileSync(file).equals(before)).toBe(true)
  })

  it('is left byte for byte with its log when the program was killed before', async () => {
    const { file } = await killedLibrary()
    overwrite(file, 5 * 4096, 20 * 4096, 0)
    const before = [readFileSync(file), readFileSync(`${file}-wal`)]
    expect(await refusalOf(() => openLibrary(file))).toMatchObject({ code: 'database_damaged' })
    expect(readFileSync(file).equals(before[0] ?? Buffer.alloc(0))).toBe(true)
    expect(readFileSync(`${file}-wal`).equals(before[1] ?? Buffer.alloc(0))).toBe(true)
  })

  it('is found out however large it is, when the program was killed before', async () => {
    const desk = await openDesk()
    await fill(desk)
    const draft = draftOf('A long film', 'Its words.')
    const original = Buffer.alloc(17 * 1024 * 1024, 7)
    await importStory(desk.context, { draft, original, fileName: 'film.txt', fields: storyFields })
    const file = join(temporaryFolder(), 'library.stet')
    copyFileSync(desk.file, file)
    copyFileSync(`${desk.file}-wal`, `${file}-wal`)
    expect(statSync(file).size).toBeGreaterThan(16 * 1024 * 1024)
    overwrite(file, 60 * 4096, 20 * 4096, 0)
    expect(await refusalOf(() => openLibrary(file))).toMatchObject({ code: 'database_damaged' })
  })

  it.each(['empty', 'missing'] as const)(
    'is refused when it is %s and its log is still there',
    async (state) => {
      const { file } = await killedLibrary()
      const log = readFileSync(`${file}-wal`)
      const alone = join(temporaryFolder(), 'library.stet')
      writeFileSync(`${alone}-wal`, log)
      if (state === 'empty') writeFileSync(alone, '')
      expect(await refusalOf(() => openLibrary(alone))).toMatchObject({ code: 'database_damaged' })
      expect(readFileSync(`${alone}-wal`).equals(log)).toBe(true)
    },
  )

  it('is refused and left alone when it is the database of another program', async () => {
    const file = join(temporaryFolder(), 'bookmarks.db')
    const other = new BetterSqlite3(file)
    other.exec('CREATE TABLE bookmarks (url TEXT); INSERT INTO bookmarks VALUES (1)')
    other.close()
    const before = readFileSync(file)
    const refusal = await refusalOf(() => openLibrary(file))
    expect(refusal.message).toContain('not a library of Stet')
    expect(readFileSync(file).equals(before)).toBe(true)
  })

  it('is found out when it was opened for reading only, too', async () => {
    const { file } = await filledLibrary()
    overwrite(file, 5 * 4096, 20 * 4096, 0)
    const refusal = await refusalOf(() => openLibrary(file, { readOnlyReason: 'Only looking.' }))
    expect(refusal).toMatchObject({ code: 'database_damaged' })
  })
})

describe('a second program', () => {
  it('is told at once that the library is in use', async () => {
    const { file } = await filledLibrary()
    const first = openLibrary(file, { isExclusive: true })
    const start = performance.now()
    const refusal = await refusalOf(() => openLibrary(file, { isExclusive: true }))
    expect(performance.now() - start).toBeLessThan(1000)
    expect(refusal).toMatchObject({ code: 'busy' })
    await first.close()
    const second = openLibrary(file, { isExclusive: true })
    expect(await listStories(second.db)).toHaveLength(1)
    await second.close()
  })

  it('waits its turn for a write, and is told when that takes too long', async () => {
    const desk = await openDesk()
    const { story } = await desk.story('Ten people came.')
    const other = new BetterSqlite3(desk.file)
    onTestFinished(() => {
      other.close()
    })
    other.exec('BEGIN IMMEDIATE')
    const write = () => updateStory(desk.context, { id: story.id, revision: 1, fields: { note: 'mine' } })
    expect(await refusalOf(write())).toMatchObject({ code: 'busy' })
    other.exec('ROLLBACK')
    await write()
    expect((await desk.read('stories', story.id)).note).toBe('mine')
  })
})
