import type { Correction, CorrectionFields } from '../../../shared/domain/correction.ts'
import type { Span } from '../../../shared/domain/anchor.ts'
import type { Id } from '../../../shared/domain/ids.ts'
import type { Written } from '../../../shared/ipc/contract.ts'
import type { Result } from '../../../shared/ipc/result.ts'
import { copyText } from '../../stores/app-actions.ts'
import {
  addPlacesToFix,
  approveCorrection,
  deleteCorrection,
  publishCorrection,
  reopenCorrection,
  updateCorrection,
} from '../../stores/correction-actions.ts'
import { selectClaimLinks, selectRepeats, useCorrectionLogStore } from '../../stores/correction-log-store.ts'
import { flushDrafts } from '../../stores/field-draft.ts'
import { groupOf } from '../../stores/group-table.ts'
import { tellUndoable } from '../../stores/history-actions.ts'
import { notify } from '../../stores/notify.ts'
import { setSettings } from '../../stores/settings-actions.ts'
import { useSettingsStore } from '../../stores/settings-store.ts'
import { openStory } from '../../stores/story-actions.ts'
import { showCorrection, takeSentence, useViewStore } from '../../stores/view-store.ts'
import { announce } from '../../ui/announcer-store.ts'
import { composedNotice, isAsComposed } from './composed-notice.ts'
import { useCorrectionFilterStore } from './correction-filter-store.ts'
import { correctionRow, filterRows, sortRows } from './correction-rows.ts'
import { aroundOf, lookAround, useLookAroundStore } from './look-around-store.ts'

/** A place in a story: the sentence in its current text (UTF-16 units, end exclusive). */
export interface PlaceOnDesk {
  readonly storyId: Id
  readonly sentenceSpan: Span
}

// What a person does to an entry of the log, with what they are told of it. Refusals are told by the writes.

/** The entry as it now is; null when it has gone. */
function entryOf(id: Id): Correction | null {
  return useCorrectionLogStore.getState().tables.corrections.byId.get(id) ?? null
}

/** Changes an entry. When that takes an approval back, the person is told. */
export async function editEntry(
  id: Id,
  fields: Partial<CorrectionFields>,
  seen?: number,
): Promise<Result<Written>> {
  const wasApproved = entryOf(id)?.status === 'approved'
  const result = await updateCorrection(id, fields, seen)
  const after = entryOf(id)
  if (result.ok && wasApproved && after?.status === 'draft') {
    notify(`Entry ${after.number} is a draft again, because its public side has changed.`, { kind: 'info' })
  }
  return result
}

/** Approves the entry in the name of the person at the desk, with everything that was typed into it. */
export async function approve({ id, number }: Correction): Promise<void> {
  await flushDrafts()
  if ((await approveCorrection(id)).ok) announce(`Entry ${number} approved`)
}

/** Notes that the notice is out. */
export async function publish({ id, number }: Correction): Promise<void> {
  await flushDrafts()
  if ((await publishCorrection(id)).ok) announce(`Entry ${number} published`)
}

/** Makes a draft of the entry again. */
export async function reopen({ id, number }: Correction): Promise<void> {
  if ((await reopenCorrection(id)).ok) announce(`Entry ${number} is a draft again`)
}

/** Takes the entry out of the log and selects the one that stood under it. */
export async function remove({ id }: Correction): Promise<void> {
  const next = neighbourOf(id)
  const { ok } = await deleteCorrection(id)
  if (ok && useViewStore.getState().selectedCorrectionId === id) showCorrection(next)
}

/** Puts the public notice on the clipboard, as it is stored. */
export async function copyNotice({ id }: Correction): Promise<void> {
  await flushDrafts()
  const notice = entryOf(id)?.publicNote ?? ''
  if (notice.trim() !== '') await copyText(notice, 'Notice')
}

/** Writes the notice anew from what was changed. The one that stood there comes back by undo. */
export async function writeNotice({ id }: Correction): Promise<void> {
  await flushDrafts()
  const entry = entryOf(id)
  if (entry === null) return
  await lookAround(entry)
  const around = aroundOf(entry, useLookAroundStore.getState())
  const publicNote = composedNotice(entry, around, useSettingsStore.getState().settings)
  if (publicNote === '' || publicNote === entry.publicNote) return
  const hadNotice = entry.publicNote.trim() !== ''
  const { ok } = await editEntry(id, { publicNote })
  if (ok && hadNotice) {
    tellUndoable('The notice was written anew.', null)
  }
}

/**
 * Chooses the style of notices. The notice of the entry follows, unless a person has put words of their own into it: those
 * stay, and the preview shows how the style would have it.
 */
export async function switchStyle({ id }: Correction, noticeStyle: string): Promise<void> {
  await flushDrafts()
  const entry = entryOf(id)
  if (entry === null) return
  await lookAround(entry)
  const around = aroundOf(entry, useLookAroundStore.getState())
  const isFree = isAsComposed(entry, around, useSettingsStore.getState().settings)
  if (!(await setSettings({ noticeStyle })) || !isFree) return
  const publicNote = composedNotice(entry, around, useSettingsStore.getState().settings)
  if (publicNote !== '' && publicNote !== entry.publicNote) await editEntry(id, { publicNote })
}

/**
 * Changes what the notice depends on, and with it a notice that nobody has put words of their own into. Words of a person
 * stay.
 */
export async function editToldFacts(
  id: Id,
  fields: Partial<Pick<CorrectionFields, 'kind' | 'repeatsError'>>,
): Promise<void> {
  await flushDrafts()
  const entry = entryOf(id)
  if (entry === null) return
  await lookAround(entry)
  const around = aroundOf(entry, useLookAroundStore.getState())
  const { settings } = useSettingsStore.getState()
  const isFree = entry.publicNote.trim() !== '' && isAsComposed(entry, around, settings)
  const publicNote = composedNotice({ ...entry, ...fields }, around, settings)
  await editEntry(id, isFree && publicNote !== '' ? { ...fields, publicNote } : fields)
}

/** Notes places where the fact stands too, to be ticked off one by one. */
export async function addFoundPlaces(id: Id, places: readonly string[]): Promise<void> {
  if (!(await addPlacesToFix(id, places)).ok) return
  announce(places.length === 1 ? 'The place was added' : `${places.length} places were added`)
}

/** Opens the desk of a story with a sentence of it in hand. */
export async function showPlace({ storyId, sentenceSpan }: PlaceOnDesk): Promise<void> {
  await openStory(storyId)
  takeSentence(sentenceSpan)
}

/** Opens the desk of the story, at the first claim that the entry settles. */
export async function showStoryOf({ id, storyId }: Correction): Promise<void> {
  const [link] = groupOf(selectClaimLinks(useCorrectionLogStore.getState()), id)
  await openStory(storyId, link?.claimId ?? null)
}

function neighbourOf(id: Id): Id | null {
  const { filter, sort } = useCorrectionFilterStore.getState()
  const all = [...useCorrectionLogStore.getState().tables.corrections.byId.values()].map(correctionRow)
  const rows = sortRows(
    filterRows(all, filter, { now: new Date(), repeats: selectRepeats(useCorrectionLogStore.getState()) }),
    sort,
  )
  const index = rows.findIndex(({ correction }) => correction.id === id)
  return (rows[index + 1] ?? rows[index - 1])?.correction.id ?? null
}
