import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openLibrary } from '../../../db/connection.ts'
import { addAttachments } from '../../../db/operations/attachments.ts'
import { createSource } from '../../../db/operations/sources.ts'
import { openAttachmentStore } from '../../../electron/files/attachment-store.ts'
import { dataFolderAt } from '../../../electron/files/data-folder.ts'
import { emptySourceFields } from '../../../shared/domain/source.ts'
import { article, CommandLine } from './stet.ts'

// Real processes take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

let stet: CommandLine

beforeEach(() => {
  stet = new CommandLine()
})
afterEach(() => {
  stet.remove()
})

describe('The command line', () => {
  it('shows its commands, and only those', async () => {
    const { code, stdout, stderr } = await stet.run(['--help'])
    expect([code, stderr]).toEqual([0, ''])
    for (const name of ['import', 'stories', 'claims', 'sources', 'export', 'history', 'doctor']) {
      expect(stdout).toMatch(new RegExp(`^  ${name} `, 'm'))
    }
    const unknown = await stet.run(['publish', '--now'])
    expect([unknown.code, unknown.stdout]).toEqual([2, ''])
    expect(unknown.stderr).toContain("unknown command 'publish'")
  })

  it.each([
    ['no command', []],
    ['a log that there is not', ['export', 'x', '--what', 'gossip', '--format', 'md']],
    ['no format', ['export', 'x', '--what', 'facts']],
    ['a number that is none', ['claim', 'set', 'x', 'first', '--finding', 'confirmed']],
    ['a type that there is not', ['claim', 'add', 'x', 'words', '--type', 'rumour']],
    ['a date that is none', ['claim', 'set', 'x', '1', '--as-of', '10/10/2023']],
  ])('is used wrongly with %s', async (_what, words) => {
    const { code, stdout } = await stet.call(words)
    expect([code, stdout]).toEqual([2, ''])
  })

  it.each([
    ['stories'],
    ['claims', 'x'],
    ['sources', 'x'],
    ['export', 'x', '--what', 'facts', '--format', 'md'],
    ['history', '--verify'],
    ['doctor'],
  ])('says where there is no library yet: %s', async (...words) => {
    const { code, stdout, stderr } = await stet.call(words)
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toBe(`stet: There is no library in ${stet.data}. “stet import <file>” begins one.\n`)
  })

  it('refuses a story that is not there', async () => {
    await stet.done('import', stet.file('article.txt', article))
    for (const words of [
      ['claims', 'zzz'],
      ['sources', ''],
      ['history', 'zzz', '--verify'],
    ]) {
      const { code, stdout, stderr } = await stet.call(words)
      expect([code, stdout]).toEqual([1, ''])
      expect(stderr).toBe(`stet: There is no story “${String(words[1])}”. “stet stories” lists them.\n`)
    }
  })

  it('wants a name where one is put under something', async () => {
    const { storyId } = await stet.json<{ storyId: string }>('import', stet.file('article.txt', article))
    await stet.done('claim', 'add', storyId, '10/10/203', '--type', 'date_time')
    const { code, stderr } = await stet.run(['claim', 'set', storyId, '1', '--finding', 'incorrect'])
    expect(code).toBe(1)
    expect(stderr).toContain('--as <initials>')
  })

  it('reads and writes while another program has the library open, and says so when that one is writing', async () => {
    await stet.done('import', stet.file('article.txt', article))
    const other = openLibrary(join(stet.data, 'library.stet'))
    try {
      expect((await stet.run(['import', stet.file('second.txt', article)])).code).toBe(0)
      expect((await stet.json<unknown[]>('stories')).length).toBe(2)
      other.sqlite.exec('BEGIN IMMEDIATE')
      const { code, stderr } = await stet.run(['person', 'add', 'Ada Berg', '--initials', 'AB'])
      other.sqlite.exec('ROLLBACK')
      expect(code).toBe(1)
      expect(stderr).toMatch(/^stet: Another program is using the library\.[^\n]*\n$/)
    } finally {
      await other.close()
    }
  })

  it('finds an event of the history that was changed outside Stet', async () => {
    await stet.done('import', stet.file('article.txt', article))
    await stet.done('person', 'add', 'Ada Berg', '--initials', 'AB')
    const head = stet.file('head.json', await stet.done('history', '--head'))
    expect(await stet.done('history', '--check-head', head)).toContain('still contains that head: event 2')
    const library = openLibrary(join(stet.data, 'library.stet'))
    const triggers = library.sqlite.prepare(
      "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'history'",
    )
    for (const name of triggers.pluck().all()) library.sqlite.exec(`DROP TRIGGER ${String(name)}`)
    library.sqlite.exec("UPDATE history SET action = 'nothing_happened' WHERE seq = 1")
    await library.close()
    const verified = await stet.call(['history', '--verify'])
    expect([verified.code, verified.stdout]).toEqual([1, ''])
    expect(verified.stderr).toContain('The history does not hold: event 1')
    const kept = await stet.call(['history', '--check-head', head])
    expect([kept.code, kept.stdout]).toEqual([1, ''])
    expect(kept.stderr).toContain('The history does not hold at event 1')
    const examined = await stet.call(['doctor', '--json'])
    expect(examined.code).toBe(1)
    expect(JSON.parse(examined.stdout)).toMatchObject({
      stories: 1,
      findings: [
        { message: expect.stringContaining('tables') as string },
        { message: expect.stringContaining('event 1') as string },
      ],
    })
  })

  it('finds kept files that are lost or changed', async () => {
    await stet.done('import', stet.file('article.txt', article))
    const folder = dataFolderAt(stet.data)
    const library = openLibrary(folder.library)
    let ids = 0
    const writer = {
      db: library.db,
      actor: null,
      now: () => '2026-11-22T08:00:00.000Z',
      newId: () => `id-${(ids += 1)}`,
    }
    const { sourceId } = await createSource(writer, emptySourceFields('book', 'Book'))
    const store = openAttachmentStore(folder.attachments)
    const files = []
    for (const name of ['sound', 'lost', 'changed']) files.push(await store.keep(stet.file(name, name)))
    await addAttachments(writer, { sourceId, atDeskOf: null, files })
    await library.close()
    const placeOf = (sha256 = ''): string => join(folder.attachments, sha256.slice(0, 2), sha256)
    rmSync(placeOf(files[1]?.sha256))
    writeFileSync(placeOf(files[2]?.sha256), 'other')
    const { code, stdout } = await stet.call(['doctor'])
    expect(code).toBe(1)
    expect(stdout).toContain('The file “lost” is not in the data folder.')
    expect(stdout).toContain('The file “changed” was changed outside Stet.')
    expect(stdout).not.toContain('“sound”')
  })

  it('leaves a file that is no library as it is', async () => {
    mkdirSync(stet.data)
    writeFileSync(join(stet.data, 'library.stet'), 'my own notes, not a database')
    const { code, stderr } = await stet.call(['stories'])
    expect(code).toBe(1)
    expect(stderr).toMatch(/^stet: [^\n]+left as it is[^\n]*\n$|^stet: [^\n]+was left as it is\.\n$/)
    expect(readFileSync(join(stet.data, 'library.stet'), 'utf8')).toBe('my own notes, not a database')
  })

  it('ends quietly when nobody reads on', async () => {
    await stet.done(
      'import',
      stet.file('long.txt', `Long\n\n${'A paragraph of some words.\n\n'.repeat(20_000)}`),
    )
    const program = resolve(import.meta.dirname, '../../../electron/cli/stet.ts')
    const child = spawn(process.execPath, [
      program,
      'import',
      '--dry-run',
      '--json',
      join(stet.folder, 'long.txt'),
    ])
    let stderr = ''
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk.toString()
    })
    child.stdout.once('data', () => child.stdout.destroy())
    await new Promise((done) => child.once('close', done))
    expect(stderr).toBe('')
  })
})
