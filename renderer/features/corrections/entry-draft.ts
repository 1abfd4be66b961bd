import type { Correction } from '../../../shared/domain/correction.ts'
import type { CheckedDraftOptions } from '../../forms/use-checked-draft.ts'
import { editEntry } from './entry-actions.ts'

/** The fields of an entry that hold text. */
export type EntryTextField =
  | 'originalText'
  | 'correctedText'
  | 'publicNote'
  | 'delayReason'
  | 'cause'
  | 'prevention'
  | 'stageIntroduced'
  | 'responsible'
  | 'storyHeadline'
  | 'storyByline'

/** These are null when nothing is known. */
const nullable: ReadonlySet<EntryTextField> = new Set(['stageIntroduced', 'responsible', 'storyByline'])

/** The draft of one text field of an entry. */
export function entryDraft(correction: Correction, name: EntryTextField): CheckedDraftOptions {
  return {
    id: `${correction.id}.${name}`,
    value: correction[name] ?? '',
    revision: correction.revision,
    save: (text, seen) => {
      const isUnknown = nullable.has(name) && text.trim() === ''
      return editEntry(correction.id, { [name]: isUnknown ? null : text }, seen)
    },
  }
}
