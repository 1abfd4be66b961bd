import * as chrono from 'chrono-node'
import { daysIn } from '../../../shared/claims/spotting/days/find-days.ts'
import { readText } from '../../../shared/text/read-text.ts'
import { countWords } from '../../../shared/text/words.ts'
import type { Bench } from '../bench.ts'
import type { BenchRow } from '../bench-row.ts'
import { makeArticle } from '../library/article-maker.ts'
import { seededRandom } from '../library/random.ts'
import { median } from '../statistics.ts'

/**
 * Finding the words of a text that say when, the reading of it into words included, against chrono-node: a library for dates
 * that people type into a field. The two by turns on the same text, sentence by sentence.
 */
export function measureDays(bench: Bench): Promise<readonly BenchRow[]> {
  const { text, blocks } = makeArticle(seededRandom(17), 200).draft
  const spans = readText(text, blocks).sentences
  const ways = {
    ours: () => {
      const reading = readText(text, blocks)
      return reading.sentences.reduce((count, sentence) => count + daysIn(sentence, reading).length, 0)
    },
    chrono: () =>
      spans.reduce((count, { start, end }) => count + chrono.parse(text.slice(start, end)).length, 0),
  }
  const times: Record<keyof typeof ways, number[]> = { ours: [], chrono: [] }
  const found = { ours: 0, chrono: 0 }
  for (let round = -2; round < bench.rounds(9, 5); round += 1) {
    for (const name of ['ours', 'chrono'] as const) {
      const started = performance.now()
      found[name] = ways[name]()
      if (round >= 0) times[name].push(performance.now() - started)
    }
  }
  return Promise.resolve([
    {
      work: `Find what says when, ${countWords(text).toLocaleString('en')} words: ${found.ours} found`,
      against: `chrono-node: ${found.chrono} found`,
      ours: median(times.ours),
      theirs: median(times.chrono),
      unit: 'ms',
      worstRatio: 1,
      worst: null,
    },
  ])
}
