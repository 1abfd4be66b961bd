import { copyNoteRules } from '../../../../shared/claims/notes/copy-note-rules.ts'
import { copyNoteRuleLabels } from '../../../../shared/domain/labels.ts'

/** What a rule is called; the rule's own name when this Stet does not know it. */
export function ruleLabel(rule: string): string {
  const known = copyNoteRules.find((one) => one === rule)
  return known === undefined ? rule : copyNoteRuleLabels[known]
}
