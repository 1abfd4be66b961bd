import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { unzipSync, zipSync } from 'fflate'
import { openLibrary } from '../../../db/connection.ts'
import { readLog } from '../../../electron/export/read-log.ts'
import { writeExport } from '../../../electron/export/write-export.ts'
import { replaceFile } from '../../../electron/files/replace-file.ts'
import { type ExportFormat, exportFormats, isPackedFormat } from '../../../shared/domain/export-request.ts'
import type { Bench } from '../bench.ts'
import type { BenchRow } from '../bench-row.ts'
import { median } from '../statistics.ts'

const manyCorrections = { stories: 200, claimsPerStory: 50, correctionsPerStory: 50 }

/**
 * Reading the correction log and writing it as a file that is on the disk, against writing the same bytes from a string that is
 * ready, to the disk as well; an archive against packing its parts that are ready. The formats and the two sides by turns.
 */
export async function measureExport(bench: Bench): Promise<readonly BenchRow[]> {
  const folder = await bench.dataFolder(manyCorrections)
  const library = openLibrary(join(folder, 'library.stet'))
  const times = exportFormats.map((format) => ({ format, ours: [] as number[], theirs: [] as number[] }))
  try {
    for (let round = -1; round < bench.rounds(7, 5); round += 1) {
      for (const { format, ours, theirs } of times) {
        const path = join(folder, `log.${format}`)
        const own = await timed(() => exportLog(format, path))
        const bare = isPackedFormat(format) ? await timePacking(path) : await timeBytes(path)
        if (round < 0) continue
        ours.push(own)
        theirs.push(bare)
      }
    }
  } finally {
    await library.close()
  }
  return times.map(({ format, ours, theirs }) => ({
    work: `Export 10,000 corrections as ${format} (median of ${ours.length})`,
    against: isPackedFormat(format) ? 'packing and writing the same parts' : 'writing the same bytes',
    ours: median(ours),
    theirs: median(theirs),
    unit: 'ms',
    worstRatio: 5,
    worst: null,
  }))

  async function exportLog(format: ExportFormat, path: string): Promise<void> {
    const request = { subject: 'corrections', storyId: null, format, profile: 'desk' } as const
    await writeExport(await readLog(library.db, request, '2026-03-12T10:00:00.000Z'), format, path)
  }
}

async function timeBytes(path: string): Promise<number> {
  const text = await readFile(path, 'utf8')
  return timed(() => replaceFile(`${path}.bytes`, text))
}

async function timePacking(path: string): Promise<number> {
  const parts = unzipSync(await readFile(path))
  return timed(() => replaceFile(`${path}.bytes`, zipSync(parts, { level: 1 })))
}

async function timed(work: () => Promise<void>): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}
