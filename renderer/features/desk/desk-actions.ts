import { refuseMove } from '../../../shared/claims/status-rules.ts'
import type { Claim } from '../../../shared/domain/claim.ts'
import type { Finding, Workflow } from '../../../shared/domain/claim-status.ts'
import type { Id } from '../../../shared/domain/ids.ts'
import { findingLabels, priorityLabels, workflowLabels } from '../../../shared/domain/labels.ts'
import { priorities } from '../../../shared/domain/claim.ts'
import { moveClaim, setFinding, signOff, updateClaim } from '../../stores/claim-actions.ts'
import { notify } from '../../stores/notify.ts'
import { openAmong, stepThroughClaims } from '../../stores/step-through-claims.ts'
import { useStoryStore } from '../../stores/story-store.ts'
import { selectPerson, useSettingsStore } from '../../stores/settings-store.ts'
import { selectClaimOnDesk, useViewStore } from '../../stores/view-store.ts'
import { announce } from '../../ui/announcer-store.ts'
import { claimListId } from './desk-ids.ts'
import { inHandWords } from './focus/in-hand-words.ts'
import { queueNow } from './queue/queue-selectors.ts'

// What a person does to the claim in hand, with what a screen reader is told of it. Refusals are told by the writes.

/** What was asked for and is not stored yet, by claim: the next key may come before the answer does. */
const findingsOnTheirWay = new Map<Id, Finding>()
const signOffsOnTheirWay = new Set<Id>()

/** Sets what the check found; the claim stays in hand. The finding that it has already is not written again. */
export async function findClaim(claim: Claim, finding: Finding): Promise<void> {
  if (findingOf(claim) === finding) return
  findingsOnTheirWay.set(claim.id, finding)
  const result = await setFinding(claim.id, finding)
  if (findingsOnTheirWay.get(claim.id) === finding) findingsOnTheirWay.delete(claim.id)
  if (result.ok) announce(`Claim ${claim.number}: ${findingLabels[finding]}`)
}

function findingOf(claim: Claim): Finding {
  return findingsOnTheirWay.get(claim.id) ?? claim.finding
}

/**
 * Signs the claim off and takes the next open one in hand, at once, because the next key is meant for that one; a claim
 * that could not be signed off comes back. Says so when a finding is missing or when all is done.
 */
export async function signOffAndGoOn(claim: Claim): Promise<void> {
  if (claim.workflow === 'signed_off') {
    goToOpen(1)
    return
  }
  if (findingOf(claim) === 'none') {
    notify('Set what the check found before you sign the claim off.', { kind: 'info' })
    return
  }
  signOffsOnTheirWay.add(claim.id)
  const hasMore = goToOpen(1)
  const result = await signOff(claim.id)
  signOffsOnTheirWay.delete(claim.id)
  if (!result.ok) selectClaimOnDesk(claim.id)
  else if (hasMore) announce(`Claim ${claim.number} signed off`)
  else announce(`Claim ${claim.number} signed off. Every claim is signed off.`)
}

/** Moves the claim in the desk's process. */
export async function moveTo(claim: Claim, to: Workflow): Promise<void> {
  const result = await moveClaim(claim.id, to)
  if (result.ok) announce(`Claim ${claim.number}: ${workflowLabels[to]}`)
}

/** Whether the claim may go there now. */
export function mayMove(claim: Claim, to: Workflow): boolean {
  return refuseMove(claim.workflow, to, claim.finding) === null
}

/** Gives the claim the next priority: high, medium, low and round again. */
export async function turnPriority(claim: Claim): Promise<void> {
  const next = priorities[(priorities.indexOf(claim.priority) + 1) % priorities.length] ?? 'medium'
  const result = await updateClaim(claim.id, { priority: next })
  if (result.ok) announce(`Priority ${priorityLabels[next].toLowerCase()}`)
}

/** Marks the claim as a legal risk, or takes the mark off. */
export async function turnLegalRisk(claim: Claim): Promise<void> {
  const result = await updateClaim(claim.id, { legalRisk: !claim.legalRisk })
  if (result.ok) announce(claim.legalRisk ? 'No legal risk' : 'Legal risk')
}

/** Gives the claim to somebody, or to nobody. */
export async function assign(claim: Claim, assigneeId: Id | null): Promise<void> {
  const result = await updateClaim(claim.id, { assigneeId })
  const name = selectPerson(useSettingsStore.getState(), assigneeId)?.name ?? 'nobody'
  if (result.ok) announce(`Claim ${claim.number}: assigned to ${name}`)
}

/**
 * Takes the next (+1) or previous (-1) open claim in hand, in the order that was chosen and among the claims of the person
 * whose claims the list shows. False when there is no other.
 */
export function goToOpen(direction: 1 | -1): boolean {
  const { assigneeId } = useViewStore.getState().claimFilter
  const byId = useStoryStore.getState().open?.tables.claims.byId ?? new Map<Id, Claim>()
  const isOpen = openAmong(byId)
  const isWanted = (id: Id) => assigneeId === null || byId.get(id)?.assigneeId === assigneeId
  return goTo(direction, (id) => isOpen(id) && isWanted(id) && !signOffsOnTheirWay.has(id))
}

/** Takes the next or previous claim in hand, whatever became of it. */
export function goToClaim(direction: 1 | -1): boolean {
  return goTo(direction, () => true)
}

function goTo(direction: 1 | -1, isWanted: (id: Id) => boolean): boolean {
  const next = stepThroughClaims(queueNow().ids, useViewStore.getState().selectedClaimId, direction, isWanted)
  if (next === null) return false
  selectClaimOnDesk(next)
  // The list reads out its own rows.
  if (document.activeElement?.id !== claimListId) announce(inHandWords(next))
  return true
}
