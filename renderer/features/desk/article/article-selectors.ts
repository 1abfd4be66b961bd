import type { Anchor } from '../../../../shared/domain/anchor.ts'
import type { Block } from '../../../../shared/domain/article.ts'
import type { Claim } from '../../../../shared/domain/claim.ts'
import type { Id } from '../../../../shared/domain/ids.ts'
import { type MarkedPlace, placesByBlock, type WordEdit } from '../../../../shared/text/mark-runs.ts'
import type { Groups } from '../../../stores/group-table.ts'
import { memoizeLast, reuseList } from '../../../stores/memoize-last.ts'
import { selectAnchorsByClaim } from '../../../stores/story-selectors.ts'
import type { StoryState } from '../../../stores/story-store.ts'
import { editsOfClaim, shownWording, withoutOverlaps } from './word-edits.ts'

// Everything here is worked out once for all paragraphs, and the part of a paragraph keeps its identity while
// nothing in it has changed: so a change repaints the paragraphs it is about and no others.

const placeOfAnchor = new WeakMap<Anchor, MarkedPlace>()

function placeOf(anchor: Anchor): MarkedPlace {
  const known = placeOfAnchor.get(anchor)
  if (known !== undefined) return known
  const place = { anchorId: anchor.id, claimId: anchor.claimId, start: anchor.start, end: anchor.end }
  placeOfAnchor.set(anchor, place)
  return place
}

/** Whether an anchor still says where its words are. */
function hasPlace(anchor: Anchor): boolean {
  return anchor.state !== 'lost'
}

let earlierPlaces: readonly (readonly MarkedPlace[])[] = []

const places = memoizeLast((blocks: readonly Block[], anchors: Groups<Anchor>) => {
  const all = [...anchors.values()].flat().filter(hasPlace).map(placeOf)
  earlierPlaces = reuseLists(earlierPlaces, placesByBlock(blocks, all))
  return earlierPlaces
})

/** Lists of which those that stayed the same keep their identity, and the whole does when all of them did. */
function reuseLists<T>(
  earlier: readonly (readonly T[])[],
  lists: readonly (readonly T[])[],
): readonly (readonly T[])[] {
  return reuseList(
    earlier,
    lists.map((list, index) => reuseList(earlier[index], list)),
  )
}

const noBlocks: readonly Block[] = []

/** The places of claims in each block of the open story's text, in the order of the blocks. */
export function selectPlacesByBlock(state: StoryState): readonly (readonly MarkedPlace[])[] {
  return places(state.open?.version.blocks ?? noBlocks, selectAnchorsByClaim(state))
}

let earlierProposals: readonly Claim[] = []

/** The claims that have a wording to show. Most writes leave them alone. */
const proposals = memoizeLast((claims: ReadonlyMap<Id, Claim>): readonly Claim[] => {
  const list = [...claims.values()].filter((claim) => shownWording(claim) !== null)
  earlierProposals = reuseList(earlierProposals, list)
  return earlierProposals
})

let earlierEdits: readonly (readonly WordEdit[])[] = []

const edits = memoizeLast(
  (blockPlaces: readonly (readonly MarkedPlace[])[], proposed: readonly Claim[], anchors: Groups<Anchor>) => {
    const editsById = new Map<Id, readonly WordEdit[]>()
    for (const claim of proposed) {
      const first = anchors.get(claim.id)?.find(hasPlace)
      if (first !== undefined) editsById.set(claim.id, editsOfClaim(claim, first))
    }
    const lists = blockPlaces.map((list) => {
      const ids = new Set(list.map((place) => place.claimId).filter((id) => editsById.has(id)))
      return ids.size === 0 ? none : withoutOverlaps([...ids].map((id) => editsById.get(id) ?? none))
    })
    earlierEdits = reuseLists(earlierEdits, lists)
    return earlierEdits
  },
)

const none: readonly never[] = []
const noClaims: ReadonlyMap<Id, Claim> = new Map()

/** What proposed wordings strike and insert in each block, in the order of the blocks. */
export function selectEditsByBlock(state: StoryState): readonly (readonly WordEdit[])[] {
  const claims = state.open?.tables.claims.byId ?? noClaims
  return edits(selectPlacesByBlock(state), proposals(claims), selectAnchorsByClaim(state))
}
