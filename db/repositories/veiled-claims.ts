import type { Kysely } from 'kysely'
import { isVeiledFrom } from '../../shared/claims/second-read/second-read.ts'
import { veiledClaim } from '../../shared/claims/second-read/veiled-claim.ts'
import type { ClaimPage } from '../../shared/domain/claim-hit.ts'
import type { Claim } from '../../shared/domain/claim.ts'
import type { Id } from '../../shared/domain/ids.ts'
import type { SearchFilter } from '../../shared/domain/search-filter.ts'
import type { SearchHit } from '../../shared/domain/search-hit.ts'
import type { Database } from '../schema.ts'
import { readHouseRules } from './house-rules.ts'
import { readEntities } from './read-entities.ts'
import { readRowsOfAll } from './read-rows-of.ts'

/** Which of these claims have their finding kept from a person, who may have to read them blind. */
export async function veiledAmong(
  db: Kysely<Database>,
  claims: readonly Claim[],
  me: Id | null,
): Promise<ReadonlySet<Id>> {
  if (me === null) return new Set()
  const rules = await readHouseRules(db)
  const ids = claims.map(({ id }) => id)
  const readings = await readRowsOfAll(db, 'secondReadings', 'claimId', ids)
  const readingOf = new Map(readings.map((reading) => [reading.claimId, reading]))
  const veiled = claims.filter((claim) => isVeiledFrom(me, claim, readingOf.get(claim.id) ?? null, rules))
  return new Set(veiled.map(({ id }) => id))
}

/**
 * The page as this person may see it. Where findings or words were asked for, being found would give away what was written
 * about a claim, so that veiled ones are left out.
 */
export async function veilPage(
  db: Kysely<Database>,
  { total, hits }: ClaimPage,
  { findings, words }: SearchFilter,
  me: Id | null,
): Promise<ClaimPage> {
  const claims = hits.map(({ claim }) => claim)
  const veiled = await veiledAmong(db, claims, me)
  if (veiled.size === 0) return { total, hits }
  const isTelling = findings.length > 0 || words.trim() !== ''
  const shown = isTelling ? hits.filter(({ claim }) => !veiled.has(claim.id)) : hits
  return {
    total: total - (hits.length - shown.length),
    hits: shown.map((hit) => (veiled.has(hit.claim.id) ? { ...hit, claim: veiledClaim(hit.claim) } : hit)),
  }
}

/** Hits without what notes and wordings of veiled claims say: those of claims are left out. */
export async function veilHits(db: Kysely<Database>, hits: SearchHit[], me: Id | null): Promise<SearchHit[]> {
  const ids = hits.flatMap(({ kind, entityId }) => (kind === 'claim' ? [entityId] : []))
  const claims = await readEntities(db, 'claims', ids)
  const veiled = await veiledAmong(db, [...claims.values()], me)
  return veiled.size === 0 ? hits : hits.filter(({ entityId }) => !veiled.has(entityId))
}
