import { copyNoteRules } from '../../shared/claims/notes/copy-note-rules.ts'
import { spotStory } from '../../shared/claims/spotting/spot-story.ts'
import { copyNoteRuleLabels } from '../../shared/domain/labels.ts'
import { runToEnd } from '../../shared/text/run-to-end.ts'
import type { MeasureRow } from './measure-row.ts'
import { outsideArticles } from './outside-articles.ts'

/** Notes are counted per so many words. */
const words = 500

/**
 * How often Stet finds something odd in articles that nobody of the project wrote, by rule. The bar is on wrong notes,
 * which only a reader can tell: docs/copy-notes.md says how many were read and how they were judged. So no row can be
 * worse than the number printed here, and a rule that begins to speak more often shows.
 */
export async function measureCopyNotes(dataFolder: string): Promise<readonly MeasureRow[]> {
  const articles = await outsideArticles(dataFolder)
  const counts = new Map<string, number>()
  let wordCount = 0
  for (const article of articles) {
    wordCount += article.text.split(/\s+/).length
    for (const { rule } of runToEnd(spotStory(article)).notes) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  }
  const per = (count: number): string => `${((count * words) / wordCount).toFixed(3)} (${String(count)})`
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const what = `Copy notes per ${String(words)} words, right or wrong`
  return [
    {
      what: `${what}: all, ${String(articles.length)} articles, ${String(wordCount)} words`,
      peers: '',
      ours: per(all),
      bar: '<= 1 wrong',
    },
    ...copyNoteRules.map((rule) => ({
      what: `  ${copyNoteRuleLabels[rule]}`,
      peers: '',
      ours: per(counts.get(rule) ?? 0),
      bar: '',
    })),
  ]
}
