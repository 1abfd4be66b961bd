import type { Transaction } from 'kysely'
import { describeQuote, type DescribedQuote } from '../../shared/anchoring/describe-quote.ts'
import type { Span } from '../../shared/domain/anchor.ts'
import type { Id } from '../../shared/domain/ids.ts'
import { AppError } from '../../shared/ipc/result.ts'
import { readEntity } from '../repositories/read-entity.ts'
import { readText } from '../repositories/texts.ts'
import type { Database } from '../schema.ts'

/** The text of a version, for spans to point into. */
export interface VersionText {
  readonly versionId: Id
  readonly text: string
}

/**
 * The text that a person points into. Throws AppError `not_found`, and `not_allowed` for a version that is not the
 * current one of its story: its offsets mean other words.
 */
export async function readCurrentText(
  tx: Transaction<Database>,
  place: { readonly storyId: Id; readonly versionId: Id },
): Promise<VersionText> {
  const version = await readEntity(tx, 'versions', place.versionId)
  const story = await readEntity(tx, 'stories', place.storyId)
  if (story.currentVersionId !== version.id) {
    throw new AppError('not_allowed', 'The article was arranged anew elsewhere. Select the words again.')
  }
  return { versionId: version.id, text: await readText(tx, version.textSha256) }
}

/** The quote at a span of the text. Throws AppError `bad_input` when there are no words. */
export function quoteIn({ text }: VersionText, span: Span): DescribedQuote {
  const quote = describeQuote(text, span)
  if (quote === null) {
    throw new AppError('bad_input', 'No words are selected. Select words in the article and try again.')
  }
  return quote
}
