import { create } from 'zustand'
import type { TrackedTable } from '../../shared/domain/event.ts'
import type { Id } from '../../shared/domain/ids.ts'
import type { StoryFile } from '../../shared/domain/story-file.ts'
import type { Version } from '../../shared/domain/story.ts'
import type { AppErrorData } from '../../shared/ipc/result.ts'
import { applyChanges, type Keeps, type Tables, type WrittenChanges } from './apply-changes.ts'
import { tableOf } from './entity-table.ts'

/** The tables of an open story. Only what its claims and corrections lead to is of the story; see story-selectors. */
export type StoryTable = Exclude<
  TrackedTable,
  | 'people'
  | 'versions'
  | 'versionLabels'
  | 'savedViews'
  | 'vaultRecords'
  | 'houseRules'
  | 'captures'
  | 'linkChecks'
  | 'webGrants'
>

/** One story as it lies on the desk: the current version with its text, and all that hangs on it. */
export interface OpenStory {
  readonly storyId: Id
  readonly version: Version
  readonly text: string
  readonly tables: Tables<StoryTable>
}

/** The story on the desk. `wanted` is the story being opened or open; `open` may still be the one before it. */
export interface StoryState {
  readonly wanted: Id | null
  readonly open: OpenStory | null
  /** Why the wanted story could not be opened. */
  readonly failure: AppErrorData | null
}

export const useStoryStore = create<StoryState>()(() => ({ wanted: null, open: null, failure: null }))

/** Puts a story that was read from the library on the desk. */
export function openedStory(file: StoryFile): OpenStory {
  return {
    storyId: file.story.id,
    version: file.version,
    text: file.text,
    tables: {
      stories: tableOf([file.story]),
      claims: tableOf(file.claims),
      anchors: tableOf(file.anchors),
      evidence: tableOf(file.evidence),
      sources: tableOf(file.sources),
      contacts: tableOf(file.contacts),
      attachments: tableOf(file.attachments),
      corrections: tableOf(file.corrections),
      correctionClaims: tableOf(file.correctionClaims),
      placesToFix: tableOf(file.placesToFix),
      ticks: tableOf(file.ticks),
      dismissals: tableOf(file.dismissals),
      questions: tableOf(file.questions),
      overrides: tableOf(file.overrides),
      seals: tableOf(file.seals),
      secondReadings: tableOf(file.secondReadings),
    },
  }
}

/** Puts what a write left behind into the open story. */
export function applyToStory(written: WrittenChanges): void {
  useStoryStore.setState((state) => {
    const { open } = state
    if (open === null) return state
    const tables = applyChanges<StoryTable>(open.tables, written, ofStory(open.storyId))
    return tables === open.tables ? state : { open: { ...open, tables } }
  })
}

/**
 * Entities that name their story are kept by it. The others hang on those (an anchor on a claim, a contact on a
 * source) and may arrive before them, so they are kept as they come; selectors reach only those that hang on something.
 */
function ofStory(storyId: Id): Keeps<StoryTable> {
  return {
    stories: (story) => story.id === storyId,
    claims: (claim) => claim.storyId === storyId,
    corrections: (correction) => correction.storyId === storyId,
    ticks: (tick) => tick.storyId === storyId,
    dismissals: (dismissal) => dismissal.storyId === storyId,
    questions: (question) => question.storyId === storyId,
    overrides: (override) => override.storyId === storyId,
    seals: (seal) => seal.storyId === storyId,
    secondReadings: (reading) => reading.storyId === storyId,
  }
}

/** The sources that evidence or questions of the open story name and the desk has not got: those of the library. */
export function missingSources({ tables }: OpenStory): readonly Id[] {
  const missing = new Set<Id>()
  for (const evidence of tables.evidence.byId.values()) {
    const isOurs = tables.claims.byId.has(evidence.claimId)
    if (isOurs && !tables.sources.byId.has(evidence.sourceId)) missing.add(evidence.sourceId)
  }
  for (const { sourceId } of tables.questions.byId.values()) {
    if (!tables.sources.byId.has(sourceId)) missing.add(sourceId)
  }
  return [...missing]
}

/** Whether a write has given the story another version, whose text the desk has not got. */
export function isTextOutdated({ storyId, version, tables }: OpenStory): boolean {
  const story = tables.stories.byId.get(storyId)
  return story !== undefined && story.currentVersionId !== version.id
}
