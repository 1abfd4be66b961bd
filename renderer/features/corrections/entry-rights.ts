import type { Correction } from '../../../shared/domain/correction.ts'
import { canMove } from '../../../shared/corrections/status-rules.ts'

/** What may be done with an entry now. The library checks the same when it is done. */
export interface EntryRights {
  readonly canApprove: boolean
  readonly canPublish: boolean
  readonly canReject: boolean
  readonly canReopen: boolean
  readonly canDelete: boolean
  /** What the public reads of it. */
  readonly canEditPublic: boolean
  /** Cause, stage, prevention, who was responsible. */
  readonly canEditInternal: boolean
  /** Why it cannot be approved or published although its status would allow it; null when nothing is missing. */
  readonly lack: string | null
}

const nothing: EntryRights = {
  canApprove: false,
  canPublish: false,
  canReject: false,
  canReopen: false,
  canDelete: false,
  canEditPublic: false,
  canEditInternal: false,
  lack: null,
}

/** The rights of the person at the desk on an entry: none at all in a library that can only be read. */
export function entryRights(correction: Correction | null, isReadOnly: boolean): EntryRights {
  if (correction === null || isReadOnly) return nothing
  const { status, kind, publicNote } = correction
  const isMinorFix = kind === 'minor_fix'
  const lacksNotice = !isMinorFix && publicNote.trim() === ''
  const mayApprove = canMove(status, 'approved')
  const mayPublish = canMove(status, 'published')
  return {
    canApprove: mayApprove && !lacksNotice,
    canPublish: mayPublish && !isMinorFix,
    canReject: canMove(status, 'rejected'),
    canReopen: canMove(status, 'draft'),
    canDelete: status === 'draft' || status === 'rejected',
    canEditPublic: status === 'draft' || status === 'approved',
    canEditInternal: status !== 'rejected',
    lack:
      mayApprove && lacksNotice
        ? 'Write the public notice before the entry is approved.'
        : mayPublish && isMinorFix
          ? 'A minor fix is internal and has no public notice to publish.'
          : null,
  }
}
