import type { ExpressionBuilder, ExpressionWrapper } from 'kysely'
import type { Database } from '../schema.ts'

/**
 * The words of a claim's first place in the current text of its story, for a query over `claims` and `stories`; empty
 * when it has none there.
 */
export function firstWords(
  eb: ExpressionBuilder<Database, 'claims' | 'stories'>,
): ExpressionWrapper<Database, 'claims' | 'stories', string> {
  return eb.fn.coalesce(
    eb
      .selectFrom('anchors')
      .select('anchors.exact')
      .whereRef('anchors.claimId', '=', 'claims.id')
      .whereRef('anchors.versionId', '=', 'stories.currentVersionId')
      .orderBy('anchors.start')
      .limit(1),
    eb.val(''),
  )
}
