import type { ComparedText } from '../anchoring/compared-text.ts'
import { wordsIn } from '../anchoring/compared-text.ts'
import type { Span } from '../domain/anchor.ts'
import type { Block } from '../domain/article.ts'

/** The words of both texts with their alignment: what the comparison of two versions rests on. */
export interface AlignedTexts {
  readonly before: ComparedText
  readonly after: ComparedText
  /** For each old word its index in the new text, or -1. */
  readonly targets: Int32Array
  /** For each old word 1 when it kept its order. */
  readonly isInOrder: Uint8Array
}

/** An old block and the new one that it became: indices into the blocks of each version. */
export interface BlockPair {
  readonly before: number
  readonly after: number
  /** Whether it stands in the same order with the rest; otherwise it moved. */
  readonly isInOrder: boolean
}

/** The words of each block, as half-open ranges of indices. */
export function wordsOfBlocks(text: ComparedText, blocks: readonly Block[]): readonly Span[] {
  return blocks.map((block) => wordsIn(text, block))
}

/** A pair of blocks shares at least this much of its words, or one was cut and the other written. */
const leastShared = 0.3

/**
 * Pairs the blocks of two versions: each with the one that most of its words went to, if most of that one's words come
 * from it. Between two pairs that kept their order, a headline pairs with the headline and a dek with the dek even when hardly a word
 * is the same, since a new headline takes the place of the old one.
 */
export function pairBlocks(
  texts: AlignedTexts,
  [oldBlocks, newBlocks]: readonly [readonly Block[], readonly Block[]],
): readonly BlockPair[] {
  const [oldWords, newWords] = [wordsOfBlocks(texts.before, oldBlocks), wordsOfBlocks(texts.after, newBlocks)]
  const shared = countShared(texts, oldWords, newWords)
  const best = newWords.map((_, after) => heaviest(shared.byNew[after]))
  const pairs: BlockPair[] = []
  for (const [before, targets] of shared.byOld.entries()) {
    const found = heaviest(targets)
    if (found === null || best[found.block]?.block !== before) continue
    const words = lengthOf(oldWords[before]) + lengthOf(newWords[found.block])
    if ((2 * found.count) / words < leastShared) continue
    const isInOrder = hasWordInOrder(texts, oldWords[before], newWords[found.block])
    pairs.push({ before, after: found.block, isInOrder })
  }
  return [...pairs, ...pairDisplayText(pairs, oldBlocks, newBlocks)].toSorted((a, b) => a.before - b.before)
}

type Counts = Map<number, number>

function countShared({ targets }: AlignedTexts, oldWords: readonly Span[], newWords: readonly Span[]) {
  const blockOfWord = new Int32Array(newWords.at(-1)?.end ?? 0)
  for (const [block, { start, end }] of newWords.entries()) blockOfWord.fill(block, start, end)
  const byOld = oldWords.map((): Counts => new Map<number, number>())
  const byNew = newWords.map((): Counts => new Map<number, number>())
  for (const [before, { start, end }] of oldWords.entries()) {
    for (let word = start; word < end; word += 1) {
      const after = blockOfWord[targets[word] ?? -1]
      if (after === undefined) continue
      addOne(byOld[before], after)
      addOne(byNew[after], before)
    }
  }
  return { byOld, byNew }
}

function addOne(counts: Counts | undefined, block: number): void {
  counts?.set(block, (counts.get(block) ?? 0) + 1)
}

function heaviest(counts: Counts | undefined): { readonly block: number; readonly count: number } | null {
  let best: { block: number; count: number } | null = null
  for (const [block, count] of counts ?? []) {
    if (best === null || count > best.count) best = { block, count }
  }
  return best
}

function lengthOf(span: Span | undefined): number {
  return span === undefined ? 0 : span.end - span.start
}

/** All words that kept their order go one way, so pairs that have one each never cross. */
function hasWordInOrder({ targets, isInOrder }: AlignedTexts, old?: Span, fresh?: Span): boolean {
  if (old === undefined || fresh === undefined) return false
  for (let word = old.start; word < old.end; word += 1) {
    const target = targets[word] ?? -1
    if (isInOrder[word] === 1 && target >= fresh.start && target < fresh.end) return true
  }
  return false
}

const displayKinds = ['headline', 'dek'] as const

function pairDisplayText(
  pairs: readonly BlockPair[],
  oldBlocks: readonly Block[],
  newBlocks: readonly Block[],
): readonly BlockPair[] {
  const fixed = pairs.filter((pair) => pair.isInOrder)
  return displayKinds.flatMap((kind) => {
    const before = oldBlocks.findIndex((block) => block.kind === kind)
    const after = newBlocks.findIndex((block) => block.kind === kind)
    const isFree = !pairs.some((pair) => pair.before === before || pair.after === after)
    const isCrossing = fixed.some((pair) => pair.before < before !== pair.after < after)
    return before === -1 || after === -1 || !isFree || isCrossing ? [] : [{ before, after, isInOrder: true }]
  })
}
