import type { GateGroup } from '../../domain/override.ts'

/** What each group of the gate is called on screen and in print. */
export const gateGroupLabels: Readonly<Record<GateGroup, string>> = {
  unread: 'Unread sentences',
  open_claims: 'Claims not signed off',
  changed_words: 'Words that changed after the check',
  quotations: 'Quotations that differ from their source',
  found_wrong: 'Found wrong and still in the text',
  proposed_wordings: 'Proposed wordings',
  rules: 'House rules not met',
  second_reads: 'Second reads missing',
  stale: 'Evidence and claims that aged',
  dead_links: 'Dead links',
  copy_notes: 'Copy notes',
  corrections: 'Corrections not approved',
}
