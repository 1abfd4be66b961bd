import { gateGroupLabels } from '../claims/gate/group-labels.ts'
import type { ExportProfile } from '../domain/export-request.ts'
import type { Instant } from '../domain/ids.ts'
import type { Override } from '../domain/override.ts'
import { dateInWords } from './dates.ts'
import type { NameOf } from './names-of.ts'

/** What was let pass at the gate, as a desk export tells it. */
export interface LogOverride {
  /** The group of the gate, in words. */
  readonly about: string
  readonly what: string
  readonly reason: string
  readonly madeBy: string | null
  readonly madeAt: Instant
  readonly withdrawnBy: string | null
  readonly withdrawnAt: Instant | null
}

/** How names are put in and kept back. */
export interface OverrideNames {
  readonly nameOf: NameOf
  readonly withhold: (note: string) => string
}

/** The overrides of a story, oldest first, those that were withdrawn included; nothing of them in a public export. */
export function logOverrides(
  overrides: readonly Override[],
  profile: ExportProfile,
  { nameOf, withhold }: OverrideNames,
): { readonly overrides?: readonly LogOverride[] } {
  if (profile === 'public' || overrides.length === 0) return {}
  return {
    overrides: overrides.map(({ group, what, reason, madeBy, madeAt, withdrawnBy, withdrawnAt }) => ({
      about: gateGroupLabels[group],
      what: withhold(what),
      reason: withhold(reason),
      madeBy: nameOf(madeBy),
      madeAt,
      withdrawnBy: nameOf(withdrawnBy),
      withdrawnAt,
    })),
  }
}

/** Who let it pass and when, and who took that back. */
export function overrideSignature({ madeBy, madeAt, withdrawnBy, withdrawnAt }: LogOverride): string {
  const made = `${madeBy ?? 'somebody'}, ${dateInWords(madeAt)}`
  if (withdrawnAt === null) return made
  return `${made}; withdrawn by ${withdrawnBy ?? 'somebody'}, ${dateInWords(withdrawnAt)}`
}
