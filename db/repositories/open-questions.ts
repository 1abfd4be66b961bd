import type { Kysely } from 'kysely'
import type { OpenQuestion } from '../../shared/domain/question.ts'
import { fromRow } from '../rows.ts'
import type { Database } from '../schema.ts'
import { firstWords } from './first-words.ts'

/** The questions of all stories that wait for an answer, oldest first. Those of deleted stories are left out. */
export async function listOpenQuestions(db: Kysely<Database>): Promise<OpenQuestion[]> {
  const rows = await db
    .selectFrom('questions')
    .innerJoin('claims', 'claims.id', 'questions.claimId')
    .innerJoin('stories', 'stories.id', 'questions.storyId')
    .innerJoin('sources', 'sources.id', 'questions.sourceId')
    .selectAll('questions')
    .select([
      'claims.number as claimNumber',
      'stories.headline as storyHeadline',
      'sources.title as sourceTitle',
      'sources.url as sourceUrl',
      'sources.isConfidential',
    ])
    .select((eb) => firstWords(eb).as('claimWords'))
    .where('questions.answeredAt', 'is', null)
    .where('stories.deletedAt', 'is', null)
    .orderBy('questions.askedAt')
    .orderBy('questions.id')
    .execute()
  return rows.map(
    ({ claimNumber, claimWords, storyHeadline, sourceTitle, sourceUrl, isConfidential, ...question }) => ({
      question: fromRow('questions', question),
      claimNumber,
      claimWords,
      storyHeadline,
      sourceTitle,
      sourceUrl,
      sourceIsConfidential: isConfidential === 1,
    }),
  )
}
