import type { CopyNote } from './copy-note.ts'
import type { NoteRule } from './note-rule.ts'
import { changesThatDoNotFit } from './words/changes-in-percent.ts'
import { partsThatDoNotFit } from './words/parts-in-percent.ts'
import { sharesThatDoNotFit } from './words/shares-of-a-whole.ts'

/**
 * Percentages that do not fit the numbers beside them: “rose from 40 to 50, or 20 percent”, “30 of the 50 members, or 70
 * percent”, and shares of one whole that make more than all of it (or, with “the rest”, less). What rounding explains is
 * let stand.
 */
export const findPercentagesThatDoNotFit: NoteRule = (ground) => {
  if (!ground.isEnglish) return []
  return [...changesThatDoNotFit(ground), ...partsThatDoNotFit(ground), ...sharesThatDoNotFit(ground)].map(
    (note): CopyNote => ({
      rule: 'percentage_does_not_fit',
      ...note,
      suggestion: null,
      claimType: 'number_statistic',
    }),
  )
}
