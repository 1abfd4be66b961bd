import type { Span } from '../domain/anchor.ts'
import { foldTypography } from '../anchoring/fold-typography.ts'
import { type AlignedTexts, type BlockPair, wordsOfBlocks } from './pair-blocks.ts'
import type { Block } from '../domain/article.ts'

/** What became of each word of two versions, once their blocks are paired. */
export interface TracedWords {
  /** For each old word its partner in the block that its block became, -1 without one. Never crossing inside a pair. */
  readonly partners: Int32Array
  /** For each old word 1 when it stands elsewhere in the new text, with its neighbours. */
  readonly hasMoved: Uint8Array
  /** The same for each new word, seen from there. */
  readonly cameFromElsewhere: Uint8Array
  readonly oldWords: readonly Span[]
  readonly newWords: readonly Span[]
}

/** Fewer words that stand elsewhere too ("of the") are chance: they were struck here and written there. */
const fewestMoved = 4

/** Says of every word whether it stayed, moved, went or came. */
export function traceWords(
  texts: AlignedTexts,
  pairs: readonly BlockPair[],
  [oldBlocks, newBlocks]: readonly [readonly Block[], readonly Block[]],
): TracedWords {
  const oldWords = wordsOfBlocks(texts.before, oldBlocks)
  const newWords = wordsOfBlocks(texts.after, newBlocks)
  const targets = sameLetters(texts)
  const partners = new Int32Array(texts.before.count).fill(-1)
  const isTaken = new Uint8Array(texts.after.count)
  for (const { before, after } of pairs) {
    const [old, fresh] = [oldWords[before], newWords[after]]
    if (old === undefined || fresh === undefined) continue
    for (const word of longestInOrder(targets, old, fresh)) {
      const target = targets[word] ?? -1
      partners[word] = target
      isTaken[target] = 1
    }
  }
  const traced = {
    partners,
    hasMoved: new Uint8Array(texts.before.count),
    cameFromElsewhere: new Uint8Array(texts.after.count),
    oldWords,
    newWords,
  }
  markMoved(traced, targets, isTaken)
  return traced
}

/** The alignment goes by numbers made of letters, which seldom are the same for other letters: those are let go. */
function sameLetters({ before, after, targets }: AlignedTexts): Int32Array {
  return targets.map((target, word) => {
    if (target === -1) return -1
    const [old, fresh] = [letters(before, word), letters(after, target)]
    return old === fresh || foldTypography(old) === foldTypography(fresh) ? target : -1
  })
}

function letters({ text, starts, ends }: AlignedTexts['before'], word: number): string {
  return text.slice(starts[word], ends[word])
}

/** The old words of a pair whose targets lie in its new block and rise: the longest such row, by patience sorting. */
function longestInOrder(targets: Int32Array, old: Span, fresh: Span): readonly number[] {
  const tails: number[] = []
  const before = new Map<number, number>()
  for (let word = old.start; word < old.end; word += 1) {
    const target = targets[word] ?? -1
    if (target < fresh.start || target >= fresh.end) continue
    let [low, high] = [0, tails.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((targets[tails[middle] ?? -1] ?? -1) < target) low = middle + 1
      else high = middle
    }
    const previous = tails[low - 1]
    if (previous !== undefined) before.set(word, previous)
    tails[low] = word
  }
  const row: number[] = []
  for (let word = tails.at(-1); word !== undefined; word = before.get(word)) row.push(word)
  return row.reverse()
}

/** Finds the stretches that stand elsewhere, none reaching over the edge of a block on either side. */
function markMoved(traced: TracedWords, targets: Int32Array, isTaken: Uint8Array): void {
  const { partners, hasMoved, cameFromElsewhere, oldWords, newWords } = traced
  const isEdge = new Set(newWords.map(({ start }) => start))
  const isLoose = (word: number) => {
    const target = targets[word] ?? -1
    return target !== -1 && partners[word] === -1 && isTaken[target] === 0
  }
  for (const { start: first, end: last } of oldWords) {
    for (let start = first; start < last;) {
      let end = start + 1
      const from = targets[start] ?? -1
      if (isLoose(start)) {
        const goesOn = () => targets[end] === from + end - start && !isEdge.has(from + end - start)
        while (end < last && isLoose(end) && goesOn()) end += 1
        if (end - start >= fewestMoved) {
          hasMoved.fill(1, start, end)
          cameFromElsewhere.fill(1, from, from + end - start)
        }
      }
      start = end
    }
  }
}
