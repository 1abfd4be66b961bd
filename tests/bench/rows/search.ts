import BetterSqlite3 from 'better-sqlite3'
import { join } from 'node:path'
import type {} from '../../../renderer/api/window.d.ts'
import { toFtsQuery } from '../../../db/search/to-fts-query.ts'
import type { Result } from '../../../shared/ipc/result.ts'
import type { Bench } from '../bench.ts'
import type { BenchRow } from '../bench-row.ts'
import { inWindow } from '../driven-window.ts'
import { percentile } from '../statistics.ts'

/** What people look for, of which the window asks after each letter: frequent words, rare ones, names, phrases. */
const typed = [
  'ministry',
  'okafor',
  'lena varga',
  '"harbour authority"',
  'flood gates',
  'muritz',
  'fraud over 5',
]

const longestList = 200

/**
 * What the window asks for after each letter, its answer back in the page: the palette's search, hits with their snippets, and the
 * first page of the search screen's claims with their count; against the same query put to FTS5 by itself.
 */
export async function measureSearch(bench: Bench): Promise<readonly BenchRow[]> {
  const dataFolder = await bench.dataFolder(bench.library)
  const queries = typed.flatMap((words) => Array.from(words, (_letter, index) => words.slice(0, index + 1)))
  const asked = queries.filter((query) => toFtsQuery(query) !== null)
  const rounds = bench.rounds(5, 2)
  const ours = await inWindow(bench, { app: bench.projectFolder, dataFolder }, async (page) => {
    await page.getByRole('grid', { name: 'Stories' }).waitFor()
    return page.evaluate(searchFromPage, { asked, rounds, limit: longestList })
  })
  const theirs = searchRaw(join(dataFolder, 'library.stet'), asked, rounds)
  const rowOf = (work: string, times: readonly number[]): BenchRow => ({
    work: `${work} ${bench.libraryName}, after each letter (p95 of ${times.length})`,
    against: 'the same query to FTS5: rank, snippet',
    ours: percentile(times, 0.95),
    theirs: percentile(theirs, 0.95),
    unit: 'ms',
    worstRatio: 2,
    worst: 50,
  })
  return [rowOf('Search', ours.search), rowOf('Filter', ours.filter)]
}

interface Searches {
  readonly asked: readonly string[]
  readonly rounds: number
  readonly limit: number
}

/** Runs in the page; milliseconds for each query of each round, searched for and filtered by in turn. */
async function searchFromPage({ asked, rounds, limit }: Searches) {
  const none = { types: [], findings: [], workflows: [], storyId: null, from: null, to: null, personId: null }
  const timed = async (ask: () => Promise<string>): Promise<number> => {
    const started = performance.now()
    const found = JSON.parse(await ask()) as Result<unknown>
    const time = performance.now() - started
    if (!found.ok) throw new Error(found.error.message)
    return time
  }
  const times = { search: [] as number[], filter: [] as number[] }
  for (let round = 0; round < rounds; round += 1) {
    for (const query of asked) {
      times.search.push(await timed(() => window.api.invoke('search:find', { query, limit })))
      const filter = { ...none, sourceId: null, words: query }
      const page = { filter, order: 'relevance' as const, limit, offset: 0 }
      times.filter.push(await timed(() => window.api.invoke('search:claims', page)))
    }
  }
  return times
}

function searchRaw(file: string, asked: readonly string[], rounds: number): number[] {
  const sqlite = new BetterSqlite3(file, { readonly: true })
  try {
    const search = sqlite.prepare(`
      SELECT rowid, snippet(search_index, -1, '[', ']', '…', 24) FROM search_index
      WHERE search_index MATCH ? ORDER BY rank LIMIT ${longestList}
    `)
    const times: number[] = []
    for (let round = 0; round < rounds; round += 1) {
      for (const query of asked) {
        const started = performance.now()
        search.all(toFtsQuery(query))
        times.push(performance.now() - started)
      }
    }
    return times
  } finally {
    sqlite.close()
  }
}
