import { isVeiledFrom } from '../../shared/claims/second-read/second-read.ts'
import { veiledClaim } from '../../shared/claims/second-read/veiled-claim.ts'
import type { HouseRules } from '../../shared/domain/house-rules.ts'
import type { Id } from '../../shared/domain/ids.ts'
import type { SecondReading } from '../../shared/domain/second-reading.ts'
import type { Tables } from './apply-changes.ts'
import type { EntityTable } from './entity-table.ts'
import { memoizeLast } from './memoize-last.ts'

/** The tables in which a finding shows, and what says from whom it is kept. */
type Veilable = Tables<'claims' | 'correctionClaims' | 'secondReadings'>

/** For whom a story is shown, by which rules. */
export interface Viewer {
  readonly me: Id | null
  readonly rules: HouseRules
}

/** The tables as the viewer may see them, and the claims whose finding is kept from them. */
export interface Veiled<T> {
  readonly tables: T
  readonly veiled: ReadonlySet<Id>
}

const none: ReadonlySet<Id> = new Set()

/**
 * Keeps from a second reader what they have to find by themselves: nothing on the desk can show what is not in its tables.
 * Answers the same tables where the rules ask no blind read, or none of this person.
 */
export function veilTables<T extends Veilable>(tables: T, viewer: Viewer): Veiled<T> {
  const veiled = hidden(tables.claims, tables.secondReadings, viewer.me, viewer.rules)
  if (veiled.size === 0) return { tables, veiled }
  return {
    tables: {
      ...tables,
      claims: withVeils(tables.claims, veiled),
      correctionClaims: withoutTies(tables.correctionClaims, veiled),
    },
    veiled,
  }
}

const hidden = memoizeLast(
  (
    claims: Veilable['claims'],
    readings: Veilable['secondReadings'],
    me: Id | null,
    rules: HouseRules,
  ): ReadonlySet<Id> => {
    if (me === null || !asksBlind(rules)) return none
    const readingOf = readingsByClaim(readings)
    const ids = [...claims.byId.values()]
      .filter((claim) => isVeiledFrom(me, claim, readingOf.get(claim.id) ?? null, rules))
      .map(({ id }) => id)
    return ids.length === 0 ? none : new Set(ids)
  },
)

function asksBlind({ byType, others }: HouseRules): boolean {
  return [others, ...Object.values(byType)].some(({ secondRead }) => secondRead === 'blind')
}

const withVeils = memoizeLast((claims: Veilable['claims'], veiled: ReadonlySet<Id>): Veilable['claims'] => {
  const byId = new Map(claims.byId)
  for (const id of veiled) {
    const claim = byId.get(id)
    if (claim !== undefined) byId.set(id, veiledClaim(claim))
  }
  return { ...claims, byId }
})

/** An entry of the correction log says that a claim was wrong. */
const withoutTies = memoizeLast(
  (ties: Veilable['correctionClaims'], veiled: ReadonlySet<Id>): Veilable['correctionClaims'] => {
    const byId = new Map([...ties.byId].filter(([, { claimId }]) => !veiled.has(claimId)))
    return { ...ties, ids: ties.ids.filter((id) => byId.has(id)), byId }
  },
)

/** The second reading of each claim that has one. */
export const readingsByClaim = memoizeLast(
  (readings: EntityTable<SecondReading>): ReadonlyMap<Id, SecondReading> =>
    new Map([...readings.byId.values()].map((reading) => [reading.claimId, reading])),
)
