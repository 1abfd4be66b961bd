import { z } from 'zod'

/** Where a claim stands in the desk's process. Allowed moves: shared/claims/status-rules.ts. */
export const workflows = [
  'unchecked',
  'in_progress',
  'awaiting_reply',
  'ready_for_review',
  'signed_off',
  'reopened',
] as const
export const workflowSchema = z.enum(workflows)
export type Workflow = z.infer<typeof workflowSchema>

/** What the check found. A second axis: never mixed with the workflow. */
export const findings = [
  'none',
  'confirmed',
  'confirmed_with_attribution',
  'incorrect',
  'needs_context',
  'conflicting_sources',
  'unverifiable',
  'on_author',
  'not_checkable',
  'cut',
] as const
export const findingSchema = z.enum(findings)
export type Finding = z.infer<typeof findingSchema>

/** What became of the wording that a checker proposed. */
const proposedChanges = ['none', 'proposed', 'accepted', 'accepted_modified', 'stet'] as const
export const proposedChangeSchema = z.enum(proposedChanges)
export type ProposedChange = z.infer<typeof proposedChangeSchema>

/** Warnings that are worked out from what is known, never stored by hand. */
export const claimFlags = [
  'text_changed',
  'lost_anchor',
  'source_broken',
  'stale_as_of',
  'sourcing_rule_unmet',
  'inconsistent_with',
] as const
export const claimFlagSchema = z.enum(claimFlags)
export type ClaimFlag = z.infer<typeof claimFlagSchema>
