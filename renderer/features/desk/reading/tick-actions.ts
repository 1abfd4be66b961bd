import type { CountedSentence } from '../../../../shared/text/counted-sentences.ts'
import { type Coverage, coverageNow, readPercent, selectTicks } from '../../../stores/coverage-selectors.ts'
import { tellUndoable } from '../../../stores/history-actions.ts'
import { tickMeanwhile } from '../../../stores/spotting-store.ts'
import { useStoryStore } from '../../../stores/story-store.ts'
import { addTicks, removeTicks } from '../../../stores/tick-actions.ts'
import { takeSentence, useViewStore } from '../../../stores/view-store.ts'
import { announce } from '../../../ui/announcer-store.ts'
import { revealSpan } from '../article/jump-to.ts'
import { countOf } from '../count-of.ts'
import { sentenceAtReader } from './sentence-at-reader.ts'

/**
 * Says that there is nothing to check in the sentence one has come to, and goes on to the next unread one at once,
 * because the next key is meant for that. On a ticked sentence the tick is taken off; on one with a claim one goes on.
 */
export async function tickSentence(): Promise<void> {
  const coverage = coverageNow()
  const at = coverage === null ? null : sentenceAtReader(coverage)
  const sentence = at === null ? undefined : coverage?.sentences[at]
  if (coverage === null || at === null || sentence === undefined) {
    announce('Every sentence is read')
    return
  }
  switch (coverage.states[at]) {
    case 'ticked':
      goTo(sentence)
      await untick([sentence], `Sentence ${at + 1} unread again`)
      return
    case 'covered':
      if (!goToUnread(at)) announce('Every sentence is read')
      return
    default:
      await tick(coverage, [at])
  }
}

/** Ticks what is unread of the paragraph one has come to, or takes its ticks off when all of it is read. */
export async function tickParagraph(): Promise<void> {
  const coverage = coverageNow()
  const at = coverage === null ? null : sentenceAtReader(coverage)
  if (coverage === null || at === null) return
  const block = coverage.sentences[at]?.block
  const inBlock = [...coverage.sentences.keys()].filter((index) => coverage.sentences[index]?.block === block)
  const unread = inBlock.filter((index) => coverage.states[index] === 'unread')
  if (unread.length > 0) {
    await tick(coverage, unread)
    return
  }
  const ticked = inBlock.filter((index) => coverage.states[index] === 'ticked')
  await untick(sentencesAt(coverage, ticked), 'Paragraph unread again')
}

/** Ticks every sentence that is still unread: for when one has read them, and not key by key. */
export async function tickRest(): Promise<void> {
  const coverage = coverageNow()
  if (coverage === null) return
  const unread = unreadOf(coverage)
  await tick(coverage, unread)
  const storyId = useStoryStore.getState().open?.storyId ?? null
  tellUndoable(`${countOf(unread.length, 'sentence')} ticked.`, storyId)
}

/** The unread sentences, as indexes. */
export function unreadOf({ states }: Coverage): readonly number[] {
  return [...states.keys()].filter((index) => states[index] === 'unread')
}

/** Goes to the next unread sentence behind the one one has come to, or to the first one there is. */
export function goToNextUnread(): void {
  const coverage = coverageNow()
  const at = coverage === null ? null : sentenceAtReader(coverage)
  const isInHand = useViewStore.getState().sentenceInHand !== null
  const isThere = at !== null && goToUnread(isInHand ? at : at - 1)
  if (!isThere) announce('Every sentence is read')
}

/** Goes to the first unread sentence behind one, or to the first of all; false when none is left. */
function goToUnread(after: number): boolean {
  const coverage = coverageNow()
  const unread = coverage === null ? [] : unreadOf(coverage)
  const next = unread.find((index) => index > after) ?? unread[0]
  const sentence = next === undefined ? undefined : coverage?.sentences[next]
  if (sentence === undefined) {
    takeSentence(null)
    return false
  }
  goTo(sentence)
  return true
}

function goTo(sentence: CountedSentence): void {
  takeSentence(sentence)
  revealSpan(sentence)
}

async function tick(coverage: Coverage, indexes: readonly number[]): Promise<void> {
  const [first] = indexes
  const sentences = sentencesAt(coverage, indexes)
  if (first === undefined) return
  const release = tickMeanwhile(sentences)
  const isMore = goToUnread(first)
  const after = coverageNow()
  const result = await addTicks(sentences.map(({ start, end }) => ({ start, end })))
  release()
  if (result?.ok !== true) return
  const what =
    indexes.length === 1
      ? `Sentence ${first + 1} of ${coverage.sentences.length} ticked`
      : `${countOf(indexes.length, 'sentence')} ticked`
  announce(`${what}, ${readPercent(after ?? coverage)} % read${isMore ? '' : '. Every sentence is read.'}`)
}

async function untick(sentences: readonly CountedSentence[], words: string): Promise<void> {
  const ids = selectTicks(useStoryStore.getState())
    .filter((one) => sentences.some((sentence) => one.start < sentence.end && one.end > sentence.start))
    .map(({ id }) => id)
  const result = await removeTicks(ids)
  if (result?.ok === true) announce(words)
}

function sentencesAt({ sentences }: Coverage, indexes: readonly number[]): readonly CountedSentence[] {
  return indexes.flatMap((index) => sentences[index] ?? [])
}
