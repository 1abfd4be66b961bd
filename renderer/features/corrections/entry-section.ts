import type { Correction } from '../../../shared/domain/correction.ts'

/** What a section of the entry's fields is given. */
export interface EntrySectionProps {
  correction: Correction
  /** Whether its fields cannot be changed as the entry stands. */
  isFixed: boolean
}
