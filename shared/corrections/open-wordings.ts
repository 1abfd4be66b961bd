import type { Anchor } from '../domain/anchor.ts'
import type { Block } from '../domain/article.ts'
import type { Claim } from '../domain/claim.ts'
import type { ProposedChange } from '../domain/claim-status.ts'
import type { Correction } from '../domain/correction.ts'
import type { Id } from '../domain/ids.ts'
import { changeText, type TextChange } from '../text/change-text.ts'
import { correctionsToMake, type EntriesAndPlaces } from './corrections-to-make.ts'

/** What stands in the way of a wording before it can be in the text. */
export type WordingTrouble =
  /** The claim stands nowhere any more. */
  | { readonly kind: 'lost' }
  /** A later version has other words where it stood, and not these. */
  | { readonly kind: 'words_changed' }
  /** The text says so already. */
  | { readonly kind: 'already_there' }
  | { readonly kind: 'two_blocks' }
  /** Another wording changes the same words. */
  | { readonly kind: 'overlap'; readonly claimId: Id; readonly number: number }

/** Other words for a claim's that are not in the text yet. */
export interface OpenWording {
  readonly claim: Claim
  /** Where they would stand; null when the claim has lost its place. */
  readonly place: Anchor | null
  /** The words that they replace: those of the text, or those that the entry corrects when the text has others by now. */
  readonly before: string
  readonly after: string
  /** The entry that states them; null while nobody has accepted them. */
  readonly entry: Correction | null
  readonly trouble: WordingTrouble | null
}

/** A story as its wordings are read from it. */
export interface StoryWithWordings extends EntriesAndPlaces {
  readonly blocks: readonly Block[]
  readonly claims: Iterable<Claim>
}

/**
 * The wordings of a story that are proposed, or accepted and not in its text yet, in the order of the text; lost ones last. What
 * no new version could make is told with its reason as soon as it is so, on both of two that change the same words.
 */
export function openWordings(given: StoryWithWordings): readonly OpenWording[] {
  const claims = [...given.claims].filter(({ proposedChange }) => openChanges.has(proposedChange))
  // Most stories have none, and this is asked whenever a claim or a place changes.
  if (claims.length === 0) return []
  // What can be gone through only once is gone through several times here.
  const story = {
    ...given,
    corrections: [...given.corrections],
    correctionClaims: [...given.correctionClaims],
    anchors: [...given.anchors],
  }
  const placesOf = Map.groupBy(story.anchors, (anchor) => anchor.claimId)
  const entriesOf = liveEntries(story)
  const wordings = claims.flatMap((claim): OpenWording[] => {
    if (claim.proposedText === null) return []
    const place = firstOf(placesOf.get(claim.id) ?? [])
    if (claim.proposedChange === 'proposed') {
      const before = place?.exact ?? ''
      const trouble = place === null ? lost : before === claim.proposedText ? alreadyThere : changed(place)
      return [{ claim, place, before, after: claim.proposedText, entry: null, trouble }]
    }
    const entry = entriesOf.get(claim.id) ?? null
    if (entry === null) return []
    const { originalText: before, correctedText: after } = entry
    const trouble = place === null ? lost : place.exact === before ? null : wordsChanged
    return [{ claim, place, before, after, entry, trouble }]
  })
  const kept = withoutMade(wordings, story)
  return withCollisions(kept, story).toSorted(
    (a, b) => (a.place?.start ?? Infinity) - (b.place?.start ?? Infinity) || a.claim.number - b.claim.number,
  )
}

const openChanges: ReadonlySet<ProposedChange> = new Set(['proposed', 'accepted', 'accepted_modified'])

const lost: WordingTrouble = { kind: 'lost' }
const alreadyThere: WordingTrouble = { kind: 'already_there' }
const wordsChanged: WordingTrouble = { kind: 'words_changed' }

/** A proposal was made for other words when a later version changed those of its claim. */
function changed({ state }: Anchor): WordingTrouble | null {
  return state === 'text_changed' ? wordsChanged : null
}

/** The first place that is still there. */
function firstOf(places: readonly Anchor[]): Anchor | null {
  return places
    .filter(({ state }) => state !== 'lost')
    .reduce<Anchor | null>((first, each) => (first === null || each.start < first.start ? each : first), null)
}

/** The entry that states a claim's accepted words and waits for its version. */
function liveEntries({ corrections, correctionClaims }: EntriesAndPlaces): ReadonlyMap<Id, Correction> {
  const waiting = new Map(
    [...corrections]
      .filter(({ status, versionAfterId }) => status !== 'rejected' && versionAfterId === null)
      .map((entry) => [entry.id, entry]),
  )
  return new Map(
    [...correctionClaims].flatMap(({ claimId, correctionId }): [Id, Correction][] => {
      const entry = waiting.get(correctionId)
      return entry === undefined ? [] : [[claimId, entry]]
    }),
  )
}

/** Without accepted words that the text has by now, whoever brought them: correctionsToMake knows which it does not have. */
function withoutMade(wordings: readonly OpenWording[], story: EntriesAndPlaces): readonly OpenWording[] {
  const toMake = new Set(correctionsToMake(story).map(({ entry }) => entry.id))
  return wordings.filter(
    ({ entry, place, after, trouble }) =>
      entry === null || toMake.has(entry.id) || (trouble !== null && !stands(story.text, place, after)),
  )
}

/** Whether words stand at a place, or around it. */
function stands(text: string, place: Anchor | null, words: string): boolean {
  if (place === null || words === '') return false
  const around = text.slice(Math.max(0, place.start - words.length), place.end + words.length)
  return place.exact === words || around.includes(words)
}

interface WordingChange extends TextChange {
  readonly wording: OpenWording
}

/** With what cannot be made beside another. What was accepted comes first, since a log states it. */
function withCollisions(
  wordings: readonly OpenWording[],
  { text, blocks }: StoryWithWordings,
): OpenWording[] {
  const changes = wordings
    .filter(({ place, trouble }) => place !== null && trouble === null)
    .toSorted(
      (a, b) => Number(b.entry !== null) - Number(a.entry !== null) || a.claim.number - b.claim.number,
    )
    .flatMap((wording): WordingChange[] =>
      wording.place === null
        ? []
        : [{ start: wording.place.start, end: wording.place.end, words: wording.after, wording }],
    )
  if (changes.length === 0) return [...wordings]
  const troubles = new Map<OpenWording, WordingTrouble>()
  for (const { change, other } of changeText({ text, blocks, setAside: [] }, changes).leftOut) {
    troubles.set(change.wording, other === null ? { kind: 'two_blocks' } : overlapWith(other.wording))
    if (other !== null && !troubles.has(other.wording))
      troubles.set(other.wording, overlapWith(change.wording))
  }
  return wordings.map((wording) => ({
    ...wording,
    trouble: wording.trouble ?? troubles.get(wording) ?? null,
  }))
}

function overlapWith({ claim: { id, number } }: OpenWording): WordingTrouble {
  return { kind: 'overlap', claimId: id, number }
}
