import type { Finding, Workflow } from '../domain/claim-status.ts'

/** The one table of moves that a claim may make in the desk's process. */
const allowedMoves: Readonly<Record<Workflow, readonly Workflow[]>> = {
  unchecked: ['in_progress', 'awaiting_reply', 'ready_for_review'],
  in_progress: ['unchecked', 'awaiting_reply', 'ready_for_review', 'signed_off'],
  awaiting_reply: ['in_progress', 'ready_for_review', 'signed_off'],
  ready_for_review: ['in_progress', 'awaiting_reply', 'signed_off'],
  signed_off: ['reopened'],
  reopened: ['in_progress', 'awaiting_reply', 'ready_for_review', 'signed_off'],
}

/** Why a move is refused. */
export type MoveRefusal = 'not_in_table' | 'no_finding'

/** Null when the move is allowed. Nothing is signed off or put up for review without a finding. */
export function refuseMove(from: Workflow, to: Workflow, finding: Finding): MoveRefusal | null {
  if (!allowedMoves[from].includes(to)) return 'not_in_table'
  const needsFinding = to === 'signed_off' || to === 'ready_for_review'
  return needsFinding && finding === 'none' ? 'no_finding' : null
}

/**
 * Where a claim stands after its finding was set: a finding makes it ready for review, taking the finding
 * away puts it back to work, and changing what was signed off reopens it.
 */
export function workflowAfterFinding(from: Workflow, finding: Finding): Workflow {
  if (from === 'signed_off') return 'reopened'
  if (finding !== 'none') return 'ready_for_review'
  return from === 'ready_for_review' ? 'in_progress' : from
}

/** Whether anything is still to be done about a claim. */
export function isOpen(workflow: Workflow): boolean {
  return workflow !== 'signed_off'
}
