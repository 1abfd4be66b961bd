import type { Library } from '../../db/connection.ts'
import { listConfidentialSources } from '../../db/repositories/confidential-sources.ts'
import { readCorrectionClaimNumbers } from '../../db/repositories/correction-claim-numbers.ts'
import { listCorrections } from '../../db/repositories/corrections.ts'
import { listPeople } from '../../db/repositories/people.ts'
import { openStory } from '../../db/repositories/story-file.ts'
import { type ExportRequest, isSiteFormat } from '../../shared/domain/export-request.ts'
import type { Id, Instant } from '../../shared/domain/ids.ts'
import { annotatedArticle } from '../../shared/export/article/annotated-article.ts'
import { correctionLog, type CorrectionLogInput } from '../../shared/export/correction-log.ts'
import { factLog } from '../../shared/export/fact-log.ts'
import { siteLog } from '../../shared/export/site-log.ts'
import { AppError } from '../../shared/ipc/result.ts'
import type { AnyLog } from './render-log.ts'

type Db = Library['db']

/**
 * The rows of an export as the library has them now. Throws AppError `not_found` for a story that is not there,
 * `bad_input` for a fact log or an article without a story, `not_allowed` as `annotatedArticle` does.
 */
export async function readLog(db: Db, request: ExportRequest, now: Instant): Promise<AnyLog> {
  const { subject, storyId, profile } = request
  if (subject === 'corrections') {
    const log = correctionLog(await readCorrections(db, storyId), profile, now)
    return { subject, log: isSiteFormat(request.format) ? siteLog(log) : log }
  }
  if (storyId === null) throw new AppError('bad_input', 'This belongs to one story: say which.')
  const input = {
    file: await openStory(db, storyId),
    people: await listPeople(db),
    confidentialSources: await listConfidentialSources(db),
  }
  return subject === 'facts'
    ? { subject, log: factLog(input, profile, now) }
    : { subject, log: annotatedArticle(input, profile, now) }
}

async function readCorrections(db: Db, storyId: Id | null): Promise<CorrectionLogInput> {
  const names = {
    people: await listPeople(db),
    confidentialSources: await listConfidentialSources(db),
    claimNumbers: await readCorrectionClaimNumbers(db),
  }
  if (storyId === null) return { story: null, ...(await listCorrections(db)), ...names }
  const { story, corrections, correctionClaims, placesToFix, overrides } = await openStory(db, storyId)
  return { story, corrections, correctionClaims, placesToFix, overrides, ...names }
}
