import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { parse } from 'csv-parse/sync'

/** What an entry of an exported correction log must say, in every format. */
export interface ExpectedEntry {
  readonly said: string
  readonly nowSays: string
}

/**
 * Reads `log.md`, `log.html`, `log.csv` and `log.json` of a folder back, each with the eyes of who opens it, and
 * expects the same entries of one story in all of them.
 */
export async function expectLogs(
  folder: string,
  headline: string,
  entries: readonly ExpectedEntry[],
): Promise<void> {
  const read = (extension: string) => readFile(join(folder, `log.${extension}`), 'utf8')
  const inOrder = entries.map(({ said, nowSays }) => [said, nowSays]).sort()

  const table = parse<Record<string, string>>(await read('csv'), { columns: true, bom: true })
  expect(table.map((row) => [row['The text said'], row['It now says']]).sort()).toEqual(inOrder)
  for (const row of table) expect(row).toMatchObject({ Story: headline, Status: 'Published' })

  const json = JSON.parse(await read('json')) as {
    format: string
    corrections: { originalText: string; correctedText: string; status: string }[]
  }
  expect(json.format).toBe('stet-correction-log')
  expect(json.corrections.map((row) => [row.originalText, row.correctedText]).sort()).toEqual(inOrder)

  const html = await read('html')
  expect(html).toMatch(/^<!doctype html>/i)
  expect(html).not.toMatch(/<script|(?:src|href)="https?:\/\/(?!.*example)/)
  const markdown = await read('md')
  expect(markdown).toMatch(/^# /m)
  for (const words of [headline, ...inOrder.flat()]) {
    expect(html).toContain(words)
    expect(markdown.replaceAll('\\', '')).toContain(words)
  }
}
