import { type GateReport, gateOf } from '../../shared/claims/gate/gate.ts'
import { veilGate } from '../../shared/claims/second-read/veil-gate.ts'
import type { GateFacts } from '../../shared/claims/gate/gate-facts.ts'
import type { HouseRules } from '../../shared/domain/house-rules.ts'
import type { Instant } from '../../shared/domain/ids.ts'
import type { StoryFile } from '../../shared/domain/story-file.ts'
import { memoizeLast } from './memoize-last.ts'
import { type SpottingState } from './spotting-store.ts'
import type { OpenStory } from './story-store.ts'

/**
 * The story on the desk as a file, with what belongs to its current text only; null until the story itself is there.
 * Rows that hang on nothing of the story, as they may come by a push, are left out.
 */
export function storyFileOf({ storyId, version, text, whole: tables }: OpenStory): StoryFile | null {
  const story = tables.stories.byId.get(storyId)
  if (story === undefined) return null
  const { claims, corrections } = tables
  const ofVersion = ({ versionId }: { readonly versionId: string }) => versionId === version.id
  const ofClaim = ({ claimId }: { readonly claimId: string }) => claims.byId.has(claimId)
  const ofEntry = ({ correctionId }: { readonly correctionId: string }) => corrections.byId.has(correctionId)
  const all = <T>({ byId }: { readonly byId: ReadonlyMap<string, T> }): T[] => [...byId.values()]
  return {
    story,
    version,
    text,
    claims: all(claims),
    anchors: all(tables.anchors)
      .filter((anchor) => ofVersion(anchor) && ofClaim(anchor))
      .sort((a, b) => a.start - b.start || a.end - b.end),
    evidence: all(tables.evidence).filter(ofClaim),
    sources: all(tables.sources),
    contacts: all(tables.contacts),
    attachments: all(tables.attachments),
    corrections: all(corrections),
    correctionClaims: all(tables.correctionClaims).filter(ofEntry),
    placesToFix: all(tables.placesToFix).filter(ofEntry),
    ticks: all(tables.ticks).filter(ofVersion),
    dismissals: all(tables.dismissals).filter(ofVersion),
    questions: all(tables.questions),
    overrides: all(tables.overrides),
    seals: all(tables.seals).sort((a, b) => a.number - b.number),
    secondReadings: all(tables.secondReadings),
  }
}

const report = memoizeLast(
  (
    open: OpenStory,
    sentences: GateFacts['sentences'],
    notes: GateFacts['notes'],
    rules: HouseRules,
    now: Instant,
  ): GateReport | null => {
    const file = storyFileOf(open)
    return file === null ? null : veilGate(gateOf({ file, sentences, notes, rules, now }), open.veiled)
  },
)

/** What the gate looks at besides the story. */
export interface GateView {
  readonly open: OpenStory | null
  readonly spotting: SpottingState
  readonly rules: HouseRules
  readonly now: Instant
}

/** What stands at the gate of the story on the desk; null while its text is still being looked through. */
export function selectGate({ open, spotting, rules, now }: GateView): GateReport | null {
  const { versionId, sentences, spotted } = spotting
  const isReady = open !== null && versionId === open.version.id
  if (!isReady || sentences === null || spotted === null) return null
  return report(open, sentences, spotted.notes, rules, now)
}
