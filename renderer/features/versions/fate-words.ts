import type { FateState } from '../../../shared/versions/claim-fates.ts'
import type { Tone } from '../../ui/tone.ts'

/** What became of a claim's place, in one or two words. */
export const fateLabels: Readonly<Record<FateState, string>> = {
  lost: 'Lost',
  text_changed: 'Changed',
  moved: 'Moved',
  unchanged: 'Unchanged',
  new: 'New',
}

/** What follows from it. */
export const fateMeanings: Readonly<Record<FateState, string>> = {
  lost: 'Their words stand nowhere. Put them on other words at the desk, or mark them as cut.',
  text_changed: 'Other words stand there now. They lose their sign-off; findings and sources stay.',
  moved: 'The same words at another place. What was checked holds.',
  unchanged: 'The same words where they were. What was checked holds.',
  new: 'Marked in the later version only.',
}

export const fateTones: Readonly<Record<FateState, Tone>> = {
  lost: 'red',
  text_changed: 'amber',
  moved: 'violet',
  unchanged: 'green',
  new: 'slate',
}
