import { mkdtemp, open, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readArticleFile } from '../../../../electron/import/read-article-file.ts'
import { readArticle, type ParseChild } from '../../../../electron/import/read-article.ts'
import { startNodeChild } from '../../../../electron/import/run-in-node-child.ts'
import { AppError } from '../../../../shared/ipc/result.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stet-import-'))
})
afterAll(async () => {
  await rm(folder, { recursive: true })
})

const page = (html: string): { kind: 'file'; bytes: Uint8Array; fileName: string } => ({
  kind: 'file',
  bytes: new TextEncoder().encode(html),
  fileName: 'page.html',
})

async function refusalOf(work: Promise<unknown>): Promise<AppError> {
  try {
    await work
  } catch (error) {
    if (error instanceof AppError) return error
    throw error
  }
  throw new Error('nothing was refused')
}

describe('reading an article in a child process', () => {
  it('answers with the draft', async () => {
    const draft = await readArticle(
      page('<h1>Wall fails</h1><p>The wall broke before dawn, the county said.</p>'),
      startNodeChild,
    )
    expect(draft).toMatchObject({ format: 'html', headline: 'Wall fails' })
  })

  it('hands on the reader’s own refusals', async () => {
    const png = {
      kind: 'file' as const,
      bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      fileName: 'a.txt',
    }
    const error = await refusalOf(readArticle(png, startNodeChild))
    expect(error.code).toBe('unreadable')
    expect(error.message).toContain('PNG')
  })

  it('copes with a page nested 100,000 deep', async () => {
    const draft = await readArticle(
      page(`${'<b><i>'.repeat(50_000)}The wall broke, the county said.`),
      startNodeChild,
    )
    expect(draft.text).toContain('The wall broke')
  })

  it('stops a child that takes too long, and says what to do', async () => {
    const started = performance.now()
    const big = page('<p>The wall broke, the county said, and the sea came in.</p>'.repeat(300_000))
    const error = await refusalOf(readArticle(big, startNodeChild, 700))
    expect(performance.now() - started).toBeLessThan(5000)
    expect(error.code).toBe('unreadable')
    expect(error.message).toMatch(/longer than 0\.7 seconds.*untouched.*paste/)
  })

  it('stops a child that wants too much memory, and says so', async () => {
    const big = page('<p>a<p>b'.repeat(1_500_000))
    const error = await refusalOf(readArticle(big, () => startNodeChild(64), 60_000))
    expect(error.code).toBe('unreadable')
    expect(error.message).toMatch(/memory.*untouched.*paste/)
  })

  it('reads nothing in a child whose memory has no limit', async () => {
    const error = await refusalOf(readArticle(page('<p>The wall broke.'), () => startNodeChild(4096)))
    expect(error.code).toBe('internal')
    expect(error.message).toContain('memory limit')
  })

  it('refuses more than 20 MB before a child is started', async () => {
    let started = 0
    const start = (): ParseChild => {
      started += 1
      return startNodeChild()
    }
    const error = await refusalOf(
      readArticle({ kind: 'paste', text: 'a'.repeat(20_000_001), html: null }, start),
    )
    expect(error.code).toBe('too_large')
    expect(error.message).toContain('20 MB')
    expect(started).toBe(0)
  })

  it('takes no nonsense from a child', async () => {
    const liar = (): ParseChild => ({
      send: () => undefined,
      onAnswer: (listener) => {
        listener({ ok: true, value: { text: 42 } })
      },
      onEnd: () => undefined,
      kill: () => undefined,
    })
    expect((await refusalOf(readArticle(page('<p>a'), liar))).message).toContain('makes no sense')
  })
})

describe('taking an article off the disk', () => {
  it('gives the bytes and the name', async () => {
    const path = join(folder, 'wall.txt')
    await writeFile(path, 'The wall broke.')
    const source = await readArticleFile(path)
    expect(source.fileName).toBe('wall.txt')
    expect(new TextDecoder().decode(source.bytes)).toBe('The wall broke.')
  })

  it('refuses a file of 200 MB at once, with the limit named', async () => {
    const path = join(folder, 'huge.txt')
    await (await open(path, 'w')).close()
    await truncate(path, 200_000_000)
    const started = performance.now()
    const error = await refusalOf(readArticleFile(path))
    expect(performance.now() - started).toBeLessThan(500)
    expect(error.code).toBe('too_large')
    expect(error.message).toContain('20 MB')
  })

  it('says what is wrong with an empty file, a folder, a missing file', async () => {
    const empty = join(folder, 'empty.txt')
    await writeFile(empty, '')
    expect((await refusalOf(readArticleFile(empty))).message).toMatch(/empty\.txt.*is empty/)
    expect(await refusalOf(readArticleFile(folder))).toMatchObject({ code: 'unreadable' })
    expect(await refusalOf(readArticleFile(join(folder, 'gone.txt')))).toMatchObject({ code: 'not_found' })
  })
})
