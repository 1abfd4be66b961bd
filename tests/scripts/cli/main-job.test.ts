import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { article, CommandLine } from './stet.ts'

const stet = new CommandLine()
let story: string

afterAll(() => {
  stet.remove()
})

/** One story, told from the first command to the last: each step builds on the one before. */
describe('The main job from the command line', () => {
  beforeAll(async () => {
    await stet.done('person', 'add', 'Ada Berg', '--initials', 'AB', '--me')
    await stet.done('person', 'add', 'Kim Vogt', '--initials', 'KV', '--role', 'standards_editor')
    const { storyId } = await stet.json<{ storyId: string }>('import', stet.file('article.txt', article))
    story = storyId.slice(0, 8)
  })

  it('marks claims by their words', async () => {
    const count = ['--type', 'casualty_count', '--detail', 'value=900', '--detail', 'qualifier=more_than']
    expect(await stet.done('claim', 'add', story, 'More than 900 people', ...count)).toBe('1')
    expect(await stet.done('claim', 'add', story, 'hostages', '--nth', '2', '--type', 'other')).toBe('2')
    // As the keyboard has it, not as it is printed.
    expect(await stet.done('claim', 'add', story, '"We\'re grateful', '--type', 'direct_quote')).toBe('3')
    expect(await stet.done('claim', 'add', story, '10/10/203', '--type', 'date_time')).toBe('4')

    const ambiguous = await stet.call(['claim', 'add', story, 'hostages', '--type', 'other'])
    expect([ambiguous.code, ambiguous.stdout]).toEqual([1, ''])
    expect(ambiguous.stderr).toContain('stand 2 times in the article')
    const absent = await stet.call(['claim', 'add', story, 'no such words', '--type', 'other'])
    expect([absent.code, absent.stderr]).toEqual([1, 'stet: These words do not stand in the article.\n'])
  })

  it('gives findings, in the name of who acts', async () => {
    await stet.done(
      'claim',
      'set',
      story,
      '1',
      '--finding',
      'confirmed',
      '--stage',
      'signed_off',
      '--note',
      'called',
    )
    await stet.done(
      '--as',
      'kv',
      'claim',
      'set',
      story,
      '1',
      '--second-read',
      'incorrect',
      '--second-note',
      '852',
    )
    await stet.done('claim', 'set', story, '1', '--keep-finding', 'An older list')
    await stet.done('claim', 'set', story, '4', '--finding', 'incorrect')
    const claims = await stet.json<Record<string, unknown>[]>('claims', story)
    expect(claims[0]).toMatchObject({
      number: 1,
      finding: 'confirmed',
      workflow: 'signed_off',
      note: 'called',
      details: { value: 900, qualifier: 'more_than' },
      anchors: [{ exact: 'More than 900 people' }],
    })
    expect(claims[0]?.['findingBy']).not.toBe(claims[0]?.['secondReadBy'])
    expect(claims[2]).toMatchObject({ anchors: [{ exact: '“We’re grateful' }] })

    const page = await stet.done('export', story, '--what', 'dossier', '--format', 'html')
    expect(page).toContain('The first finding was kept')
    const pdf = await stet.call(['export', story, '--what', 'dossier', '--format', 'pdf'])
    expect([pdf.code, pdf.stdout]).toEqual([2, ''])
    expect(pdf.stderr).toContain('only the app prints a PDF')

    const unmoved = await stet.call(['claim', 'set', story, '2', '--stage', 'signed_off'])
    expect([unmoved.code, unmoved.stdout]).toEqual([1, ''])
    const stranger = await stet.call(['--as', 'XX', 'claim', 'set', story, '2', '--finding', 'confirmed'])
    expect(stranger.stderr).toContain('Nobody on this desk has the initials XX.')
  })

  it('attaches sources, and reuses the ones it has', async () => {
    const link = 'https://example.com/2023/10/09/count'
    const first = await stet.done(
      ...['source', 'add', story, '1', link, '--stance', 'supports', '--level', 'primary'],
      ...['--excerpt', 'over 900', '--publisher', 'The Ministry', '--published-at', '2023-10-09'],
    )
    expect(
      await stet.done('source', 'add', story, '4', `${link}?utm_source=x`, '--stance', 'contradicts'),
    ).toBe(first)
    const secret = ['--is-confidential', '--description-in-copy', 'an official', '--terms', 'background']
    await stet.done('source', 'add', story, '1', 'Pat Doe, colonel', '--excerpt', 'I was there', ...secret)
    const sources = await stet.json<Record<string, unknown>[]>('sources', story)
    expect(sources).toMatchObject([
      { id: first, url: link, publisher: 'The Ministry', claims: [1, 4] },
      { title: 'an official', isNamed: false, claims: [1] },
    ])
    const refused = await stet.call(['source', 'add', story, '2', 'javascript:alert(1)'])
    expect([refused.code, refused.stdout]).toEqual([1, ''])
    expect(refused.stderr).toContain('only http and https')
  })

  it('corrects the year, and has the entry approved by a named person', async () => {
    const proposed = await stet.call(['claim', 'propose', story, '4', '10/10/2023', '--accept'])
    expect([proposed.code, proposed.stdout]).toEqual([0, '1\n'])
    expect(proposed.stderr).toContain('entry 1')
    await stet.done('correction', 'set', '1', '--kind', 'correction', '--cause', 'a slip of Pat Doe, colonel')
    await stet.done('--as', 'KV', 'correction', 'approve', '1')
    const [entry] = await stet.json<Record<string, unknown>[]>('corrections', story)
    expect(entry).toMatchObject({
      number: 1,
      status: 'approved',
      originalText: '10/10/203',
      correctedText: '10/10/2023',
    })
  })

  it.each(['md', 'html', 'csv', 'json'])(
    'exports both logs as %s for the public and for the desk',
    async (format) => {
      const out = join(stet.folder, format)
      const exported = async (what: string, profile: string): Promise<string> => {
        const path = `${out}-${what}-${profile}`
        expect(
          await stet.done(
            'export',
            story,
            '--what',
            what,
            '--format',
            format,
            '--profile',
            profile,
            '--out',
            path,
          ),
        ).toBe(path)
        return readFileSync(path, 'utf8')
      }
      const [forAll, forDesk] = [
        await exported('corrections', 'public'),
        await exported('corrections', 'desk'),
      ]
      const [facts, deskFacts] = [await exported('facts', 'public'), await exported('facts', 'desk')]
      for (const text of [forAll, forDesk]) expect(text).toMatch(/10\/10\/203[^]*10\/10\/2023/)
      expect(forDesk).toMatch(/a slip of \\?\[confidential\\?\]/)
      for (const text of [facts, deskFacts]) expect(text).toContain('More than 900 people')
      expect(deskFacts).toContain('an official')
      expect(deskFacts).toContain('called')
      for (const text of [forAll, facts])
        expect(text).not.toMatch(/a slip|called|Ada Berg|Kim Vogt|an official/)
      for (const text of [forAll, forDesk, facts, deskFacts]) expect(text).not.toMatch(/Pat Doe|I was there/)
    },
    60_000,
  )

  it('exports to stdout what it exports to a file, and finds a name in a folder', async () => {
    const words = ['export', story, '--what', 'corrections', '--format', 'csv', '--profile', 'public']
    const printed = await stet.call(words)
    expect([printed.code, printed.stderr]).toEqual([0, ''])
    const path = await stet.done(...words, '--out', stet.folder)
    expect(path).toMatch(/\/offer-of-help-stands-corrections-public-\d{4}-\d\d-\d\d\.csv$/)
    expect(readFileSync(path, 'utf8')).toBe(printed.stdout)
    expect(readdirSync(stet.folder).filter((name) => name.endsWith('.tmp'))).toEqual([])
    const records: Record<string, string>[] = parse(printed.stdout, { bom: true, columns: true })
    expect(records).toMatchObject([{ Number: '1', 'It now says': '10/10/2023' }])
  })

  it.each(['xlsx', 'docx'] as const)(
    'exports the corrections as %s, whole to a file and to stdout',
    async (format) => {
      const words = ['export', story, '--what', 'corrections', '--format', format, '--profile', 'public']
      const path = await stet.done(...words, '--out', stet.folder)
      const texts = Object.values(unzipSync(readFileSync(path))).map((part) => strFromU8(part))
      expect(texts.some((text) => /10\/10\/203[^]*10\/10\/2023/.test(text))).toBe(true)
      for (const text of texts) expect(text).not.toMatch(/a slip|Kim Vogt|Pat Doe/)
      expect((await stet.call(words)).stdout.startsWith('PK')).toBe(true)
    },
  )

  it('exports the article with its claims, as Word comments and for the public as a page', async () => {
    const words = ['export', story, '--what', 'article', '--out', stet.folder, '--format']
    const parts = unzipSync(readFileSync(await stet.done(...words, 'docx')))
    expect(strFromU8(parts['word/comments.xml'] ?? new Uint8Array())).toMatch(/No\. 1: /)
    expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain('10/10/2023')
    const page = readFileSync(await stet.done(...words, 'html', '--profile', 'public'), 'utf8')
    expect(page).toMatch(/<mark class="[^]*More than 900 people/)
    expect(page).not.toMatch(/called|Ada Berg|Pat Doe|I was there/)
    expect((await stet.call([...words, 'csv'])).code).toBe(2)
  })

  it('tells of entries that are not for the public', async () => {
    await stet.done('claim', 'propose', story, '2', 'captives', '--accept')
    const { code, stdout, stderr } = await stet.call([
      'export',
      '--what',
      'corrections',
      '--format',
      'md',
      '--profile',
      'public',
    ])
    expect(code).toBe(0)
    expect(stdout).not.toContain('captives')
    expect(stderr).toMatch(/^stet: 1 left out of 2: what is not approved/)
    await stet.done('correction', 'reject', '2', '--reason', 'both words are right')
    expect(await stet.done('corrections')).toMatch(/2 .*rejected/)
  })

  it('has a history that holds', async () => {
    const verdict = await stet.json<{ eventCount: number; brokenAt: null }>('history', story, '--verify')
    expect(verdict.brokenAt).toBeNull()
    const events = await stet.json<{ action: string; actorName: string | null }[]>('history', story)
    expect(events[0]).toMatchObject({ action: 'import_story', actorName: 'Ada Berg' })
    expect(events.some(({ action, actorName }) => action === 'second_read' && actorName === 'Kim Vogt')).toBe(
      true,
    )
    expect(events.length).toBeLessThan(verdict.eventCount)
    expect(await stet.done('doctor')).toMatch(/All is well\.$/)
  })
})
