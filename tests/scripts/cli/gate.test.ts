import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { article, CommandLine } from './stet.ts'

interface Gate {
  readonly standing: readonly { readonly group: string; readonly number: number | null }[]
  readonly seal: { readonly number: number; readonly changes: readonly string[] } | null
}

let stet: CommandLine

beforeEach(() => {
  stet = new CommandLine()
})
afterEach(() => {
  stet.remove()
})

async function bringIn(): Promise<string> {
  await stet.done('person', 'add', 'Ana Duarte', '--initials', 'AD', '--me')
  const { storyId } = await stet.json<{ storyId: string }>('import', stet.file('a.txt', article))
  return storyId
}

describe('stet gate', () => {
  it('lists what stands by group and ends with 1 while anything does', async () => {
    const storyId = await bringIn()
    await stet.done('claim', 'add', storyId, 'More than 900 people were killed', '--type', 'casualty_count')
    const { code, stdout, stderr } = await stet.call(['gate', storyId, '--json'])
    expect(code).toBe(1)
    expect(stderr).toContain('between this story and publication')
    const { standing, seal } = JSON.parse(stdout) as Gate
    const groups = [...new Set(standing.map(({ group }) => group))]
    expect(groups).toEqual(expect.arrayContaining(['unread', 'open_claims', 'copy_notes']))
    expect(standing.find(({ group }) => group === 'open_claims')?.number).toBe(1)
    expect(seal).toBeNull()
    const words = await stet.call(['gate', storyId])
    expect(words.stdout).toContain('Unread sentences (')
    const refused = await stet.call(['gate', storyId, '--seal'])
    expect(refused).toMatchObject({ code: 1, stdout: '' })
    expect(refused.stderr).toContain('Nothing was sealed')
  })
})

describe('stet rules', () => {
  it('starts from a preset, and takes over and prints the file that another desk reads', async () => {
    await bringIn()
    expect(await stet.done('rules')).toContain('All others')
    await stet.done('rules', '--preset', 'investigative')
    const file = await stet.done('rules', '--json')
    await stet.done('rules', '--preset', 'magazine')
    expect(await stet.done('rules', '--json')).not.toBe(file)
    expect(await stet.done('rules', '--import', stet.file('rules.json', file), '--json')).toBe(file)
    const broken = await stet.call(['rules', '--import', stet.file('broken.json', '{}')])
    expect(broken).toMatchObject({ code: 1 })
    expect(await stet.done('rules', '--json')).toBe(file)
  })
})
