import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openErrorLog } from '../../../electron/error-log.ts'

let folder: string
let path: string
const now = () => '2026-03-12T14:20:07.000Z'

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stet-log-'))
  path = join(folder, 'errors.log')
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
})

afterEach(() => rm(folder, { recursive: true, force: true }))

describe('the log of errors', () => {
  it('says when, where, what kind and where in the program, and no word of the message', async () => {
    const report = openErrorLog(path, now)
    report(
      'claim:update',
      Object.assign(new TypeError('MARKER one\n    at MARKER (two:1:2)'), { code: 'SQLITE_FULL' }),
    )
    const text = await readFile(path, 'utf8')
    const entry = JSON.parse(text) as Record<string, unknown>
    expect(entry).toMatchObject({
      at: '2026-03-12T14:20:07.000Z',
      where: 'claim:update',
      kind: 'TypeError',
      code: 'SQLITE_FULL',
    })
    expect(entry.calls).toContainEqual(expect.stringContaining('error-log.test.ts'))
    expect(text).not.toContain('MARKER')
  })

  it('does not write down what was thrown when it is no error', async () => {
    openErrorLog(path, now)('main', 'MARKER')
    expect(await readFile(path, 'utf8')).not.toContain('MARKER')
  })

  it('starts anew when it has grown long, and keeps the one before', async () => {
    await writeFile(path, 'x'.repeat(1_000_001))
    openErrorLog(path, now)('main', new Error('x'))
    expect((await readFile(path, 'utf8')).length).toBeLessThan(10_000)
    expect((await readFile(`${path}.old`, 'utf8')).length).toBe(1_000_001)
  })

  it('disturbs nothing when it cannot be written', () => {
    const report = openErrorLog(join(folder, 'no', 'errors.log'), now)
    expect(() => {
      report('main', new Error('x'))
    }).not.toThrow()
  })
})
