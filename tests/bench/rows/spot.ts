import nlp from 'compromise'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { runToEnd } from '../../../shared/text/run-to-end.ts'
import { proposeClaims } from '../../../shared/claims/spotting/propose-claims.ts'
import { spotStory } from '../../../shared/claims/spotting/spot-story.ts'
import { countWords } from '../../../shared/text/words.ts'
import type { Bench } from '../bench.ts'
import type { BenchRow } from '../bench-row.ts'
import { makeArticle } from '../library/article-maker.ts'
import { seededRandom } from '../library/random.ts'
import { median } from '../statistics.ts'
import { warmUp } from '../warm-up.ts'

/** Claims to the article, some 25 words each. */
const claimCount = 400

/**
 * Splitting an article into sentences and proposing its claims, with scores and speakers, against wink-nlp and compromise
 * splitting it and finding entities; the copy notes, for which they have nothing, are a row of their own with a bar of
 * their own: no more than twice what wink takes for the rest. wink runs only what it needs.
 *
 * Each is warmed up until it gets no faster, then goes by turns with the others over the same text, which is denser in
 * figures, names and dates than a newspaper is. compromise goes by itself in the end: it takes forty times as long, and the
 * memory that it leaves to be collected would be counted to whoever comes after it.
 */
export function measureSpot(bench: Bench): Promise<readonly BenchRow[]> {
  const article = makeArticle(seededRandom(11), claimCount).draft
  const { text } = article
  const wink = winkNLP(model, ['sbd', 'ner'])
  const ways = {
    ours: () => runToEnd(proposeClaims(article)).proposals.length,
    withNotes: () => runToEnd(spotStory(article)).notes.length,
    wink: () => {
      const read = wink.readDoc(text)
      return read.sentences().out().length + read.entities().out().length
    },
    compromise: () => {
      const read = nlp(text)
      return (
        (read.sentences().out('array') as string[]).length + (read.topics().out('array') as string[]).length
      )
    },
  }
  const times: Record<keyof typeof ways, number[]> = { ours: [], withNotes: [], wink: [], compromise: [] }
  const byTurns = (names: readonly (keyof typeof ways)[], rounds: number): void => {
    for (const name of names) warmUp(ways[name])
    for (let round = 0; round < rounds; round += 1) {
      for (const name of names) {
        const started = performance.now()
        if (ways[name]() === 0) throw new Error(`${name} found nothing.`)
        times[name].push(performance.now() - started)
      }
    }
  }
  byTurns(['ours', 'withNotes', 'wink'], bench.rounds(61, 21))
  byTurns(['compromise'], bench.rounds(9, 5))
  const words = countWords(text)
  const perSecond = (name: keyof typeof ways): string =>
    `${Math.round((words / median(times[name])) * 1000).toLocaleString('en')} words/s`
  const rowOf = (
    work: string,
    ours: keyof typeof ways,
    peer: string,
    theirs: keyof typeof ways,
    worstRatio = 1,
  ): BenchRow => ({
    work: `${work}, ${words.toLocaleString('en')} words: ${perSecond(ours)}`,
    against: `${peer}: ${perSecond(theirs)}`,
    ours: median(times[ours]),
    theirs: median(times[theirs]),
    unit: 'ms',
    worstRatio,
    worst: null,
  })
  return Promise.resolve([
    rowOf('Split and propose', 'ours', 'wink-nlp, sentences + entities', 'wink'),
    rowOf('Split and propose', 'ours', 'compromise, sentences + topics', 'compromise'),
    rowOf('The same with copy notes', 'withNotes', 'wink-nlp, sentences + entities', 'wink', 2),
  ])
}
