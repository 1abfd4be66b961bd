import type { Claim } from '../domain/claim.ts'
import type { Source, SourceKind } from '../domain/source.ts'

/** Sources that are a person who can be asked again. */
const people: ReadonlySet<SourceKind> = new Set([
  'interview_call',
  'in_person',
  'email',
  'message',
  'reporter_witness',
])

/** Whether a source is a person, so that something can be asked of it. */
export function isPerson({ kind }: Pick<Source, 'kind'>): boolean {
  return people.has(kind)
}

/**
 * Whom to call about a claim, by name: the contact who has been asked and has not answered, else the first of its
 * sources that is a person, else the speaker of its words or the authority that counted. Null when nobody is known.
 *
 * @param asked The sources of its open questions, the oldest question first.
 * @param sources The sources of its evidence, in the order they were found.
 */
export function whoToCall(
  claim: Pick<Claim, 'details'>,
  asked: readonly Source[],
  sources: readonly Source[],
): string | null {
  const contact = asked[0] ?? sources.find(isPerson)
  return contact?.title ?? speakerOf(claim)
}

function speakerOf({ details }: Pick<Claim, 'details'>): string | null {
  const name =
    details?.kind === 'statement'
      ? details.speaker
      : details?.kind === 'casualty'
        ? details.countingAuthority
        : null
  return name === null || name.trim() === '' ? null : name.trim()
}
