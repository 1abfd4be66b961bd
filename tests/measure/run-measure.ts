import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { measureAttribution } from './attribution.ts'
import { measureCarryOver } from './carry-over.ts'
import { measureCheckWorthiness } from './check-worthiness.ts'
import { measureCopyNotes } from './copy-notes.ts'
import { measureDocxImport } from './docx-import.ts'
import { measureHtmlImport } from './html-import.ts'
import type { MeasureRow } from './measure-row.ts'

/** Each measurement with the part of the data folder that it needs. */
const measurements: readonly {
  readonly needs: string
  readonly measure: (dataFolder: string) => Promise<readonly MeasureRow[]>
}[] = [
  { needs: 'html-dev', measure: measureHtmlImport },
  { needs: 'docx-dev', measure: measureDocxImport },
  { needs: 'carry-over-dev.jsonl', measure: measureCarryOver },
  { needs: 'attribution-dev.jsonl', measure: measureAttribution },
  { needs: 'check-worthy-dev.jsonl', measure: measureCheckWorthiness },
  { needs: 'attribution-dev.jsonl', measure: measureCopyNotes },
]

const { values } = parseArgs({ options: { data: { type: 'string', default: '../shared/data' } } })
const dataFolder = resolve(values.data)
const rows: MeasureRow[] = []
for (const { needs, measure } of measurements) {
  if (existsSync(join(dataFolder, needs))) rows.push(...(await measure(dataFolder)))
  else rows.push({ what: needs, peers: '', ours: 'data not there', bar: '' })
}
process.stdout.write(table(rows))

function table(lines: readonly MeasureRow[]): string {
  const cells = [
    ['what', 'peers', 'Stet', 'bar'],
    ...lines.map(({ what, peers, ours, bar }) => [what, peers, ours, bar]),
  ]
  const widths = [0, 1, 2, 3].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)))
  return cells
    .map(
      (row) =>
        `${row
          .map((cell, column) => cell.padEnd(widths[column] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('')
}
