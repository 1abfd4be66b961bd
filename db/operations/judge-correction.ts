import { lacksDelayReason } from '../../shared/corrections/delay.ts'
import { canMove } from '../../shared/corrections/status-rules.ts'
import type { Correction, CorrectionStatus } from '../../shared/domain/correction.ts'
import type { Written } from '../../shared/ipc/contract.ts'
import { AppError } from '../../shared/ipc/result.ts'
import type { Target } from '../repositories/read-entity.ts'
import type { WriteContext } from '../write.ts'
import { editCorrection } from './edit-correction.ts'

/** What is left of an approval that no longer holds. */
export const withdrawnApproval = { status: 'draft', approvedBy: null, approvedAt: null } as const

/**
 * Approves an entry in the name of the person at the desk. Throws AppError `not_allowed` when nobody is, when
 * the entry has no public notice (a minor fix needs none), when a delay of more than a month has no reason, and from any
 * status but draft.
 */
export function approveCorrection(context: WriteContext, target: Target): Promise<Written> {
  return editCorrection(context, target, 'approve_correction', (correction, { actor, at }) => {
    refuseMove(correction, 'approved')
    if (actor === null) {
      throw new AppError(
        'not_allowed',
        'An entry is approved by name. Say who you are in the settings first.',
      )
    }
    if (correction.kind !== 'minor_fix' && correction.publicNote.trim() === '') {
      throw new AppError('not_allowed', 'Write the public notice before the entry is approved.')
    }
    if (lacksDelayReason(correction, at)) {
      throw new AppError(
        'not_allowed',
        'More than a month has passed since the error was known. Say why it took long before the entry is approved.',
      )
    }
    return { status: 'approved', approvedBy: actor, approvedAt: at }
  })
}

/**
 * Notes that the notice is out. Throws AppError `not_allowed` before approval and for a minor fix, which is
 * internal.
 */
export function publishCorrection(context: WriteContext, target: Target): Promise<Written> {
  return editCorrection(context, target, 'publish_correction', (correction, { at }) => {
    refuseMove(correction, 'published')
    if (correction.kind === 'minor_fix') {
      throw new AppError('not_allowed', 'A minor fix is internal and has no public notice to publish.')
    }
    return { status: 'published', publishedAt: at }
  })
}

/**
 * Decides against an entry, with the reason. It stays in the log. Throws AppError `not_allowed` once it is
 * published.
 */
export function rejectCorrection(
  context: WriteContext,
  input: Target & { readonly reason: string },
): Promise<Written> {
  return editCorrection(context, input, 'reject_correction', (correction) => {
    refuseMove(correction, 'rejected')
    return { status: 'rejected', rejectedReason: input.reason, approvedBy: null, approvedAt: null }
  })
}

/**
 * Makes a draft again of an entry that was rejected or approved. Throws AppError `not_allowed` once it is
 * published.
 */
export function reopenCorrection(context: WriteContext, target: Target): Promise<Written> {
  return editCorrection(context, target, 'reopen_correction', (correction) => {
    refuseMove(correction, 'draft')
    return { ...withdrawnApproval, rejectedReason: null }
  })
}

const statusInWords: Record<CorrectionStatus, string> = {
  draft: 'a draft',
  approved: 'approved',
  published: 'published',
  rejected: 'rejected',
}

function refuseMove(correction: Correction, to: CorrectionStatus): void {
  if (canMove(correction.status, to)) return
  throw new AppError(
    'not_allowed',
    `Entry ${correction.number} is ${statusInWords[correction.status]} and cannot become ${statusInWords[to]}.`,
  )
}
