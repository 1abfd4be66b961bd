import type { Source } from '../../shared/domain/source.ts'
import { updateSource } from '../stores/source-actions.ts'
import type { CheckedDraftOptions } from './use-checked-draft.ts'

/** The fields of a source that hold plain text. */
export type SourceTextField =
  'title' | 'publisher' | 'author' | 'note' | 'descriptionInCopy' | 'anonymityReason' | 'identityKnownTo'

/** These are never null: an empty one is an empty text. */
const neverNull: ReadonlySet<SourceTextField> = new Set(['title', 'note'])

/** The draft of one text field of a source; what is left empty is stored as not known. `check` sees the text trimmed. */
export function sourceDraft(
  source: Source,
  name: SourceTextField,
  check?: (text: string) => string | null,
): CheckedDraftOptions {
  return {
    id: `${source.id}.${name}`,
    value: source[name] ?? '',
    revision: source.revision,
    check: check && ((text) => check(text.trim())),
    save: (text, seen) => {
      const isEmpty = text.trim() === '' && !neverNull.has(name)
      return updateSource(source.id, { [name]: isEmpty ? null : text }, seen)
    },
  }
}
