import { readSourcesOfClaim } from '../../db/repositories/sources-of-claim.ts'
import type { Evidence } from '../../shared/domain/evidence.ts'
import type { Id } from '../../shared/domain/ids.ts'
import type { Output } from '../../shared/ipc/contract.ts'
import { pairKey } from '../../shared/sources/find-duplicates.ts'
import { groupKey } from '../../shared/sources/independence-group.ts'
import { sharedPassages } from '../../shared/sources/shared-passages.ts'
import type { HandlerContext } from './context.ts'
import { pageText } from './kept-text.ts'

/** So many passages are shown, each so long in UTF-16 units. */
const mostPassages = 5
const longestPassage = 600

/**
 * The sources of a claim whose kept pages share long passages, so that they are hardly independent: those that are in one
 * group already, or were said to be independent, are left out.
 */
export async function findSharing(
  { library, attachments }: HandlerContext,
  { claimId }: { readonly claimId: Id },
): Promise<Output<'pair:sharing'>> {
  const { evidence, newest, decided } = await readSourcesOfClaim(library.db, claimId)
  const told = new Set(decided.filter(({ question }) => question === 'draws_on_other').map(pairKey))
  const texts = new Map<Id, string>()
  for (const { sourceId, textSha256 } of newest.values()) {
    const text = await pageText(attachments, textSha256)
    if (text !== null) texts.set(sourceId, text)
  }
  const found: Output<'pair:sharing'> = []
  for (const [a, b] of pairsOf(evidence)) {
    const [text, other] = [texts.get(a.sourceId), texts.get(b.sourceId)]
    const pair = { sourceId: a.sourceId, otherId: b.sourceId }
    if (text === undefined || other === undefined || isGrouped(a, b) || told.has(pairKey(pair))) continue
    const shared = sharedPassages(text, other)
    if (shared === null) continue
    const passages = shared.passages.slice(0, mostPassages).map((passage) => shortened(passage.text))
    found.push({ ...pair, ownWords: shared.ownWords, passages })
  }
  return found
}

function pairsOf(evidence: readonly Evidence[]): readonly (readonly [Evidence, Evidence])[] {
  return evidence.flatMap((a, index) =>
    evidence.slice(index + 1).flatMap((b) => (a.sourceId === b.sourceId ? [] : [[a, b] as const])),
  )
}

function isGrouped(a: Evidence, b: Evidence): boolean {
  const group = groupKey(a)
  return group !== null && group === groupKey(b)
}

function shortened(passage: string): string {
  return passage.length <= longestPassage ? passage : `${passage.slice(0, longestPassage).toWellFormed()}…`
}
