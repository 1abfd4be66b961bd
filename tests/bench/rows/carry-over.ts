import search from 'approx-string-match'
import { diff_match_patch as DiffMatchPatch } from 'diff-match-patch'
import { carryOver } from '../../../shared/anchoring/carry-over.ts'
import type { Span } from '../../../shared/domain/anchor.ts'
import { sentencesOf } from '../../../shared/text/sentences.ts'
import type { Bench } from '../bench.ts'
import type { BenchRow } from '../bench-row.ts'
import { makeArticle } from '../library/article-maker.ts'
import { seededRandom } from '../library/random.ts'
import { median } from '../statistics.ts'
import { warmUp } from '../warm-up.ts'

const claimCount = 800

/**
 * Carrying 800 claims over to a version in which every seventh sentence has other words, against finding each quote by itself (an exact try,
 * then approximate matching) and against a diff of the two texts with its positions mapped, the three by turns on the same texts, once none of them gets faster; and how
 * its cost grows with the text.
 */
export function measureCarryOver(bench: Bench): Promise<readonly BenchRow[]> {
  // First, before the peers leave garbage behind that the larger text would meet more of.
  const grown = growth(bench)
  const { draft, places } = makeArticle(seededRandom(7), claimCount)
  const before = draft.text
  const after = withEverySeventhChanged(before)
  const spans = places.map(({ span }) => span)
  const ways = {
    ours: () => void carryOver(before, after, spans),
    perQuote: () => void findQuotes(before, after, spans),
    diff: () => void mapByDiff(before, after, spans),
  }
  const times: Record<keyof typeof ways, number[]> = { ours: [], perQuote: [], diff: [] }
  for (const way of Object.values(ways)) warmUp(way)
  for (let round = 0; round < bench.rounds(15, 7); round += 1) {
    for (const name of ['ours', 'perQuote', 'diff'] as const) times[name].push(timeOf(ways[name]))
  }
  const work = `Carry ${claimCount} claims over, ${before.length.toLocaleString('en')} characters (median)`
  const row = { work, ours: median(times.ours), unit: 'ms', worst: null } as const
  return Promise.resolve([
    {
      ...row,
      against: 'approx-string-match for each quote',
      theirs: median(times.perQuote),
      worstRatio: 0.2,
    },
    {
      ...row,
      against: 'diff-match-patch: diff, positions mapped',
      theirs: median(times.diff),
      worstRatio: 1,
    },
    grown,
  ])
}

/** How many claims the larger text of the growth row has: it comes to more than a million characters. */
const manyClaims = 10_000

/** How many times larger that text is than the one beside it. */
const growthFactor = 10

/** Near-linear growth: a large text costs at most so many times more for each claim than one of a tenth of its length. */
const worstGrowth = 1.5

/**
 * Carrying over in a large text, counted for the share of it that the smaller text is, against that smaller text: by turns, the smaller
 * as often as it goes into the larger, so that both meet the machine alike.
 */
function growth(bench: Bench): BenchRow {
  const small = carrying(manyClaims / growthFactor)
  const large = carrying(manyClaims)
  for (const { carry } of [small, large]) warmUp(carry)
  const [ours, theirs]: [number[], number[]] = [[], []]
  for (let round = 0; round < bench.rounds(9, 5); round += 1) {
    ours.push(timeOf(large.carry) / growthFactor)
    for (let part = 0; part < growthFactor; part += 1) theirs.push(timeOf(small.carry))
  }
  return {
    work: `Carry ${inThousands(manyClaims)} claims over, ${inThousands(large.length)} characters: a tenth of it (median)`,
    against: `${inThousands(manyClaims / growthFactor)} claims, ${inThousands(small.length)} characters`,
    ours: median(ours),
    theirs: median(theirs),
    unit: 'ms',
    worstRatio: worstGrowth,
    worst: null,
  }
}

function carrying(claims: number): { readonly length: number; readonly carry: () => void } {
  const { draft, places } = makeArticle(seededRandom(11), claims)
  const after = withEverySeventhChanged(draft.text)
  const spans = places.map(({ span }) => span)
  return { length: draft.text.length, carry: () => void carryOver(draft.text, after, spans) }
}

function timeOf(work: () => void): number {
  const started = performance.now()
  work()
  return performance.now() - started
}

function inThousands(count: number): string {
  return count.toLocaleString('en')
}

function withEverySeventhChanged(text: string): string {
  let changed = ''
  let at = 0
  for (const [index, { start, end }] of sentencesOf(text, { start: 0, end: text.length }).entries()) {
    const sentence = text.slice(start, end)
    changed +=
      text.slice(at, start) +
      (index % 7 === 3 ? sentence.replace(/\d+|the/, '1,200').replace(/ (\w+)\.$/, ' yesterday.') : sentence)
    at = end
  }
  return changed + text.slice(at)
}

/** A quote is given up when more than so large a share of it differs. */
const mostErrors = 0.3

function findQuotes(before: string, after: string, spans: readonly Span[]): readonly (number | null)[] {
  return spans.map(({ start, end }) => {
    const quote = before.slice(start, end)
    const exact = after.indexOf(quote)
    return exact === -1
      ? (search(after, quote, Math.ceil(quote.length * mostErrors))[0]?.start ?? null)
      : exact
  })
}

function mapByDiff(before: string, after: string, spans: readonly Span[]): readonly Span[] {
  const differ = new DiffMatchPatch()
  const diffs = differ.diff_main(before, after)
  return spans.map(({ start, end }) => ({
    start: differ.diff_xIndex(diffs, start),
    end: differ.diff_xIndex(diffs, end),
  }))
}
