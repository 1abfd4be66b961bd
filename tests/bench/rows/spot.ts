import nlp from 'compromise'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { runToEnd } from '../../../shared/text/run-to-end.ts'
import { spotStory } from '../../../shared/claims/spotting/spot-story.ts'
import { countWords } from '../../../shared/text/words.ts'
import type { Bench } from '../bench.ts'
import type { BenchRow } from '../bench-row.ts'
import { makeArticle } from '../library/article-maker.ts'
import { seededRandom } from '../library/random.ts'
import { median } from '../statistics.ts'

/** Claims to the article, some 25 words each. */
const claimCount = 400

/**
 * Splitting an article into sentences and proposing its claims, with scores, speakers and copy notes, against wink-nlp and
 * compromise splitting it and finding entities. wink runs only what it needs for that. The three by turns on the same
 * text, which is denser in figures, names and dates than a newspaper is.
 */
export function measureSpot(bench: Bench): Promise<readonly BenchRow[]> {
  const { text, blocks, publishedAt } = makeArticle(seededRandom(11), claimCount).draft
  const wink = winkNLP(model, ['sbd', 'ner'])
  const ways = {
    ours: () => runToEnd(spotStory({ text, blocks, publishedAt })).proposals.length,
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
  const times: Record<keyof typeof ways, number[]> = { ours: [], wink: [], compromise: [] }
  for (let round = -3; round < bench.rounds(9, 5); round += 1) {
    for (const name of ['ours', 'wink', 'compromise'] as const) {
      const started = performance.now()
      if (ways[name]() === 0) throw new Error(`${name} found nothing.`)
      if (round >= 0) times[name].push(performance.now() - started)
    }
  }
  const words = countWords(text)
  const perSecond = (name: keyof typeof ways): string =>
    `${Math.round((words / median(times[name])) * 1000).toLocaleString('en')} words/s`
  const row = {
    work: `Split and propose, ${words.toLocaleString('en')} words: ${perSecond('ours')}`,
    ours: median(times.ours),
    unit: 'ms',
    worstRatio: 1,
    worst: null,
  } as const
  return Promise.resolve([
    { ...row, against: `wink-nlp, sentences + entities: ${perSecond('wink')}`, theirs: median(times.wink) },
    {
      ...row,
      against: `compromise, sentences + topics: ${perSecond('compromise')}`,
      theirs: median(times.compromise),
    },
  ])
}
