import { create } from 'zustand'
import type { Entity } from '../../shared/domain/entity-change.ts'
import type { TrackedTable } from '../../shared/domain/event.ts'
import type { Id } from '../../shared/domain/ids.ts'
import type { StoryFile } from '../../shared/domain/story-file.ts'
import type { Version } from '../../shared/domain/story.ts'
import type { AppErrorData } from '../../shared/ipc/result.ts'
import { applyChanges, type Keeps, type Tables, type WrittenChanges } from './apply-changes.ts'
import { type EntityTable, reloadedTable, tableOf } from './entity-table.ts'
import { houseRulesNow, useSettingsStore } from './settings-store.ts'
import { veilTables, type Viewer } from './veil-story.ts'

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
  | 'sourcePairs'
>

/** One story as it lies on the desk: the current version with its text, and all that hangs on it. */
export interface OpenStory {
  readonly storyId: Id
  readonly version: Version
  readonly text: string
  /** What the person at the desk may see: for whom a blind second read waits, claims stand here without their finding. */
  readonly tables: Tables<StoryTable>
  /** The claims that stand so. */
  readonly veiled: ReadonlySet<Id>
  /** The tables as they are in the library: for what is worked out, never for what is shown. */
  readonly whole: Tables<StoryTable>
}

/** The story on the desk. `wanted` is the story being opened or open; `open` may still be the one before it. */
export interface StoryState {
  readonly wanted: Id | null
  readonly open: OpenStory | null
  /** Why the wanted story could not be opened. */
  readonly failure: AppErrorData | null
}

export const useStoryStore = create<StoryState>()(() => ({ wanted: null, open: null, failure: null }))

/** Puts a story that was read from the library on the desk; what lies there already and has not changed stays. */
export function openedStory(file: StoryFile, earlier: OpenStory | null = null): OpenStory {
  const known = earlier?.storyId === file.story.id ? earlier : null
  const version = known?.version.id === file.version.id ? known.version : file.version
  const whole = tablesOf(file, known?.whole ?? null)
  if (known?.version === version && known.whole === whole) return known
  return withTables({ storyId: file.story.id, version, text: file.text }, whole)
}

/** The story with these tables, as the person at the desk may see it. */
export function withTables(
  story: Pick<OpenStory, 'storyId' | 'version' | 'text'>,
  whole: OpenStory['whole'],
): OpenStory {
  const { storyId, version, text } = story
  return { storyId, version, text, whole, ...veilTables(whole, viewerNow()) }
}

function viewerNow(): Viewer {
  return { me: useSettingsStore.getState().settings.me, rules: houseRulesNow() }
}

/** Shows and keeps back anew when somebody else sits down at the desk, or the rules change. The answer stops it. */
export function keepVeils(): () => void {
  return useSettingsStore.subscribe((settings, before) => {
    const isSame =
      settings.settings.me === before.settings.me && settings.tables.houseRules === before.tables.houseRules
    const { open } = useStoryStore.getState()
    if (!isSame && open !== null) useStoryStore.setState({ open: withTables(open, open.whole) })
  })
}

function tablesOf(file: StoryFile, earlier: OpenStory['tables'] | null): OpenStory['tables'] {
  const table = <K extends StoryTable>(name: K, values: readonly Entity<K>[]): EntityTable<Entity<K>> =>
    earlier === null ? tableOf(values) : reloadedTable(earlier[name], values)
  const tables: OpenStory['tables'] = {
    stories: table('stories', [file.story]),
    claims: table('claims', file.claims),
    anchors: table('anchors', file.anchors),
    evidence: table('evidence', file.evidence),
    sources: table('sources', file.sources),
    contacts: table('contacts', file.contacts),
    attachments: table('attachments', file.attachments),
    corrections: table('corrections', file.corrections),
    correctionClaims: table('correctionClaims', file.correctionClaims),
    placesToFix: table('placesToFix', file.placesToFix),
    ticks: table('ticks', file.ticks),
    dismissals: table('dismissals', file.dismissals),
    questions: table('questions', file.questions),
    overrides: table('overrides', file.overrides),
    seals: table('seals', file.seals),
    secondReadings: table('secondReadings', file.secondReadings),
  }
  const isSame =
    earlier !== null && (Object.keys(tables) as StoryTable[]).every((name) => tables[name] === earlier[name])
  return isSame ? earlier : tables
}

/** Puts what a write left behind into the open story. */
export function applyToStory(written: WrittenChanges): void {
  useStoryStore.setState((state) => {
    const { open } = state
    if (open === null) return state
    const whole = applyChanges<StoryTable>(open.whole, written, ofStory(open.storyId))
    return whole === open.whole ? state : { open: withTables(open, whole) }
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
