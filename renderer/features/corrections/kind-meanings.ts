import type { CorrectionKind } from '../../../shared/domain/correction.ts'

/** When each kind of notice is the right one (AP, Reuters, NYT and Guardian practice). */
export const kindMeanings: Readonly<Record<CorrectionKind, string>> = {
  correction: 'Something was wrong',
  clarification: 'Accurate, but misleading or unclear',
  editors_note: 'A lapse of standards, or words removed',
  update: 'New facts, not an error',
  refile: 'Sent again whole, after an error in transmission',
  withdrawal: 'The article is taken back',
  minor_fix: 'Internal: before publication, or a typing slip',
}
