import type { Span } from '../../shared/domain/anchor.ts'
import type { ClaimFields } from '../../shared/domain/claim.ts'
import type { Finding, Workflow } from '../../shared/domain/claim-status.ts'
import type { ClaimType } from '../../shared/domain/claim-type.ts'
import type { Id } from '../../shared/domain/ids.ts'
import type { Output, Written } from '../../shared/ipc/contract.ts'
import type { Result } from '../../shared/ipc/result.ts'
import { tellUndoable } from './history-actions.ts'
import { type OpenStory, useStoryStore } from './story-store.ts'
import { selectClaimOnDesk } from './view-store.ts'
import { type RowTarget, write, writeRow } from './write.ts'

/** What became of a write; the failure has been told to the person already. */
export type WriteResult = Result<Written>

function claim(id: Id, mine: RowTarget['mine'], seen?: number): RowTarget {
  return { table: 'claims', id, seen, mine }
}

/**
 * Marks words of the article under check as a claim and selects it. Answers its id; null when it was refused.
 */
export async function createClaim(span: Span, type: ClaimType): Promise<Id | null> {
  const { open } = useStoryStore.getState()
  if (open === null) return null
  const { storyId, version } = open
  const result = await write('claim:create', { storyId, versionId: version.id, span, type })
  if (!result.ok) return null
  selectClaimOnDesk(result.value.claimId)
  return result.value.claimId
}

/** Changes what the card says of a claim. `seen` is the revision at which the person began to type. */
export function updateClaim(id: Id, fields: Partial<ClaimFields>, seen?: number): Promise<WriteResult> {
  return writeRow('claim:update', claim(id, fields, seen), (row) => ({ ...row, fields }))
}

/** Sets what the check found. The workflow follows by the rules of shared/claims/status-rules.ts. */
export function setFinding(id: Id, finding: Finding): Promise<WriteResult> {
  return writeRow('claim:set-finding', claim(id, { finding }), (row) => ({ ...row, finding }))
}

/** Moves a claim in the desk's process. */
export function moveClaim(id: Id, to: Workflow): Promise<WriteResult> {
  return writeRow('claim:move', claim(id, { workflow: to }), (row) => ({ ...row, to }))
}

/** Signs a claim off in the name of the person at the desk. */
export function signOff(id: Id): Promise<WriteResult> {
  return writeRow('claim:sign-off', claim(id, { workflow: 'signed_off' }), (row) => row)
}

/** Gives a claim its second read, by another person than its finding's. */
export function giveSecondRead(
  id: Id,
  finding: Exclude<Finding, 'none'>,
  note: string,
): Promise<WriteResult> {
  return writeRow('claim:second-read', claim(id, {}), (row) => ({ ...row, finding, note }))
}

/** Lets the finding stand although the second read differs, with the reason. */
export function keepFinding(id: Id, reason: string): Promise<WriteResult> {
  return writeRow('claim:keep-finding', claim(id, {}), (row) => ({ ...row, reason }))
}

/** Proposes words in place of the claim's; null takes the proposal back. */
export function proposeWording(id: Id, text: string | null, seen?: number): Promise<WriteResult> {
  return writeRow('claim:propose-wording', claim(id, { proposedText: text }, seen), (row) => ({
    ...row,
    text,
  }))
}

/** Accepts a wording, as proposed or modified, which drafts an entry of the correction log. */
export function acceptWording(id: Id, text: string): Promise<Result<Output<'claim:accept-wording'>>> {
  return writeRow('claim:accept-wording', claim(id, { proposedText: text }), (row) => ({ ...row, text }))
}

/** Accepts every wording that is proposed in the story on the desk; answers how many, 0 when none is. One undo takes all back. */
export async function acceptWordings(): Promise<number> {
  const { open } = useStoryStore.getState()
  const claims = proposedNow(open)
  if (open === null || claims.length === 0) return 0
  const result = await write('claim:accept-wordings', { storyId: open.storyId, claims })
  return result.ok ? claims.length : 0
}

/**
 * Rejects every wording that is proposed in the story on the desk (null), or lets its words stand for a reason; answers how many, 0
 * when none is. One undo takes all back.
 */
export async function settleWordings(reason: string | null): Promise<number> {
  const { open } = useStoryStore.getState()
  const claims = proposedNow(open)
  if (open === null || claims.length === 0) return 0
  const result = await write('claim:settle-wordings', { storyId: open.storyId, claims, reason })
  return result.ok ? claims.length : 0
}

function proposedNow(open: OpenStory | null): readonly { readonly id: Id; readonly revision: number }[] {
  return [...(open?.tables.claims.byId.values() ?? [])]
    .filter((one) => one.proposedChange === 'proposed')
    .map(({ id, revision }) => ({ id, revision }))
}

/** Lets the words stand, with the reason. */
export function stetClaim(id: Id, reason: string): Promise<WriteResult> {
  return writeRow('claim:stet', claim(id, { stetReason: reason }), (row) => ({ ...row, reason }))
}

/** Takes a claim away, with its places and evidence. It can be undone. */
export async function deleteClaim(id: Id): Promise<WriteResult> {
  const { open } = useStoryStore.getState()
  const number = open?.tables.claims.byId.get(id)?.number
  const result = await writeRow('claim:delete', claim(id, {}), (row) => row)
  if (result.ok) {
    const storyId = open?.storyId ?? null
    tellUndoable(number === undefined ? 'The claim was deleted.' : `Claim ${number} was deleted.`, storyId)
  }
  return result
}

/** Gives a claim another place in the current text. */
export async function addPlace(id: Id, span: Span): Promise<WriteResult | null> {
  const { open } = useStoryStore.getState()
  if (open === null) return null
  return writeRow('anchor:add', claim(id, {}), (row) => ({ ...row, versionId: open.version.id, span }))
}

/** Takes one of a claim's places away. */
export function removePlace(anchorId: Id): Promise<WriteResult> {
  return write('anchor:remove', { id: anchorId })
}
