import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
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

interface Document {
  readonly storyId: string | null
  readonly headline: string | null
  readonly byline: string | null
  readonly text: string
  readonly blocks: readonly { readonly kind: string; readonly start: number; readonly end: number }[]
  readonly setAside: readonly { readonly text: string; readonly reason: string }[]
}

describe('stet import', () => {
  it('stores an article and prints what it understood', async () => {
    const path = stet.file('article.txt', article)
    const document = JSON.parse((await stet.run(['import', path, '--json'])).stdout) as Document
    expect(Object.keys(document).slice(0, 8)).toEqual([
      'storyId',
      'headline',
      'dek',
      'byline',
      'publishedAt',
      'text',
      'blocks',
      'setAside',
    ])
    expect(document).toMatchObject({ headline: 'Offer of help stands', byline: 'Jo Roe' })
    expect(document.setAside).toEqual([{ text: 'By Jo Roe', reason: 'byline' }])
    const words = document.blocks.map(({ kind, start, end }) => [kind, document.text.slice(start, end)])
    expect(words[0]).toEqual(['headline', 'Offer of help stands'])
    expect(words.at(-1)).toEqual(['update_note', 'UPDATE: 10/10/203; this story was updated with comments.'])
    expect(document.blocks[0] && Object.keys(document.blocks[0])).toEqual(['kind', 'start', 'end'])

    const stories = await stet.json<{ id: string; headline: string; byline: string }[]>('stories')
    expect(stories).toMatchObject([
      { id: document.storyId, headline: 'Offer of help stands', byline: 'Jo Roe', claimCount: 0 },
    ])
  })

  it('stores nothing on a dry run, not even a folder', async () => {
    const document = await stet.json<Document>('import', stet.file('article.txt', article), '--dry-run')
    expect(document.storyId).toBeNull()
    expect(existsSync(stet.data)).toBe(false)
  })

  it('reads stdin, in any encoding, under the name it is given', async () => {
    const bytes = Buffer.from('\uFEFFÜberfall am Markt\n\nDer Täter floh.', 'utf16le')
    const plain = await stet.run(['import', '-', '--dry-run', '--json'], bytes)
    expect(JSON.parse(plain.stdout)).toMatchObject({ headline: 'Überfall am Markt', format: 'text' })
    const markdown = await stet.run(
      ['import', '-', '--dry-run', '--json', '--name', 'a.md'],
      '# Markets\n\nThey *rose*.',
    )
    expect(JSON.parse(markdown.stdout)).toMatchObject({ text: 'Markets\n\nThey rose.', format: 'markdown' })
  })

  it('says in words what it stored', async () => {
    const { code, stdout } = await stet.call(['import', stet.file('article.txt', article)])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^Stored as [0-9a-f-]{36}\nHeadline: Offer of help stands\nByline: Jo Roe\n/)
    expect(stdout).toContain('Set aside: byline\n')
  })

  it.each([
    ['a file that is not there', 'absent.txt', 'no longer there'],
    ['an empty file', 'empty.txt', 'empty'],
    ['a binary file', 'photo.txt', 'text'],
  ])('refuses %s with one sentence and stores nothing', async (_what, name, words) => {
    if (name === 'empty.txt') stet.file(name, '')
    if (name === 'photo.txt')
      stet.file(name, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2, 0xff, 0xfe]))
    const { code, stdout, stderr } = await stet.call(['import', join(stet.folder, name), '--json'])
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(/^stet: [^\n]+\n$/)
    expect(stderr).toContain(words)
    expect(existsSync(join(stet.data, 'library.stet'))).toBe(false)
  })

  it.each([
    ['no file', ['import']],
    ['--jsonl without --dry-run', ['import', '--jsonl']],
    ['--jsonl with a file', ['import', 'a.txt', '--dry-run', '--jsonl']],
    ['an option that there is not', ['import', 'a.txt', '--fast']],
  ])('is used wrongly with %s', async (_what, words) => {
    const { code, stdout, stderr } = await stet.call(words)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^error: /)
  })
})

describe('stet import --dry-run --jsonl', () => {
  it('answers each line in order, with its id, and goes on after one that cannot be read', async () => {
    const names = Array.from({ length: 7 }, (_, index) => `${index}.txt`)
    for (const name of names)
      stet.file(name, `Headline of ${name}\n\nA first paragraph, long enough to be one.`)
    // The first takes longest, so that order is put to the test.
    stet.file('0.txt', `Headline of 0.txt\n\n${'Many words stand in this paragraph. '.repeat(9000)}`)
    const lines = [
      ...names.map((path, id) => JSON.stringify({ id, path })),
      '',
      JSON.stringify({ id: 'gone', path: 'absent.txt' }),
      'not json',
      JSON.stringify({ id: 'last', path: '1.txt' }),
    ]
    const { code, stdout, stderr } = await stet.run(
      ['import', '--dry-run', '--jsonl'],
      `${lines.join('\n')}\n`,
    )
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string | number | null; headline?: string; error?: string })
    expect(answers.map(({ id }) => id)).toEqual([0, 1, 2, 3, 4, 5, 6, 'gone', null, 'last'])
    expect(answers.slice(0, 7).map(({ headline }) => headline)).toEqual(
      names.map((name) => `Headline of ${name}`),
    )
    expect(answers[7]?.error).toContain('no longer there')
    expect(answers[8]?.error).toContain('{"id": …, "path": …}')
    expect(answers[9]).toMatchObject({ storyId: null, headline: 'Headline of 1.txt' })
    expect(code).toBe(0)
    expect(stderr).toBe('stet: 2 could not be read; the reason stands in the line.\n')
    expect(existsSync(stet.data)).toBe(false)
  })
})
