import type { CopyNote } from '../../../../shared/claims/notes/copy-note.ts'
import { noteKey } from '../../../../shared/claims/notes/open-notes.ts'
import { draftCorrection } from '../../../../shared/corrections/draft-correction.ts'
import type { ClaimDetails } from '../../../../shared/domain/claim-details.ts'
import type { ClaimFields } from '../../../../shared/domain/claim.ts'
import { copyNoteRuleLabels } from '../../../../shared/domain/labels.ts'
import { createClaims } from '../../../stores/bulk-claim-actions.ts'
import { createCorrection } from '../../../stores/correction-actions.ts'
import { addDismissals, removeDismissals } from '../../../stores/dismissal-actions.ts'
import { openNotesNow } from '../../../stores/note-selectors.ts'
import { notify } from '../../../stores/notify.ts'
import { useSpottingStore } from '../../../stores/spotting-store.ts'
import { selectClaim, selectStory } from '../../../stores/story-selectors.ts'
import { useStoryStore } from '../../../stores/story-store.ts'
import { selectClaimOnDesk, selectNote, showCorrection } from '../../../stores/view-store.ts'
import { announce } from '../../../ui/announcer-store.ts'
import { placeInHand } from '../place-in-hand.ts'
import { noteInHandNow, viewNotes } from './note-view.ts'

/** Takes the next (+1) or previous (-1) copy note in hand, going round at the ends. */
export function goToNote(direction: 1 | -1): void {
  const notes = openNotesNow()
  const inHand = noteInHandNow()
  const from = placeInHand()?.start ?? 0
  const at = inHand === null ? -1 : notes.indexOf(inHand)
  const next =
    at === -1
      ? (notes.find((note) => note.start >= from) ?? notes[0])
      : notes.at((at + direction) % notes.length)
  if (next !== undefined) selectNote(noteKey(next))
}

/** When a figure that ages was counted and when to look again. */
export type NoteTimes = Pick<ClaimFields, 'asOf' | 'recheckAt'>

/** What a copy note proposes for a figure that ages, seen at a moment; null for other notes. */
export function timesOf({ rule, asOf, recheckAfterHours }: CopyNote, now: Date): NoteTimes | null {
  if (rule !== 'figure_ages' || recheckAfterHours === undefined) return null
  const recheckAt = new Date(now.getTime() + recheckAfterHours * 60 * 60 * 1000).toISOString()
  return { asOf: asOf ?? null, recheckAt }
}

/** Makes a claim of a copy note. A figure that ages takes the proposed times with it; as of when it stands is asked when nothing says so. */
export function makeClaimOf(note: CopyNote): void {
  const times = timesOf(note, new Date())
  if (times !== null && times.asOf === null) viewNotes({ question: 'when_recheck' })
  else void claimOf(note, times)
}

/** Makes a claim of the words of a copy note, with what the note says in the claim's own note, and goes on: one step to undo. */
export async function claimOf(note: CopyNote, times: NoteTimes | null): Promise<void> {
  const { start, end, claimType, message, rule } = note
  const next = noteAfter(note)
  const [claimId] = await createClaims([
    {
      span: { start, end },
      type: claimType,
      priority: 'medium',
      details: detailsOfProposal(note),
      fields: { note: message, ...times },
      settles: rule,
    },
  ])
  if (claimId === undefined) return
  goOn(note, next)
  const number = selectClaim(useStoryStore.getState(), claimId)?.number
  notify(`${number === undefined ? 'A claim' : `Claim ${number}`} was made of the copy note.`, {
    action: { label: 'Show', run: () => selectClaimOnDesk(claimId) },
  })
}

/** What the rules have read in the very words of a note: a toll keeps its number and category. */
function detailsOfProposal({ start, end, claimType }: CopyNote): ClaimDetails | null {
  const proposals = useSpottingStore.getState().spotted?.proposals ?? []
  const same = proposals.find((one) => one.type === claimType && one.start < end && start < one.end)
  return same?.details ?? null
}

/** Drafts an entry of the correction log for the words of a copy note, which it settles, and shows it: one step to undo. */
export async function correctionOf(note: CopyNote): Promise<void> {
  const state = useStoryStore.getState()
  const story = selectStory(state)
  const { open } = state
  if (story === null || open === null) return
  const fields = draftCorrection(
    {
      claim: { type: note.claimType, finding: 'incorrect' },
      story,
      text: open.text,
      blocks: open.version.blocks,
      place: note,
    },
    note.suggestion ?? open.text.slice(note.start, note.end),
    new Date().toISOString(),
  )
  const next = noteAfter(note)
  const { rule, start, end } = note
  const settles = { versionId: open.version.id, rule, span: { start, end } }
  const result = await createCorrection({ storyId: story.id, fields, claimIds: [], settles })
  if (!result.ok) return
  goOn(note, next)
  showCorrection(result.value.correctionId)
}

/** Turns a copy note down, with the reason, and goes on to the next one. */
export async function dismissNote(note: CopyNote, reason: string): Promise<void> {
  const next = noteAfter(note)
  const { rule, start, end } = note
  const result = await addDismissals([{ subject: 'note', rule, span: { start, end } }], reason)
  if (result?.ok === true) goOn(note, next)
}

/** Has settled copy notes stand open again. */
export async function bringNoteBack(dismissalId: string): Promise<void> {
  const result = await removeDismissals([dismissalId])
  if (result?.ok === true) announce('Copy note brought back')
}

/** The note to take in hand when this one is settled; null when it is the last. */
function noteAfter(note: CopyNote): CopyNote | null {
  const notes = openNotesNow()
  const at = notes.findIndex((one) => noteKey(one) === noteKey(note))
  return notes[at + 1] ?? notes[at - 1] ?? null
}

function goOn({ rule }: CopyNote, next: CopyNote | null): void {
  selectNote(next === null ? null : noteKey(next))
  announce(`${copyNoteRuleLabels[rule]}: settled. ${openNotesNow().length} left.`)
}
