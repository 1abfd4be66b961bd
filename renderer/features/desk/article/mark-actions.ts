import { likelyTypes } from '../../../../shared/claims/likely-types.ts'
import type { Span } from '../../../../shared/domain/anchor.ts'
import type { ClaimType } from '../../../../shared/domain/claim-type.ts'
import type { Id } from '../../../../shared/domain/ids.ts'
import { claimTypeLabels } from '../../../../shared/domain/labels.ts'
import { firstBlockAfter } from '../../../../shared/text/mark-runs.ts'
import { wordAt } from '../../../../shared/text/step-words.ts'
import { wholeWords } from '../../../../shared/text/whole-words.ts'
import { announce } from '../../../ui/announcer-store.ts'
import { addPlace, createClaim } from '../../../stores/claim-actions.ts'
import { putPlace } from '../../../stores/version-actions.ts'
import { type OpenStory, useStoryStore } from '../../../stores/story-store.ts'
import { bringForward } from '../desk-layout.ts'
import { selectMarkable, useReadingStore } from './reading-store.ts'
import { putAway } from './use-reading-cursor.ts'

/** How many types are offered beside a selection. */
const pickCount = 4

/** The types that a stretch of the open story's text most likely has, the one that the key picks first. */
export function typePicks(
  { text, version }: Pick<OpenStory, 'text' | 'version'>,
  span: Span,
): readonly ClaimType[] {
  const block = version.blocks[firstBlockAfter(version.blocks, span.start)]
  const before = block === undefined ? '' : text.slice(block.start, span.start)
  const where = { kind: block?.kind ?? 'paragraph', before, isQuoted: isInQuotes(before) } as const
  return likelyTypes(text.slice(span.start, span.end), where, pickCount)
}

/** Whether a quotation that began in these words has not ended in them. */
function isInQuotes(before: string): boolean {
  return before.lastIndexOf('“') > before.lastIndexOf('”')
}

/** What there is to mark, with the words at its ends made whole; null when nothing is selected. */
function markableSpan(text: string): Span | null {
  const span = selectMarkable(useReadingStore.getState())
  return span === null ? null : wholeWords(text, span)
}

/** Makes a claim of the selected words, of the likeliest type unless one is picked. Does nothing without a selection. */
export async function markSelection(picked?: ClaimType): Promise<void> {
  const { open } = useStoryStore.getState()
  const span = open === null ? null : markableSpan(open.text)
  if (span !== null) await markSpan(span, picked)
}

/**
 * Makes a claim of the word at which words may be written in, since other words always stand for some: answers how far inside it the
 * place is (UTF-16 units); null when nothing was pressed or marked.
 */
export async function markAtCaret(): Promise<number | null> {
  const { open } = useStoryStore.getState()
  const { caret } = useReadingStore.getState()
  if (open === null || caret === null) return null
  const word = wordAt({ text: open.text, blocks: open.version.blocks }, caret)
  if (word === null || !(await markSpan(word))) return null
  return Math.min(word.end, Math.max(word.start, caret)) - word.start
}

async function markSpan(span: Span, picked?: ClaimType): Promise<boolean> {
  const { open } = useStoryStore.getState()
  if (open === null) return false
  const type = picked ?? typePicks(open, span)[0] ?? 'other'
  const id = await createClaim(span, type)
  if (id === null) return false
  putAway()
  bringForward('card')
  const number = useStoryStore.getState().open?.tables.claims.byId.get(id)?.number
  announce(`Claim ${number ?? ''} marked, ${claimTypeLabels[type]}`)
  return true
}

/** Puts a place of a claim on the selected words: one that was lost, or one that stands wrong. */
export async function putOnSelection(anchorId: Id): Promise<void> {
  const { open } = useStoryStore.getState()
  const span = open === null ? null : markableSpan(open.text)
  if (span === null || !(await putPlace({ id: anchorId }, span))) return
  putAway()
  announce('The claim stands on these words now')
}

/** Says that the selected words state the same as a claim elsewhere does. */
export async function addSelectionTo(claimId: Id): Promise<void> {
  const { open } = useStoryStore.getState()
  const span = open === null ? null : markableSpan(open.text)
  if (span === null) return
  const result = await addPlace(claimId, span)
  if (result?.ok !== true) return
  putAway()
  announce('Place added to the claim')
}
