import { secondReadOf, type SecondReadState } from '../../shared/claims/second-read/second-read.ts'
import { isOpen } from '../../shared/claims/status-rules.ts'
import type { Anchor } from '../../shared/domain/anchor.ts'
import type { Claim } from '../../shared/domain/claim.ts'
import type { Correction, CorrectionClaim } from '../../shared/domain/correction.ts'
import type { Evidence } from '../../shared/domain/evidence.ts'
import type { Id } from '../../shared/domain/ids.ts'
import type { Question } from '../../shared/domain/question.ts'
import type { SecondReading } from '../../shared/domain/second-reading.ts'
import type { Attachment, Contact, Source } from '../../shared/domain/source.ts'
import type { Story } from '../../shared/domain/story.ts'
import type { EntityTable } from './entity-table.ts'
import { groupOf, type Groups, groupTable } from './group-table.ts'
import { memoizeLast, reuseList } from './memoize-last.ts'
import { houseRulesNow } from './settings-store.ts'
import { readingsByClaim } from './veil-story.ts'
import type { OpenStory, StoryState } from './story-store.ts'

// Selectors answer the same object while nothing they depend on has changed: they can be given to useStoryStore
// as they are. Those that take an id are used inside one: useStoryStore((state) => selectClaim(state, id)).

/** The story on the desk; null while there is none. */
export function selectStory({ open }: StoryState): Story | null {
  return open?.tables.stories.byId.get(open.storyId) ?? null
}

/** A claim of the open story; null when it has no such claim. */
export function selectClaim({ open }: StoryState, id: Id | null): Claim | null {
  return (id === null ? undefined : open?.tables.claims.byId.get(id)) ?? null
}

const noReadings: ReadonlyMap<Id, SecondReading> = new Map()

/** The second readings of the story, by their claim. */
export function selectReadings({ open }: StoryState): ReadonlyMap<Id, SecondReading> {
  return open === null ? noReadings : readingsByClaim(open.tables.secondReadings)
}

/** The second reading of a claim; null when nobody has read it again. */
export function selectReading(state: StoryState, claimId: Id): SecondReading | null {
  return selectReadings(state).get(claimId) ?? null
}

/** Whether the finding of a claim is kept from the person at the desk, who may have to read it blind. */
export function selectIsVeiled({ open }: StoryState, claimId: Id): boolean {
  return open?.veiled.has(claimId) ?? false
}

/** Where the second read of a claim stands, also of one whose finding is kept from the person at the desk. */
export function selectSecondRead(state: StoryState, claimId: Id): SecondReadState {
  const claim = state.open?.whole.claims.byId.get(claimId)
  if (claim === undefined) return 'not_due'
  return secondReadOf(claim, selectReading(state, claimId), houseRulesNow())
}

/** Whether two people found different things of a claim, and nobody has settled it. */
export function selectDiffers(state: StoryState, claimId: Id): boolean {
  return selectSecondRead(state, claimId) === 'differs'
}

/** A source that evidence of the open story names; null while it is on its way. */
export function selectSource({ open }: StoryState, id: Id): Source | null {
  return open?.tables.sources.byId.get(id) ?? null
}

const anchorGroups = groupTable<Anchor>(
  (anchor) => anchor.claimId,
  (a, b) => a.start - b.start || a.end - b.end,
)
const anchorsOfVersion = memoizeLast((anchors: EntityTable<Anchor>, versionId: Id): EntityTable<Anchor> => {
  const values = [...anchors.byId.values()].filter((anchor) => anchor.versionId === versionId)
  return values.length === anchors.byId.size
    ? anchors
    : {
        ids: values.map(({ id }) => id),
        byId: new Map(values.map((value) => [value.id, value])),
        seqById: anchors.seqById,
      }
})
const evidenceGroups = groupTable<Evidence>(
  (evidence) => evidence.claimId,
  (a, b) => compareText(a.checkedAt, b.checkedAt) || compareText(a.id, b.id),
)
const contactGroups = groupTable<Contact>(
  (contact) => contact.sourceId,
  (a, b) => compareText(b.at, a.at),
)
const attachmentGroups = groupTable<Attachment>(
  (attachment) => attachment.sourceId,
  (a, b) => compareText(a.addedAt, b.addedAt),
)
const questionGroups = groupTable<Question>(
  (question) => question.claimId,
  (a, b) => compareText(a.askedAt, b.askedAt) || compareText(a.id, b.id),
)
const linksByClaim = groupTable<CorrectionClaim>((link) => link.claimId)

const noGroups: Groups<never> = new Map()

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** The places of each claim in the current text, in the order of the text, by the claim's id. */
export function selectAnchorsByClaim({ open }: StoryState): Groups<Anchor> {
  return open === null ? noGroups : anchorGroups(anchorsOfVersion(open.tables.anchors, open.version.id))
}

/** The places of one claim in the current text, in the order of the text. */
export function selectAnchors(state: StoryState, claimId: Id | null): readonly Anchor[] {
  return groupOf(selectAnchorsByClaim(state), claimId)
}

/** The evidence for each claim, in the order it was found, by the claim's id. */
function selectEvidenceByClaim({ open }: StoryState): Groups<Evidence> {
  return open === null ? noGroups : evidenceGroups(open.tables.evidence)
}

/** The evidence for one claim, in the order it was found. */
export function selectEvidence(state: StoryState, claimId: Id | null): readonly Evidence[] {
  return groupOf(selectEvidenceByClaim(state), claimId)
}

/** What was asked of contacts about a claim, the oldest question first, answered ones among them. */
export function selectQuestions({ open }: StoryState, claimId: Id | null): readonly Question[] {
  return open === null ? [] : groupOf(questionGroups(open.tables.questions), claimId)
}

/** The contact log of a source, the newest first. */
export function selectContacts({ open }: StoryState, sourceId: Id): readonly Contact[] {
  return open === null ? [] : groupOf(contactGroups(open.tables.contacts), sourceId)
}

/** The files kept with a source, in the order they were added. */
export function selectAttachments({ open }: StoryState, sourceId: Id): readonly Attachment[] {
  return open === null ? [] : groupOf(attachmentGroups(open.tables.attachments), sourceId)
}

/** The ties between a claim and the entries of the correction log that settle it. */
export function selectCorrectionLinks({ open }: StoryState, claimId: Id): readonly CorrectionClaim[] {
  return open === null ? [] : groupOf(linksByClaim(open.tables.correctionClaims), claimId)
}

/** An entry of the correction log that belongs to the open story. */
export function selectCorrection({ open }: StoryState, id: Id): Correction | null {
  return open?.tables.corrections.byId.get(id) ?? null
}

let earlierOrder: readonly Id[] = []

// Depends on which claims there are and where they stand, so setting a finding leaves it alone.
const order = memoizeLast((ids: readonly Id[], anchors: Groups<Anchor>): readonly Id[] => {
  const place = (id: Id) => anchors.get(id)?.[0]?.start ?? Number.POSITIVE_INFINITY
  const end = (id: Id) => anchors.get(id)?.[0]?.end ?? 0
  const rank = new Map(ids.map((id, index) => [id, index]))
  earlierOrder = reuseList(
    earlierOrder,
    ids.toSorted((a, b) => {
      const [placeA, placeB] = [place(a), place(b)]
      if (placeA !== placeB) return placeA < placeB ? -1 : 1
      return end(b) - end(a) || (rank.get(a) ?? 0) - (rank.get(b) ?? 0)
    }),
  )
  return earlierOrder
})

const noIds: readonly Id[] = []

/**
 * The ids of all claims in the order of the text: by their first place, the longer one first where two begin
 * together. Claims that have lost their places come last.
 */
export function selectClaimOrder(state: StoryState): readonly Id[] {
  const { open } = state
  return open === null ? noIds : order(open.tables.claims.ids, selectAnchorsByClaim(state))
}

const inOrder = memoizeLast((ids: readonly Id[], byId: ReadonlyMap<Id, Claim>): readonly Claim[] =>
  ids.flatMap((id) => byId.get(id) ?? []),
)

/** All claims in the order of the text. A new list on every change of a claim; rows should select by id. */
export function selectClaims(state: StoryState): readonly Claim[] {
  return inOrder(selectClaimOrder(state), state.open?.tables.claims.byId ?? new Map())
}

/** How far the check has come. */
export interface ClaimCounts {
  readonly total: number
  readonly signedOff: number
}

const counts = memoizeLast((claims: ReadonlyMap<Id, Claim>): ClaimCounts => {
  let signedOff = 0
  for (const claim of claims.values()) if (!isOpen(claim.workflow)) signedOff += 1
  return { total: claims.size, signedOff }
})

/** How many claims there are and how many are done. */
export function selectClaimCounts({ open }: StoryState): ClaimCounts {
  return counts(open?.tables.claims.byId ?? new Map())
}

/** The words of a claim as they stand in the text at its first place; empty when it has lost its places. */
export function selectWords(state: StoryState, claimId: Id): string {
  return selectAnchors(state, claimId)[0]?.exact ?? ''
}

/** The sources that the claims of the story rest on. */
export function selectStorySources({ open }: StoryState): readonly Source[] {
  return open === null ? [] : storySources(open)
}

const storySources = memoizeLast((open: OpenStory): readonly Source[] => {
  const { claims, evidence, sources } = open.tables
  const used = new Set<Id>()
  for (const tie of evidence.byId.values()) if (claims.byId.has(tie.claimId)) used.add(tie.sourceId)
  return [...used].flatMap((id) => sources.byId.get(id) ?? [])
})

const anyWording = memoizeLast((claims: EntityTable<Claim>): boolean =>
  [...claims.byId.values()].some((claim) => claim.proposedChange === 'proposed'),
)

/** Whether a wording is proposed anywhere in the story and nobody has decided on it. */
export function selectHasWordings({ open }: StoryState): boolean {
  return open !== null && anyWording(open.tables.claims)
}
