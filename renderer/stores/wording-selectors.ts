import { openWordings, type OpenWording } from '../../shared/corrections/open-wordings.ts'
import { memoizeLast } from './memoize-last.ts'
import { selectAnchorsByClaim } from './story-selectors.ts'
import type { OpenStory, StoryState } from './story-store.ts'

const none: readonly OpenWording[] = []

const wordingsOf = memoizeLast(
  (
    text: string,
    { blocks }: OpenStory['version'],
    claims: OpenStory['tables']['claims'],
    corrections: OpenStory['tables']['corrections'],
    ties: OpenStory['tables']['correctionClaims'],
    anchors: ReturnType<typeof selectAnchorsByClaim>,
  ): readonly OpenWording[] =>
    openWordings({
      text,
      blocks,
      claims: claims.byId.values(),
      corrections: corrections.byId.values(),
      correctionClaims: ties.byId.values(),
      anchors: [...anchors.values()].flat(),
    }),
)

/** The wordings of the story on the desk that are proposed, or accepted and not in the text yet. */
export function selectOpenWordings(state: StoryState): readonly OpenWording[] {
  const { open } = state
  if (open === null) return none
  const { claims, corrections, correctionClaims } = open.tables
  return wordingsOf(
    open.text,
    open.version,
    claims,
    corrections,
    correctionClaims,
    selectAnchorsByClaim(state),
  )
}
