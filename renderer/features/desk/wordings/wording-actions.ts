import type { OpenWording } from '../../../../shared/corrections/open-wordings.ts'
import {
  acceptWording,
  acceptWordings,
  proposeWording,
  settleWordings,
  stetClaim,
} from '../../../stores/claim-actions.ts'
import { tellUndoable } from '../../../stores/history-actions.ts'
import { useStoryStore } from '../../../stores/story-store.ts'
import { selectClaimOnDesk } from '../../../stores/view-store.ts'
import { announce } from '../../../ui/announcer-store.ts'
import { tellAllAccepted } from '../card/tell-accepted.ts'
import { bringForward } from '../desk-layout.ts'
import { goToWordsOf } from '../go-to-words.ts'

// Each answers whether it was done; a refusal has been told to the person already.

/** Accepts a wording as it is, which drafts its entry of the correction log. */
export async function acceptOne({ claim, after }: OpenWording): Promise<boolean> {
  const { ok } = await acceptWording(claim.id, after)
  if (ok) announce(`The wording of claim ${claim.number} is accepted`)
  return ok
}

/** Takes a wording back; the words of the text stay as nobody had proposed any. */
export async function rejectOne({ claim }: OpenWording): Promise<boolean> {
  const { ok } = await proposeWording(claim.id, null)
  if (ok) announce(`The wording of claim ${claim.number} is rejected`)
  return ok
}

/** Lets the words of the text stand, with the reason. */
export async function stetOne({ claim }: OpenWording, reason: string): Promise<boolean> {
  const { ok } = await stetClaim(claim.id, reason)
  if (ok) announce(`Stet: the words of claim ${claim.number} stand`)
  return ok
}

/** Accepts all that are proposed, in one step. */
export async function acceptAll(): Promise<void> {
  const count = await acceptWordings()
  if (count > 0) tellAllAccepted(count)
}

/** Rejects all that are proposed, in one step. */
export async function rejectAll(): Promise<void> {
  tellSettled(await settleWordings(null), 'were rejected')
}

/** Lets the words stand for all that are proposed, in one step. */
export async function stetAll(reason: string): Promise<void> {
  tellSettled(await settleWordings(reason), 'let the words stand')
}

function tellSettled(count: number, what: string): void {
  if (count === 0) return
  const storyId = useStoryStore.getState().open?.storyId ?? null
  tellUndoable(`${count} wordings ${what}.`, storyId)
}

/** Takes the claim of a wording in hand and shows its words in the article. */
export function showWording({ claim }: OpenWording): void {
  selectClaimOnDesk(claim.id)
  bringForward('card')
  goToWordsOf(claim)
}
