import type { CorrectionStatus } from '../domain/correction.ts'

/** The one table of moves that an entry of the correction log may make. What is published stays. */
const allowedMoves: Readonly<Record<CorrectionStatus, readonly CorrectionStatus[]>> = {
  draft: ['approved', 'rejected'],
  approved: ['draft', 'published', 'rejected'],
  published: [],
  rejected: ['draft'],
}

/** Whether an entry may go from one status to another. */
export function canMove(from: CorrectionStatus, to: CorrectionStatus): boolean {
  return allowedMoves[from].includes(to)
}
