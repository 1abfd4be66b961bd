import {
  findingLabels,
  priorityLabels,
  workflowLabels,
  claimTypeLabels,
} from '../../../shared/domain/labels.ts'
import type { BulkChange, SkippedClaims } from '../../stores/bulk-claim-actions.ts'
import { formatCount } from '../../ui/format-count.ts'

/** From so many claims on, a change of what the check says is asked about first. */
const manyClaims = 20

/** Whether a change is asked about before it is done: what takes claims away, and what is said of many at once. */
export function asksFirst(change: BulkChange, count: number): boolean {
  if (change.kind === 'delete') return true
  return count > manyClaims && change.kind !== 'fields'
}

/** “1 claim”, “3,000 claims”. */
export function claimsInWords(count: number): string {
  return `${formatCount(count)} ${count === 1 ? 'claim' : 'claims'}`
}

/** The question before a change, and the words of its button. */
export function bulkQuestion(
  change: BulkChange,
  count: number,
): { readonly title: string; readonly confirm: string } {
  const claims = claimsInWords(count)
  switch (change.kind) {
    case 'delete':
      return { title: `Delete ${claims}?`, confirm: 'Delete' }
    case 'sign-off':
      return { title: `Sign off ${claims}?`, confirm: 'Sign off' }
    case 'finding':
      return { title: `Set ${claims} to “${findingLabels[change.finding]}”?`, confirm: 'Set the finding' }
    case 'move':
      return { title: `Move ${claims} to “${workflowLabels[change.to]}”?`, confirm: 'Move' }
    case 'fields':
      return { title: `Change ${claims}?`, confirm: 'Change' }
  }
}

/** What was done to how many claims, as the toast says it. */
export function doneInWords(change: BulkChange, count: number): string {
  const claims = claimsInWords(count)
  switch (change.kind) {
    case 'delete':
      return `${claims} deleted.`
    case 'sign-off':
      return `${claims} signed off.`
    case 'finding':
      return `${claims}: ${findingLabels[change.finding]}.`
    case 'move':
      return `${claims}: ${workflowLabels[change.to]}.`
    case 'fields':
      return `${claims} changed${fieldInWords(change.fields)}.`
  }
}

function fieldInWords(fields: Extract<BulkChange, { kind: 'fields' }>['fields']): string {
  if (fields.type !== undefined) return `: ${claimTypeLabels[fields.type]}`
  if (fields.priority !== undefined) return `: ${priorityLabels[fields.priority].toLowerCase()} priority`
  if (fields.legalRisk !== undefined) return fields.legalRisk ? ': legal risk' : ': no legal risk'
  return ''
}

/** Which claims stayed as they were and why, the commonest reason first; empty when none did. */
export function skippedInWords(skipped: SkippedClaims): string {
  if (skipped.length === 0) return ''
  const counts = new Map<string, number>()
  for (const { reason } of skipped) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  const reasons = [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([reason, count]) => (counts.size === 1 ? reason : `${formatCount(count)}: ${reason}`))
  return `${formatCount(skipped.length)} left as ${skipped.length === 1 ? 'it was' : 'they were'}. ${reasons.join(' ')}`
}
