import { create } from 'zustand'
import type { SpottedArticle } from '../../shared/claims/spotting/propose-claims.ts'
import type { SpottedStory } from '../../shared/claims/spotting/spot-story.ts'
import type { Span } from '../../shared/domain/anchor.ts'
import type { Id } from '../../shared/domain/ids.ts'
import { type CountedSentence, countedSentences } from '../../shared/text/counted-sentences.ts'
import { runInSlices } from './run-in-slices.ts'
import { selectStory } from './story-selectors.ts'
import { type StoryState, useStoryStore } from './story-store.ts'

/** What Stet has seen by itself in the version on the desk. Never stored: it is looked for anew each time. */
export interface SpottingState {
  /** The version that all this is about; null while there is none. */
  readonly versionId: Id | null
  /** The sentences of the text with their words; null until they have been counted. */
  readonly sentences: readonly CountedSentence[] | null
  /** What the rules have found; null until they are through. */
  readonly spotted: SpottedStory | null
  /** The keys of proposals that a write is settling now, which are gone from the desk already. */
  readonly settling: ReadonlySet<string>
  /** Sentences whose tick is being written now. */
  readonly ticking: readonly Span[]
}

const nothing: SpottingState = {
  versionId: null,
  sentences: null,
  spotted: null,
  settling: new Set(),
  ticking: [],
}

export const useSpottingStore = create<SpottingState>()(() => nothing)

interface Subject extends SpottedArticle {
  readonly versionId: Id
}

/** Results of versions that were on the desk before: going back to one costs nothing but the drawing. */
const known = new Map<string, Pick<SpottingState, 'sentences' | 'spotted'>>()
const mostKnown = 8

/**
 * Looks through each version that comes onto the desk, and again when its date of publication changes, in slices
 * between everything else the window does. The answer stops it.
 */
export function keepSpotted(): () => void {
  let looking: AbortController | null = null
  let asked: string | null = null
  const look = (state: StoryState) => {
    const subject = subjectOf(state)
    const key = subject === null ? null : `${subject.versionId} ${subject.publishedAt}`
    if (key === asked) return
    asked = key
    looking?.abort()
    looking = new AbortController()
    if (subject === null || key === null) useSpottingStore.setState(nothing)
    else void lookThrough(subject, key, looking.signal)
  }
  look(useStoryStore.getState())
  const stop = useStoryStore.subscribe(look)
  return () => {
    stop()
    looking?.abort()
  }
}

function subjectOf(state: StoryState): Subject | null {
  const { open } = state
  if (open === null) return null
  const { version, text } = open
  return {
    versionId: version.id,
    text,
    blocks: version.blocks,
    publishedAt: selectStory(state)?.publishedAt ?? null,
  }
}

async function lookThrough(subject: Subject, key: string, signal: AbortSignal): Promise<void> {
  const { versionId, text, blocks } = subject
  const found = known.get(key)
  // With another date of publication, what was found stays until it is found again.
  const isSameVersion = useSpottingStore.getState().versionId === versionId
  if (!isSameVersion) useSpottingStore.setState({ ...nothing, versionId })
  await whenIdle()
  if (found !== undefined) {
    if (!signal.aborted) useSpottingStore.setState(found)
    return
  }
  const counted = useSpottingStore.getState().sentences
  const sentences = counted ?? (await runInSlices(countedSentences(text, blocks), { signal }))
  if (signal.aborted) return
  useSpottingStore.setState({ sentences })
  // Loaded now and not with the window: a launch has no use for the rules.
  const { spotStory } = await import('../../shared/claims/spotting/spot-story.ts')
  const spotted = await runInSlices(spotStory(subject), { signal })
  if (spotted === null) return
  useSpottingStore.setState({ spotted })
  remember(key, { sentences, spotted })
}

/** The story is drawn first. A window that is not in view has no frames, but idle moments all the same. */
function whenIdle(): Promise<unknown> {
  return new Promise((resolve) => requestIdleCallback(resolve, { timeout: 500 }))
}

function remember(key: string, result: Pick<SpottingState, 'sentences' | 'spotted'>): void {
  known.set(key, result)
  const [oldest] = known.keys()
  if (known.size > mostKnown && oldest !== undefined) known.delete(oldest)
}

/** Takes proposals off the desk while a write settles them; the answer puts back what the write has not settled. */
export function settle(keys: readonly string[]): () => void {
  const settling = useSpottingStore.getState().settling
  useSpottingStore.setState({ settling: new Set([...settling, ...keys]) })
  return () => {
    const rest = new Set(useSpottingStore.getState().settling)
    for (const key of keys) rest.delete(key)
    useSpottingStore.setState({ settling: rest })
  }
}

/** Shows sentences as ticked while the tick is being written; the answer leaves them to what was written. */
export function tickMeanwhile(sentences: readonly Span[]): () => void {
  useSpottingStore.setState(({ ticking }) => ({ ticking: [...ticking, ...sentences] }))
  return () =>
    useSpottingStore.setState(({ ticking }) => ({
      ticking: ticking.filter((one) => !sentences.includes(one)),
    }))
}
