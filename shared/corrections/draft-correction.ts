import type { Span } from '../domain/anchor.ts'
import type { Block } from '../domain/article.ts'
import type { Claim } from '../domain/claim.ts'
import type { CorrectionFields } from '../domain/correction.ts'
import type { Instant } from '../domain/ids.ts'
import type { NoticeStyle } from '../domain/notice-style.ts'
import type { Story } from '../domain/story.ts'
import { composeNotice, type NoticeContext } from './compose-notice.ts'
import { errorInChange, isUpdate } from './error-in-change.ts'
import { locationOfBlock } from './location-of-block.ts'
import { newEntry } from './new-entry.ts'
import { sentenceAround } from './sentence-around.ts'
import { severityOfChange } from './severity-of-change.ts'

/** A claim's words where they stand. Offsets are UTF-16 units, end exclusive. */
export interface ClaimInPlace {
  readonly claim: Pick<Claim, 'type' | 'finding'>
  readonly story: Story
  readonly text: string
  readonly blocks: readonly Block[]
  readonly place: Span
}

/**
 * The entry of the correction log that replaces a claim's words by others, drafted from all that is known, notice
 * in the house style included. Before publication it is a minor fix, which never becomes public; a count that has moved on is an
 * update. A person decides the rest.
 */
export function draftCorrection(
  where: ClaimInPlace,
  correctedText: string,
  at: Instant,
  style?: NoticeStyle,
): CorrectionFields {
  const { claim, story, text, place } = where
  const originalText = text.slice(place.start, place.end)
  const block = blockOf(where)
  const location = block === undefined ? 'body' : locationOfBlock[block.kind]
  const severity = severityOfChange(claim, originalText, correctedText, location)
  const entry = newEntry(story, at)
  const isNews = entry.kind === 'correction' && isUpdate(claim, originalText, correctedText)
  const fields: CorrectionFields = {
    ...entry,
    kind: isNews ? 'update' : entry.kind,
    location,
    originalText,
    correctedText,
    errorType: errorInChange(claim, originalText, correctedText),
    severity,
    placement: severity === 'serious' ? 'top' : 'foot',
    reportedBy: 'checker',
    reportedAt: at,
  }
  return { ...fields, publicNote: composeNotice(fields, noticeContext(where), style) }
}

function blockOf({ blocks, place }: ClaimInPlace): Block | undefined {
  return blocks.find((block) => block.start <= place.start && place.start < block.end)
}

/** What stands around the words in their sentence, so that the notice quotes whole sentences. */
function noticeContext(where: ClaimInPlace): NoticeContext {
  const { text, place } = where
  const block = blockOf(where)
  if (block === undefined) return { before: '', after: '' }
  const { start, end } = sentenceAround(text, block, place)
  return { before: text.slice(start, place.start), after: text.slice(place.end, end) }
}
