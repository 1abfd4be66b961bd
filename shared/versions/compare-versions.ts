import { alignWords } from '../anchoring/align-words.ts'
import { comparedText } from '../anchoring/compared-text.ts'
import { wordsInOrder } from '../anchoring/words-in-order.ts'
import type { Block } from '../domain/article.ts'
import { type BlockSide, compareBlock, noBlock } from './compare-block.ts'
import type { ComparedPiece } from './compared-piece.ts'
import { type AlignedTexts, type BlockPair, pairBlocks } from './pair-blocks.ts'
import { type TracedWords, traceWords } from './trace-words.ts'

/** The text of a version with its blocks. */
export interface VersionText {
  readonly text: string
  readonly blocks: readonly Block[]
}

/**
 * One row of the comparison, in reading order. `kept` and `moved_here` show an old block and what it became; `removed` and `moved_away`
 * have an old block alone, `added` a new one. A block that moved has two rows: `moved_away` where it stood, and `moved_here` where it
 * stands. Numbers are indices into the blocks of each version; `partner` leads from one row of a moved block to the other.
 */
export interface ComparedRow {
  readonly kind: 'kept' | 'removed' | 'added' | 'moved_away' | 'moved_here'
  readonly before: number | null
  readonly after: number | null
  readonly partner: number | null
  readonly pieces: readonly ComparedPiece[]
}

/**
 * Compares two versions of a story paragraph by paragraph and word by word. Rests on the alignment that carries claims over, so that what is
 * shown to have happened to words never contradicts what is said of the claims on them; it knows moves, which a diff does not. In time
 * near-linear to the length. Yields between steps, so that it can be carried out beside other work.
 */
export function* compareVersions(
  old: VersionText,
  fresh: VersionText,
): Generator<undefined, readonly ComparedRow[]> {
  const before = comparedText(old.text)
  yield
  const after = comparedText(fresh.text)
  yield
  const { targets } = alignWords(before, after)
  yield
  const texts: AlignedTexts = { before, after, targets, isInOrder: wordsInOrder(targets, after.count) }
  yield
  const blocks = [old.blocks, fresh.blocks] as const
  const pairs = pairBlocks(texts, blocks)
  yield
  const traced = traceWords(texts, pairs, blocks)
  yield
  return yield* fillRows(texts, traced, blocks, rowsInOrder(pairs, old.blocks.length, fresh.blocks.length))
}

type EmptyRow = Omit<ComparedRow, 'pieces' | 'partner'>

/** Where a block is missing on one side, what went is shown before what came. */
function rowsInOrder(pairs: readonly BlockPair[], oldCount: number, newCount: number): readonly EmptyRow[] {
  const byOld = new Map(pairs.map((pair) => [pair.before, pair]))
  const byNew = new Map(pairs.map((pair) => [pair.after, pair]))
  const rows: EmptyRow[] = []
  let [before, after] = [0, 0]
  const goTo = (oldEnd: number, newEnd: number) => {
    for (; before < oldEnd; before += 1)
      rows.push({ kind: byOld.has(before) ? 'moved_away' : 'removed', before, after: null })
    for (; after < newEnd; after += 1) {
      const from = byNew.get(after)?.before ?? null
      rows.push({ kind: from === null ? 'added' : 'moved_here', before: from, after })
    }
  }
  for (const pair of pairs.filter(({ isInOrder }) => isInOrder)) {
    goTo(pair.before, pair.after)
    rows.push({ kind: 'kept', before, after })
    before += 1
    after += 1
  }
  goTo(oldCount, newCount)
  return rows
}

function* fillRows(
  texts: AlignedTexts,
  traced: TracedWords,
  [oldBlocks, newBlocks]: readonly [readonly Block[], readonly Block[]],
  rows: readonly EmptyRow[],
): Generator<undefined, readonly ComparedRow[]> {
  const filled: ComparedRow[] = []
  const away = new Map(rows.flatMap((row, index) => (row.kind === 'moved_away' ? [[row.before, index]] : [])))
  const here = new Map(rows.flatMap((row, index) => (row.kind === 'moved_here' ? [[row.before, index]] : [])))
  for (const row of rows) {
    const sides = [
      sideOf(oldBlocks, traced.oldWords, row.before),
      sideOf(newBlocks, traced.newWords, row.after),
    ] as const
    const partners = row.kind === 'moved_away' ? here : row.kind === 'moved_here' ? away : null
    const pieces =
      row.kind === 'moved_away' ? wholeMoved(texts, sides[0]) : compareBlock(texts, traced, sides)
    filled.push({ ...row, partner: partners?.get(row.before) ?? null, pieces })
    yield
  }
  return filled
}

/** What changed in a block that moved is shown where it stands now. */
function wholeMoved({ before }: AlignedTexts, { block }: BlockSide): readonly ComparedPiece[] {
  const words = before.text.slice(block.start, block.end)
  return [{ kind: 'moved_away', before: words, after: '', beforeStart: block.start, afterStart: 0 }]
}

function sideOf(blocks: readonly Block[], words: TracedWords['oldWords'], index: number | null): BlockSide {
  const [block, span] = [blocks[index ?? -1], words[index ?? -1]]
  return block === undefined || span === undefined ? noBlock : { block, words: span }
}
