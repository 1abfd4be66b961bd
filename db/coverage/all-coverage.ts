import type BetterSqlite3 from 'better-sqlite3'
import type { Span } from '../../shared/domain/anchor.ts'
import type { Block } from '../../shared/domain/article.ts'
import type { Id } from '../../shared/domain/ids.ts'
import { countSentences } from './text-sentences.ts'
import { wordsReadIn } from './words-read.ts'

/** How much of a story's current text was read, in words. */
export interface StoryCoverage {
  readonly storyId: Id
  readonly words: number
  readonly wordsRead: number
}

/** Works out how much was read of every story of a library, from texts, places of claims and ticks. */
export function* workOutCoverage(sqlite: BetterSqlite3.Database): Generator<StoryCoverage> {
  const stories = sqlite.prepare<[], { storyId: Id; versionId: Id; words: number }>(`
    SELECT s.id AS storyId, v.id AS versionId, v.word_count AS words
    FROM stories AS s JOIN versions AS v ON v.id = s.current_version_id`)
  const spansIn = {
    anchors: sqlite.prepare<[Id], Span>(
      `SELECT start, "end" FROM anchors WHERE version_id = ? AND state NOT IN ('lost', 'text_changed')`,
    ),
    ticks: sqlite.prepare<[Id], Span>('SELECT start, "end" FROM ticks WHERE version_id = ?'),
  }
  const article = sqlite.prepare<[Id], { blocks: string; text: string }>(`
    SELECT v.blocks, t.text FROM versions AS v JOIN texts AS t ON t.sha256 = v.text_sha256 WHERE v.id = ?`)
  for (const { storyId, versionId, words } of stories.all()) {
    const places = { anchors: spansIn.anchors.all(versionId), ticks: spansIn.ticks.all(versionId) }
    const isUnread = places.anchors.length === 0 && places.ticks.length === 0
    const found = isUnread ? undefined : article.get(versionId)
    if (found === undefined) yield { storyId, words, wordsRead: 0 }
    else {
      const blocks = JSON.parse(found.blocks) as readonly Block[]
      const sentences = countSentences({ text: found.text, blocks })
      yield { storyId, words, wordsRead: wordsReadIn(words, sentences, places) }
    }
  }
}

/** Writes down what was worked out of every story; within a transaction of the caller's. */
export function rebuildCoverage(sqlite: BetterSqlite3.Database): void {
  sqlite.exec('DELETE FROM story_coverage')
  const insert = sqlite.prepare<[StoryCoverage]>(
    'INSERT INTO story_coverage (story_id, words, words_read) VALUES (@storyId, @words, @wordsRead)',
  )
  // The connection cannot write while a query of it is being read, so the list comes first.
  for (const coverage of [...workOutCoverage(sqlite)]) insert.run(coverage)
}
