import BetterSqlite3 from 'better-sqlite3'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openLibrary } from '../../db/connection.ts'
import { applyMigration, latestVersion, migrate, migrations, readVersion } from '../../db/migrate.ts'
import { toRow } from '../../db/rows.ts'
import { entitySchemas } from '../../shared/domain/entity-change.ts'
import { trackedTables } from '../../shared/domain/event.ts'
import { snakeCase } from '../../db/salvage/names.ts'
import { fill } from './helpers/library-files.ts'
import { snapshot } from './helpers/snapshot.ts'
import { openDesk, temporaryFolder } from './helpers/test-desk.ts'

function emptyFile(): BetterSqlite3.Database {
  const sqlite = new BetterSqlite3(join(temporaryFolder(), 'library.stet'))
  onTestFinished(() => {
    sqlite.close()
  })
  return sqlite
}

function schemaOf(sqlite: BetterSqlite3.Database): unknown[] {
  return sqlite.prepare('SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY name').all()
}

const versions = Array.from({ length: latestVersion + 1 }, (_, version) => version)

describe('migrating', () => {
  it('has every step in its place', () => {
    expect(migrations.map(({ version }) => version)).toEqual(versions.slice(1))
  })

  it.each(versions)('from version %i ends in the schema of a new library', (version) => {
    const stepped = emptyFile()
    migrate(stepped, version)
    expect(readVersion(stepped)).toBe(version)
    migrate(stepped)
    const fresh = emptyFile()
    migrate(fresh)
    expect(readVersion(stepped)).toBe(latestVersion)
    expect(schemaOf(stepped)).toEqual(schemaOf(fresh))
  })

  it('twice changes nothing', () => {
    const sqlite = emptyFile()
    migrate(sqlite)
    const schema = schemaOf(sqlite)
    migrate(sqlite)
    expect(schemaOf(sqlite)).toEqual(schema)
  })

  it('that fails at any statement leaves the file wholly as it was', () => {
    const [foundation] = migrations
    const statements = (foundation?.sql ?? '').split(/;\n(?=\n|CREATE)/)
    expect(statements.length).toBeGreaterThan(20)
    for (const count of statements.keys()) {
      const sqlite = emptyFile()
      const sql = [...statements.slice(0, count), 'SELECT no_such_function()'].join(';\n')
      expect(() => applyMigration(sqlite, { version: 1, name: 'broken', sql })).toThrow('no_such_function')
      expect(schemaOf(sqlite)).toEqual([])
      expect(readVersion(sqlite)).toBe(0)
    }
  })

  it('that would leave references to nothing is not done', async () => {
    const desk = await openDesk()
    await fill(desk)
    const { sqlite } = desk.library
    const before = await snapshot(desk.library.db)
    // Foreign keys are off while tables are rebuilt, as SQLite advises.
    sqlite.pragma('foreign_keys = OFF')
    const sql = 'DELETE FROM sources WHERE rowid = 1'
    const step = { version: latestVersion + 1, name: 'careless', sql }
    expect(() => applyMigration(sqlite, step)).toThrow('point nowhere')
    expect(await snapshot(desk.library.db)).toEqual(before)
    expect(readVersion(sqlite)).toBe(latestVersion)
  })

  it('does not ask for a backup of a library that is new or up to date', async () => {
    const desk = await openDesk()
    await fill(desk)
    const asked: number[] = []
    const again = openLibrary(desk.file, { beforeMigration: (_sqlite, from) => asked.push(from) })
    const fresh = openLibrary(join(desk.folder, 'new.stet'), {
      beforeMigration: (_s, from) => asked.push(from),
    })
    await Promise.all([again.close(), fresh.close()])
    expect(asked).toEqual([])
  })
})

describe('the tables', () => {
  it.each(trackedTables)('of %s have a column for each field of the domain, and no other', (table) => {
    const sqlite = emptyFile()
    migrate(sqlite)
    const columns = sqlite.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(snakeCase(table))
    const fields = Object.keys(entitySchemas[table].unwrap().shape).map(snakeCase)
    expect(columns.map(String).sort()).toEqual(fields.sort())
  })

  it('give back every entity as it was stored', async () => {
    const desk = await openDesk()
    await fill(desk)
    for (const table of trackedTables) {
      const rows = await desk.library.db
        .selectFrom(table as 'claims')
        .selectAll()
        .execute()
      for (const { id, ...row } of rows) {
        const entity = entitySchemas[table].parse(await desk.read(table, id))
        expect(toRow(entity)).toEqual({ id, ...row })
      }
    }
  })
})
