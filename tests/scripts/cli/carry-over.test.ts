import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { CommandLine } from './stet.ts'

// Real processes take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

let stet: CommandLine

beforeEach(() => {
  stet = new CommandLine()
})
afterEach(() => {
  stet.remove()
})

describe('stet carry-over --jsonl', () => {
  it('answers each line in order, with the places of its anchors in the new text', async () => {
    const before = 'The 😀 ferry sank on Monday. It carried 900 people. Nobody was hurt.'
    const after = 'Nobody was hurt. The 😀 ferry sank on Monday. It carried 1,200 people.'
    const spanOf = (text: string, words: string) => ({
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
    })
    const anchors = ['The 😀 ferry sank on Monday.', '900 people', 'Nobody was hurt.'].map((words) =>
      spanOf(before, words),
    )
    const lines = [
      { id: 'a', old: before, new: after, anchors },
      { id: 7, old: before, new: 'Something else.', anchors: anchors.slice(0, 1) },
    ]
    const { code, stdout, stderr } = await stet.run(
      ['carry-over', '--jsonl'],
      `${lines.map((line) => JSON.stringify(line)).join('\n')}\nno JSON\n`,
    )
    const [first, second, third] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown)
    expect(first).toMatchObject({
      id: 'a',
      anchors: [
        {
          state: 'unchanged',
          ...spanOf(after, 'The 😀 ferry sank on Monday.'),
          score: 1,
          numberChanged: false,
        },
        { state: 'text_changed', ...spanOf(after, '1,200 people'), numberChanged: true },
        { state: 'moved', ...spanOf(after, 'Nobody was hurt.'), score: 1 },
      ],
    })
    expect(second).toEqual({
      id: 7,
      anchors: [{ state: 'lost', start: null, end: null, score: 0, numberChanged: false }],
    })
    expect(third).toMatchObject({ id: null, error: expect.stringContaining('not of the form') as string })
    expect({ code, stderr }).toMatchObject({
      code: 0,
      stderr: expect.stringContaining('1 could not be read') as string,
    })
  })

  it('is told to read lines, since it has no other way yet', async () => {
    expect((await stet.call(['carry-over'])).code).toBe(2)
  })
})
