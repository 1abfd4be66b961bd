import BetterSqlite3 from 'better-sqlite3'
import fc from 'fast-check'
import { readFileSync, readdirSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openLibrary } from '../../db/connection.ts'
import { examine } from '../../db/doctor.ts'
import { salvage } from '../../db/salvage/salvage.ts'
import { createClaim } from '../../db/operations/create-claim.ts'
import { listStories } from '../../db/repositories/stories.ts'
import { openStory } from '../../db/repositories/story-file.ts'
import { find } from '../../db/search/find.ts'
import { AppError } from '../../shared/ipc/result.ts'
import { overwrite } from './helpers/damage.ts'
import { refusalOf } from './helpers/refusal.ts'
import { filledLibrary, killedLibrary } from './helpers/library-files.ts'
import { searchContents, snapshot } from './helpers/snapshot.ts'
import { temporaryFolder } from './helpers/test-desk.ts'

function openFor(file: string) {
  const library = openLibrary(file)
  onTestFinished(() => library.close())
  return library
}

async function contentsOf(file: string) {
  const library = openLibrary(file)
  const contents = await snapshot(library.db)
  await library.close()
  return contents
}

/** The pages of a table or an index, as offsets into the file. */
function pagesOf(file: string, name: string): number[] {
  const sqlite = new BetterSqlite3(file, { readonly: true })
  const pages = sqlite.prepare<[string], number>('SELECT pageno FROM dbstat WHERE name = ?').pluck().all(name)
  sqlite.close()
  return pages.map((page) => (page - 1) * 4096)
}

describe('salvaging', () => {
  it('a sound library loses nothing, and touches nothing', async () => {
    const { file } = await killedLibrary()
    const before = [readFileSync(file), readFileSync(`${file}-wal`)]
    const into = join(temporaryFolder(), 'salvaged.stet')
    const report = await salvage(file, into)
    expect(report.losses).toEqual([])
    expect([readFileSync(file), readFileSync(`${file}-wal`)]).toEqual(before)
    expect(await contentsOf(into)).toEqual(await contentsOf(file))
    expect(readdirSync(dirname(into))).toEqual(['salvaged.stet'])
    expect(await examine(openFor(into))).toEqual([])
  })

  it.each(['claims', 'anchors', 'evidence', 'sources', 'stories', 'versions', 'search_documents'])(
    'brings back every row when all pages of %s are gone, since history has them',
    async (table) => {
      const { file } = await filledLibrary()
      const whole = await contentsOf(file)
      for (const page of pagesOf(file, table)) overwrite(file, page, 4096, 0)
      expect(await refusalOf(() => openLibrary(file))).toMatchObject({ code: 'database_damaged' })
      const into = join(temporaryFolder(), 'salvaged.stet')
      const report = await salvage(file, into)
      expect(report.losses).toEqual([])
      const library = openFor(into)
      expect(await snapshot(library.db)).toEqual(whole)
      expect(await examine(library)).toEqual([])
      const { kept, rebuilt } = await searchContents(library.db)
      expect(kept).toEqual(rebuilt)
    },
  )

  it('believes history, which proves itself, where a row says something else or has no event', async () => {
    const { file } = await filledLibrary()
    const whole = await contentsOf(file)
    const sqlite = new BetterSqlite3(file)
    sqlite.exec(`UPDATE claims SET note = 'a flipped bit' WHERE number = 4;
      INSERT INTO anchors SELECT 'x' || id, claim_id, version_id, exact, prefix, suffix, start, "end", state, score
        FROM anchors WHERE rowid < 4;
      DELETE FROM evidence WHERE rowid = 5`)
    sqlite.close()
    const into = join(temporaryFolder(), 'salvaged.stet')
    await salvage(file, into)
    expect(await contentsOf(into)).toEqual(whole)
  })

  it('keeps every row when history itself is gone, and says so', async () => {
    const { file } = await filledLibrary()
    const whole = await contentsOf(file)
    for (const page of pagesOf(file, 'history')) overwrite(file, page, 4096, 0)
    const into = join(temporaryFolder(), 'salvaged.stet')
    const report = await salvage(file, into)
    expect(await contentsOf(into)).toEqual(whole)
    expect(report.losses).toEqual([expect.stringMatching(/^Lost: \d+ events of the history\.$/)])
    const messages = (await examine(openFor(into))).map(({ message }) => message)
    expect(messages.join(' ')).toContain('differ from what history says')
  })

  it('finds the text again in the search documents when the text itself is gone', async () => {
    const { file } = await filledLibrary()
    for (const page of pagesOf(file, 'texts')) overwrite(file, page, 4096, 0)
    const into = join(temporaryFolder(), 'salvaged.stet')
    expect((await salvage(file, into)).losses).toEqual([])
    expect(await examine(openFor(into))).toEqual([])
  })

  it('puts the words of the claims in their places when no copy of the text is left', async () => {
    const { file } = await filledLibrary()
    for (const name of ['texts', 'search_documents']) {
      for (const page of pagesOf(file, name)) overwrite(file, page, 4096, 0)
    }
    const into = join(temporaryFolder(), 'salvaged.stet')
    const report = await salvage(file, into)
    expect(report.losses).toEqual(['Lost: 1 article text, in part or whole.'])
    const library = openFor(into)
    const [summary] = await listStories(library.db)
    const story = await openStory(library.db, summary?.story.id ?? '')
    for (const anchor of story.anchors) expect(story.text.slice(anchor.start, anchor.end)).toBe(anchor.exact)
    expect(story.anchors.length).toBeGreaterThan(30)
  })

  it('reads a file whose first page is gone', async () => {
    const { file } = await filledLibrary()
    const whole = await contentsOf(file)
    overwrite(file, 0, 4096, 0)
    const into = join(temporaryFolder(), 'salvaged.stet')
    expect((await salvage(file, into)).losses).toEqual([])
    expect(await contentsOf(into)).toEqual(whole)
  })

  it('believes rows that are newer than what is left of history', async () => {
    const { file } = await filledLibrary()
    const whole = await contentsOf(file)
    for (const page of pagesOf(file, 'history').slice(1)) overwrite(file, page, 4096, 0)
    for (const page of pagesOf(file, 'history_rows')) overwrite(file, page, 4096, 0)
    const into = join(temporaryFolder(), 'salvaged.stet')
    const report = await salvage(file, into)
    expect(report.losses).toEqual([expect.stringMatching(/^Lost: \d+ events? of the history\.$/)])
    expect((await contentsOf(into))['claims']).toEqual(whole['claims'])
  })

  it('reads a file when one of the pages is gone that tell what lies where', async () => {
    const { file } = await filledLibrary()
    const whole = await contentsOf(file)
    const pages = pagesOf(file, 'sqlite_schema')
    expect(pages.length).toBeGreaterThan(1)
    overwrite(file, Math.max(...pages), 4096, 0xff)
    const into = join(temporaryFolder(), 'salvaged.stet')
    expect((await salvage(file, into)).losses).toEqual([])
    expect(await contentsOf(into)).toEqual(whole)
  })

  it('reads what is left of a file that was cut off', async () => {
    const { file } = await filledLibrary()
    truncateSync(file, Math.floor(statSync(file).size * 0.6))
    const into = join(temporaryFolder(), 'salvaged.stet')
    const report = await salvage(file, into)
    expect(report.losses).not.toEqual([])
    const library = openFor(into)
    expect(library.sqlite.pragma('foreign_key_check')).toEqual([])
    expect((await find(library.db, { query: 'square', limit: 5 })).length).toBeGreaterThan(0)
  })

  it('gives no number twice afterwards', async () => {
    const { file } = await filledLibrary()
    for (const page of pagesOf(file, 'counters')) overwrite(file, page, 4096, 0)
    const into = join(temporaryFolder(), 'salvaged.stet')
    await salvage(file, into)
    const library = openFor(into)
    const [summary] = await listStories(library.db)
    const { story, version, claims } = await openStory(library.db, summary?.story.id ?? '')
    const context = {
      db: library.db,
      actor: null,
      now: () => '2026-03-13T09:00:00.000Z',
      newId: () => crypto.randomUUID(),
    }
    const span = { start: 0, end: 5 }
    const { claimId } = await createClaim(context, {
      storyId: story.id,
      versionId: version.id,
      span,
      type: 'other',
    })
    const after = await openStory(library.db, story.id)
    expect(after.claims.find(({ id }) => id === claimId)?.number).toBe(claims.length + 1)
  })

  it('says that nothing can be read of what never was a library, and of an empty file', async () => {
    const folder = temporaryFolder()
    const file = join(folder, 'library.stet')
    for (const content of ['not a database at all. '.repeat(800), '']) {
      writeFileSync(file, content)
      const refusal = await refusalOf(salvage(file, join(folder, 'salvaged.stet')))
      expect(refusal).toMatchObject({ code: 'unreadable' })
      expect(readFileSync(file, 'utf8')).toBe(content)
      expect(readdirSync(folder)).toEqual(['library.stet'])
    }
  })

  it('does not write over a file', async () => {
    const { file } = await filledLibrary()
    expect(await refusalOf(salvage(file, file))).toMatchObject({ code: 'not_allowed' })
  })

  it('always ends in a library that opens and holds together, whatever was damaged', async () => {
    const { file } = await filledLibrary()
    const bytes = readFileSync(file)
    const damage = fc.record({
      at: fc.integer({ min: 4096, max: bytes.length - 1 }),
      length: fc.integer({ min: 1, max: 9000 }),
      byte: fc.nat({ max: 255 }),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 12 }), async (damages) => {
        const folder = temporaryFolder()
        const damaged = join(folder, 'damaged.stet')
        writeFileSync(damaged, bytes)
        for (const { at, length, byte } of damages) overwrite(damaged, at, length, byte)
        const into = join(folder, 'salvaged.stet')
        try {
          await salvage(damaged, into)
        } catch (error) {
          expect(error).toBeInstanceOf(AppError)
          expect(error).toMatchObject({ code: 'unreadable' })
          return
        }
        const library = openLibrary(into)
        expect(library.sqlite.pragma('integrity_check', { simple: true })).toBe('ok')
        expect(library.sqlite.pragma('foreign_key_check')).toEqual([])
        for (const { story } of await listStories(library.db)) await openStory(library.db, story.id)
        await library.close()
      }),
      { numRuns: 25 },
    )
  }, 120_000)
})
