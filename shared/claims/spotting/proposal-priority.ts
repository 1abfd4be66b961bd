import type { Priority } from '../../domain/claim.ts'
import type { ClaimType } from '../../domain/claim-type.ts'

/** What harms people when it is wrong comes first, whatever else the sentence says. */
const alwaysHigh: ReadonlySet<ClaimType> = new Set([
  'casualty_count',
  'hostage_detainee_detail',
  'allegation_legal',
])

/** What is quickly looked up and seldom the point of its sentence. */
const neverHigh: ReadonlySet<ClaimType> = new Set(['date_time', 'place_geography', 'name_spelling'])

/** How soon a proposal should be looked at, by its type and the check-worthiness of its sentence (0 to 1). */
export function priorityOf(type: ClaimType, checkworthiness: number): Priority {
  if (alwaysHigh.has(type)) return 'high'
  if (checkworthiness >= 0.9 && !neverHigh.has(type)) return 'high'
  return checkworthiness >= 0.5 ? 'medium' : 'low'
}
