import type { Reading } from '../../text/reading.ts'
import type { StoryKnowledge } from '../knowledge/story-knowledge.ts'
import { findAcronymsExplainedTwice } from './acronym-explained-twice.ts'
import { findAcronymsNotExplained } from './acronym-not-explained.ts'
import { findBrokenDates } from './broken-date.ts'
import { findAgesAgainstDates } from './age-against-date.ts'
import type { CopyNote } from './copy-note.ts'
import { findDaysAgainstPublication } from './day-against-publication.ts'
import { findDoubledWords } from './doubled-word.ts'
import { findFiguresThatAge } from './figure-ages.ts'
import { findMissingSpaces } from './missing-space.ts'
import { groundOf, type NoteRule, type SlowNoteRule } from './note-rule.ts'
import { findNamesSpelledDifferently } from './name-spelled-differently.ts'
import { findNumbersThatDiffer } from './number-differs.ts'
import { findPercentagesThatDoNotFit } from './percentage-does-not-fit.ts'
import { findQuotationsNotClosed } from './quotation-not-closed.ts'
import { findSumsThatDoNotAddUp } from './sum-does-not-add-up.ts'
import { findTitlesThatChange } from './title-changes.ts'
import { findWeekdaysAgainstDates } from './weekday-against-date.ts'

const rules: readonly (NoteRule | SlowNoteRule)[] = [
  findNumbersThatDiffer,
  findNamesSpelledDifferently,
  findTitlesThatChange,
  findSumsThatDoNotAddUp,
  findPercentagesThatDoNotFit,
  findAgesAgainstDates,
  findWeekdaysAgainstDates,
  findDaysAgainstPublication,
  findFiguresThatAge,
  findBrokenDates,
  findQuotationsNotClosed,
  findMissingSpaces,
  findDoubledWords,
  findAcronymsNotExplained,
  findAcronymsExplainedTwice,
]

/**
 * All that does not fit itself in a text, in its order. Yields before each rule, and within those that take long, so that
 * a window can go on drawing.
 */
export function* findCopyNotes(
  reading: Reading,
  story: StoryKnowledge,
): Generator<undefined, readonly CopyNote[]> {
  const notes: CopyNote[] = []
  const ground = yield* groundOf(reading, story)
  for (const rule of rules) {
    yield
    const found = rule(ground)
    notes.push(...('next' in found ? yield* found : found))
  }
  return notes.sort((a, b) => a.start - b.start || a.end - b.end)
}
