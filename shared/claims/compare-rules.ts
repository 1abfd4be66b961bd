import { canonicalJson } from '../domain/canonical-json.ts'
import { type ClaimType, claimTypes } from '../domain/claim-type.ts'
import type { HouseRules, SourcingRule } from '../domain/house-rules.ts'

/** A type whose rule differs between two sets; null stands for “as all others”. */
export interface RuleDifference {
  /** Null is the rule for all others. */
  readonly type: ClaimType | null
  readonly before: SourcingRule | null
  readonly after: SourcingRule | null
}

/** What two sets of rules differ in, the rule for all others first. */
export function compareRules(before: HouseRules, after: HouseRules): readonly RuleDifference[] {
  const rows: readonly RuleDifference[] = [
    { type: null, before: before.others, after: after.others },
    ...claimTypes.map((type) => ({
      type,
      before: before.byType[type] ?? null,
      after: after.byType[type] ?? null,
    })),
  ]
  return rows.filter((row) => canonicalJson(row.before) !== canonicalJson(row.after))
}
