import { workflowAfterFinding } from '../../../../shared/claims/status-rules.ts'
import type { WorkQueue } from '../../../../shared/claims/work-queues.ts'
import type { Claim } from '../../../../shared/domain/claim.ts'
import type { Finding } from '../../../../shared/domain/claim-status.ts'
import type { Id } from '../../../../shared/domain/ids.ts'
import { findingLabels, workQueueLabels } from '../../../../shared/domain/labels.ts'
import { deleteClaim, setFinding, signOff } from '../../../stores/claim-actions.ts'
import { notify } from '../../../stores/notify.ts'
import { stepThroughClaims } from '../../../stores/step-through-claims.ts'
import { selectClaim } from '../../../stores/story-selectors.ts'
import { useStoryStore } from '../../../stores/story-store.ts'
import { selectClaimOnDesk, useViewStore } from '../../../stores/view-store.ts'
import { announce } from '../../../ui/announcer-store.ts'
import { putAway } from '../article/use-reading-cursor.ts'
import { queueNow } from '../queue/queue-selectors.ts'
import { isQueued, queueCountsNow, whoseNow } from './focus-selectors.ts'
import { useFocusStore } from './focus-store.ts'
import { inHandWords } from './in-hand-words.ts'

// What the keys do in focus mode. Whatever settles a claim takes the next one of the queue in hand at once, because the
// next key is meant for that one; a claim whose write fails comes back into hand.

/** Findings that are on their way to the library: the claims are dealt with, though the store does not know it yet. */
const findingsOnTheirWay = new Map<Id, Finding>()
const signOffsOnTheirWay = new Set<Id>()

/** Shows one claim by itself: the one in hand, else the first of the queue. */
export function enterFocus(): void {
  const storyId = useStoryStore.getState().open?.storyId
  if (storyId === undefined) return
  putAway()
  useFocusStore.setState({ storyId })
  if (claimInHand() === null) selectClaimOnDesk(nextInQueue(null, 1))
  announce(`Focus mode, ${standing()}. ${inHandWords(useViewStore.getState().selectedClaimId)}`)
}

/** Shows the whole desk again, with the same claim in hand. */
export function leaveFocus(): void {
  useFocusStore.setState({ storyId: null })
  announce('The whole desk')
}

/** Works through another queue from its start, unless the claim in hand lies in it. */
export function workThrough(queue: WorkQueue): void {
  useFocusStore.setState({ queue })
  const claim = claimInHand()
  const isIn = claim !== null && isQueued(claim, queue, whoseNow())
  if (!isIn) selectClaimOnDesk(nextInQueue(null, 1))
  announce(`${standing()}. ${inHandWords(useViewStore.getState().selectedClaimId)}`)
}

/** Shows more of the article around the paragraph, or less again. */
export function turnContext(): void {
  const isWide = !useFocusStore.getState().isWide
  useFocusStore.setState({ isWide })
  announce(isWide ? 'More of the article' : 'Less of the article')
}

/** Takes the next (+1) or previous (-1) claim of the queue in hand, and says which. */
export function goInQueue(direction: 1 | -1): void {
  const next = nextInQueue(useViewStore.getState().selectedClaimId, direction)
  if (next === null) {
    announce(`There is no other claim. ${standing()}.`)
    return
  }
  selectClaimOnDesk(next)
  announce(`${inHandWords(next)} ${standing()}.`)
}

/** Sets what the check found and goes on. */
export async function findAndGoOn(claim: Claim, finding: Finding): Promise<void> {
  const { me } = whoseNow()
  const isNew = findingOf(claim) !== finding
  const after: Claim = isNew
    ? { ...claim, finding, findingBy: me, workflow: workflowAfterFinding(claim.workflow, finding) }
    : claim
  findingsOnTheirWay.set(claim.id, finding)
  await settle(claim, isStillQueued(after), `Claim ${claim.number}: ${findingLabels[finding]}.`, async () => {
    const result = isNew ? await setFinding(claim.id, finding) : null
    if (findingsOnTheirWay.get(claim.id) === finding) findingsOnTheirWay.delete(claim.id)
    return result?.ok ?? true
  })
}

/** Signs the claim off and goes on; says so when a finding is missing. */
export async function signOffAndGoOn(claim: Claim): Promise<void> {
  if (claim.workflow === 'signed_off') {
    goInQueue(1)
    return
  }
  if (findingOf(claim) === 'none') {
    notify('Set what the check found before you sign the claim off.', { kind: 'info' })
    return
  }
  signOffsOnTheirWay.add(claim.id)
  const after: Claim = { ...claim, workflow: 'signed_off' }
  await settle(claim, isStillQueued(after), `Claim ${claim.number} signed off.`, async () => {
    const result = await signOff(claim.id)
    signOffsOnTheirWay.delete(claim.id)
    return result.ok
  })
}

/** Takes the claim away and goes on. */
export async function deleteAndGoOn(claim: Claim): Promise<void> {
  await settle(claim, false, '', async () => (await deleteClaim(claim.id)).ok)
}

/**
 * Takes the next claim in hand while a write settles this one, and says both once it is stored. When this was the last of
 * the queue, its end is shown.
 */
async function settle(
  claim: Claim,
  staysQueued: boolean,
  said: string,
  write: () => Promise<boolean>,
): Promise<void> {
  const next = nextInQueue(claim.id, 1)
  if (next !== null) selectClaimOnDesk(next)
  const isStored = await write()
  if (!isStored) {
    selectClaimOnDesk(claim.id)
    return
  }
  if (next === null && !staysQueued) selectClaimOnDesk(null)
  announce([said, next === null ? '' : inHandWords(next), `${standing()}.`].join(' ').trim())
}

function nextInQueue(from: Id | null, direction: 1 | -1): Id | null {
  const { queue } = useFocusStore.getState()
  const claims = useStoryStore.getState().open?.whole.claims.byId
  const whose = whoseNow()
  return stepThroughClaims(queueNow().ids, from, direction, (id) => {
    const claim = claims?.get(id)
    return claim !== undefined && !isBeingSettled(claim) && isQueued(claim, queue, whose)
  })
}

/** Whether a write is on its way that takes the claim out of the queue. */
function isBeingSettled(claim: Claim): boolean {
  if (signOffsOnTheirWay.has(claim.id)) return true
  const finding = findingsOnTheirWay.get(claim.id)
  return finding !== undefined && !isStillQueued({ ...claim, finding, workflow: 'ready_for_review' })
}

function isStillQueued(after: Claim): boolean {
  return isQueued(after, useFocusStore.getState().queue, whoseNow())
}

function findingOf(claim: Claim): Finding {
  return findingsOnTheirWay.get(claim.id) ?? claim.finding
}

function claimInHand(): Claim | null {
  return selectClaim(useStoryStore.getState(), useViewStore.getState().selectedClaimId)
}

/** How the queue stands: "Open claims: 6 of 24". */
function standing(): string {
  const { queue } = useFocusStore.getState()
  const counts = queueCountsNow()
  return `${workQueueLabels[queue]}: ${counts[queue]} of ${counts.all}`
}
