import type { WordingTrouble } from '../../../../shared/corrections/open-wordings.ts'
import type { Person } from '../../../../shared/domain/person.ts'
import type { Id } from '../../../../shared/domain/ids.ts'
import type { WordingSignature } from '../../../stores/wording-store.ts'
import { showMoment } from '../../../ui/show-time.ts'

/** What stands in the way of a wording, as a sentence without its stop. */
export function troubleInWords(trouble: WordingTrouble): string {
  switch (trouble.kind) {
    case 'lost':
      return 'its words are no longer in the text'
    case 'words_changed':
      return 'its words have changed since'
    case 'already_there':
      return 'the text says so already'
    case 'two_blocks':
      return 'spans two paragraphs: no version can be made of it'
    case 'overlap':
      return `changes the same words as claim ${trouble.number}`
  }
}

/** Who wrote a wording and when: `Ada Berg, 14:20`; the empty string while it is not known. */
export function signatureInWords(
  signed: WordingSignature['written'] | undefined,
  people: ReadonlyMap<Id, Person>,
  now: Date,
): string {
  if (signed === null || signed === undefined) return ''
  const name = signed.by === null ? undefined : people.get(signed.by)?.name
  return `${name ?? 'somebody'}, ${showMoment(signed.at, now)}`
}
