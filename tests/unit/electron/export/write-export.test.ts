import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type AnyLog, renderLog } from '../../../../electron/export/render-log.ts'
import { writeExport } from '../../../../electron/export/write-export.ts'
import { correctionLog } from '../../../../shared/export/correction-log.ts'
import { aCorrection, logInput } from '../../shared/export/entities.ts'
import { textOf } from '../../shared/export/text-of.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stet-export-'))
})
afterEach(() => rm(folder, { recursive: true }))

function logOf(count: number): AnyLog {
  const corrections = Array.from({ length: count }, (_, index) =>
    aCorrection({ id: String(index), number: index + 1, publicNote: 'Ünïcödé – 漢字 😀' }),
  )
  const input = logInput({
    corrections,
  })
  return { subject: 'corrections', log: correctionLog(input, 'public', '2026-11-22T08:00:00.000Z') }
}

describe('Writing an export', () => {
  it('writes the whole file in UTF-8 over the old one and leaves nothing beside it', async () => {
    const path = join(folder, 'log.md')
    await writeFile(path, 'old')
    await writeExport(logOf(3000), 'md', path)
    const whole = textOf(renderLog(logOf(3000), 'md'))
    expect(Buffer.byteLength(whole)).toBeGreaterThan(2 * 256 * 1024)
    expect(await readFile(path, 'utf8')).toBe(whole)
    expect(await readdir(folder)).toEqual(['log.md'])
  })

  it('tells how far it is, up to the end', async () => {
    const calls: [number, number][] = []
    await writeExport(logOf(3000), 'csv', join(folder, 'log.csv'), (done, total) => calls.push([done, total]))
    expect(calls.length).toBeGreaterThan(1)
    expect(calls.map(([done]) => done)).toEqual(calls.map(([done]) => done).toSorted((a, b) => a - b))
    expect(calls.at(0)?.[0]).toBeLessThan(3000)
    expect(calls.at(-1)).toEqual([3000, 3000])
    expect(new Set(calls.map(([, total]) => total))).toEqual(new Set([3000]))
  })

  it('keeps the old file and tidies up when it cannot write', async () => {
    const path = join(folder, 'taken')
    await mkdir(path)
    await writeFile(join(path, 'inside'), 'kept')
    await expect(writeExport(logOf(1), 'json', path)).rejects.toThrow()
    expect(await readdir(folder)).toEqual(['taken'])
    await expect(writeExport(logOf(1), 'json', join(folder, 'absent/log.json'))).rejects.toThrow('ENOENT')
  })
})
