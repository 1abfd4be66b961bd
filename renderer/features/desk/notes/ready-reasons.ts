import type { CopyNote } from '../../../../shared/claims/notes/copy-note.ts'
import type { CopyNoteRule } from '../../../../shared/claims/notes/copy-note-rules.ts'

const asItStands = 'Right as it stands'
const houseStyle = 'House style'
const quoted = 'Said so in the quotation'

/** What is broken by itself is never right as it stands: at most it is somebody else’s to mend, or was written so. */
const broken = ['Left to the copy desk', 'Written so in the original', houseStyle]

const acronym = ['Every reader knows it', houseStyle, quoted]

const ofRule: Partial<Readonly<Record<CopyNoteRule, readonly string[]>>> = {
  broken_date: broken,
  quotation_not_closed: broken,
  missing_space: broken,
  doubled_word: [...broken, asItStands],
  acronym_not_explained: acronym,
  acronym_explained_twice: acronym,
  figure_ages: [asItStands, 'The figure is final', 'The text says as of when'],
}

const ofTwoPlaces = ['They speak of different things', quoted, houseStyle, asItStands]
const ofOnePlace = [asItStands, quoted, houseStyle]

/** What a desk mostly says of a copy note that it does not follow, the likeliest first. */
export function readyReasons({ rule, other }: CopyNote): readonly string[] {
  return ofRule[rule] ?? (other === null ? ofOnePlace : ofTwoPlaces)
}
