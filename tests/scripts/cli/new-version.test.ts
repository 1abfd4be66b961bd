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

describe('stet new-version', () => {
  it('gives the story the new text and says what became of its claims', async () => {
    const first = stet.file('article.txt', article)
    const { storyId } = JSON.parse((await stet.run(['import', first, '--json'])).stdout) as {
      storyId: string
    }
    const words =
      article
        .split('\n')
        .findLast((line) => line.length > 40)
        ?.slice(0, 30) ?? ''
    await stet.call(['claim', 'add', storyId, words, '--type', 'other'])
    const second = stet.file('second.txt', `${article}\n\nOne more paragraph that was not there before.\n`)
    const { stdout, code } = await stet.run(['new-version', storyId, second, '--json'])
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toEqual({
      storyId,
      version: 2,
      unchanged: 1,
      moved: 0,
      textChanged: 0,
      lost: 0,
    })
    const again = await stet.run(['new-version', storyId, second])
    expect(again).toMatchObject({ code: 1, stdout: '' })
    expect(again.stderr).toContain('has already')
  })
})
