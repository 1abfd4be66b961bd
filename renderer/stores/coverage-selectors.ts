import {
  type Coverage as WordsRead,
  coverageOf,
  type SentenceState,
  sentenceStates,
} from '../../shared/claims/coverage.ts'
import type { Span } from '../../shared/domain/anchor.ts'
import type { Block } from '../../shared/domain/article.ts'
import type { Id } from '../../shared/domain/ids.ts'
import type { Tick } from '../../shared/domain/tick.ts'
import type { CountedSentence } from '../../shared/text/counted-sentences.ts'
import type { EntityTable } from './entity-table.ts'
import { memoizeLast, reuseList } from './memoize-last.ts'
import { selectCoveringPlaces } from './proposal-selectors.ts'
import { type SpottingState, useSpottingStore } from './spotting-store.ts'
import { type StoryState, useStoryStore } from './story-store.ts'

/** The sentences of the text on the desk with what is known of each, in the order of the text. */
export interface Coverage extends WordsRead {
  readonly sentences: readonly CountedSentence[]
  /** One for each sentence. */
  readonly states: readonly SentenceState[]
}

/** What of one block was read. */
export interface BlockCoverage {
  /** The sentences in which somebody found nothing to check. */
  readonly ticked: readonly Span[]
  readonly unread: number
  readonly total: number
}

const ticksOfVersion = memoizeLast((ticks: EntityTable<Tick>, versionId: Id): readonly Tick[] =>
  [...ticks.byId.values()].filter((tick) => tick.versionId === versionId),
)

const none: readonly never[] = []

/** The ticks in the current text, in the order in which they were made. */
export function selectTicks({ open }: StoryState): readonly Tick[] {
  return open === null ? none : ticksOfVersion(open.tables.ticks, open.version.id)
}

const cover = memoizeLast(
  (
    sentences: readonly CountedSentence[],
    claimed: readonly Span[],
    ticks: readonly Span[],
    ticking: readonly Span[],
  ): Coverage => {
    const states = sentenceStates(sentences, claimed, [...ticks, ...ticking])
    return { sentences, states, ...coverageOf(sentences, states) }
  },
)

function selectCoverage(
  state: StoryState,
  { versionId, sentences, ticking }: SpottingState,
): Coverage | null {
  if (sentences === null || state.open?.version.id !== versionId) return null
  return cover(sentences, selectCoveringPlaces(state), selectTicks(state), ticking)
}

/** How much of the text on the desk was read; null until its sentences are known. */
export function useCoverage(): Coverage | null {
  const spotting = useSpottingStore()
  return useStoryStore((state) => selectCoverage(state, spotting))
}

/** The same, for what a key does at this moment. */
export function coverageNow(): Coverage | null {
  return selectCoverage(useStoryStore.getState(), useSpottingStore.getState())
}

let earlierBlocks: readonly BlockCoverage[] = []

const byBlock = memoizeLast((blocks: readonly Block[], coverage: Coverage | null) => {
  const list = blocks.map(() => ({ ticked: new Array<Span>(), unread: 0, total: 0 }))
  for (const [index, sentence] of coverage?.sentences.entries() ?? []) {
    const block = list[sentence.block]
    if (block === undefined) continue
    const state = coverage?.states[index]
    block.total += 1
    if (state === 'unread') block.unread += 1
    if (state === 'ticked') block.ticked.push(sentence)
  }
  earlierBlocks = reuseList(
    earlierBlocks,
    list.map((block, index) => reuseBlock(earlierBlocks[index], block)),
  )
  return earlierBlocks
})

function reuseBlock(earlier: BlockCoverage | undefined, block: BlockCoverage): BlockCoverage {
  if (earlier === undefined) return block
  const ticked = reuseList(earlier.ticked, block.ticked)
  const isSame = ticked === earlier.ticked && earlier.unread === block.unread && earlier.total === block.total
  return isSame ? earlier : { ...block, ticked }
}

/** What of each block was read, in the order of the blocks; a block in which nothing changed keeps its identity. */
export function coverageByBlock(
  blocks: readonly Block[],
  coverage: Coverage | null,
): readonly BlockCoverage[] {
  return byBlock(blocks, coverage)
}

/** The share of the words that was read, in whole per cent: 100 only when not a word is left. */
export function readPercent({ words, wordsRead }: WordsRead): number {
  return words === 0 ? 100 : Math.floor((wordsRead / words) * 100)
}
