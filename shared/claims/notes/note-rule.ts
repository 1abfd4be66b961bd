import type { Reading } from '../../text/reading.ts'
import type { StoryKnowledge } from '../knowledge/story-knowledge.ts'
import type { DayNumber } from '../spotting/days/calendar.ts'
import type { CopyNote } from './copy-note.ts'
import { type Acronym, acronymsOf } from './words/acronyms.ts'
import { type Figure, figuresOf } from './words/figures.ts'
import { looksEnglish } from './words/looks-english.ts'
import { type WrittenDate, writtenDates } from './words/written-dates.ts'

/** What rules ask of a text, found once for all of them. */
export interface NoteGround {
  readonly reading: Reading
  readonly story: StoryKnowledge
  /** The day of publication; null when nobody knows it. */
  readonly published: DayNumber | null
  readonly isEnglish: boolean
  readonly dates: readonly WrittenDate[]
  readonly acronyms: readonly Acronym[]
  readonly figures: readonly Figure[]
}

/**
 * One way in which a text may not fit itself. Looks at the whole text once, in time near-linear in its length, and answers
 * in any order; pure, never throws.
 */
export type NoteRule = (ground: NoteGround) => readonly CopyNote[]

/** The same for a rule whose work on a long text is too much for one step: it yields while it looks. */
export type SlowNoteRule = (ground: NoteGround) => Generator<undefined, readonly CopyNote[]>

/** Finds what the rules share; yields between and within its steps. */
export function* groundOf(reading: Reading, story: StoryKnowledge): Generator<undefined, NoteGround> {
  const figures = yield* figuresOf(reading, story)
  yield
  const dates = writtenDates(reading)
  yield
  const acronyms = acronymsOf(reading)
  yield
  return {
    reading,
    story,
    published: story.published,
    isEnglish: looksEnglish(reading),
    dates,
    acronyms,
    figures,
  }
}
