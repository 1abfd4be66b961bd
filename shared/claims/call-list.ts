import type { Claim } from '../domain/claim.ts'
import type { Id, Instant } from '../domain/ids.ts'
import type { Question } from '../domain/question.ts'
import type { Source } from '../domain/source.ts'
import { foldWords } from '../text/fold-words.ts'

/** One claim that waits for a contact, with what the contact has been asked about it, the oldest question first. */
export interface CallRow {
  /** Told apart from the same claim at another contact. */
  readonly id: string
  readonly claimId: Id
  /** Empty when the claim waits and nobody wrote down what was asked. */
  readonly questions: readonly Question[]
}

/** A contact, or what is known of one, with all claims that wait for it. */
export interface CallGroup {
  readonly key: string
  /** Null when nobody knows who is to be called. */
  readonly name: string | null
  /** Null when the contact is no source of the library yet. */
  readonly sourceId: Id | null
  /** When the first of its open questions was asked; null when none was written down. */
  readonly since: Instant | null
  /** In the order of the text. */
  readonly rows: readonly CallRow[]
}

/** What has to be known around the claims. */
export interface CallFacts {
  /** The open questions of the story. */
  readonly questions: readonly Question[]
  readonly sourceOf: (id: Id) => Pick<Source, 'id' | 'title'> | null
  /** Whom to call about a claim that waits without a question, by name; null for nobody known. */
  readonly nameOf: (claim: Claim) => string | null
}

interface Gathered {
  readonly key: string
  readonly name: string | null
  readonly sourceId: Id | null
  since: Instant | null
  readonly rows: Map<Id, Question[]>
}

/**
 * Who keeps the story waiting, and with what: a group a contact, the one that has waited longest first, since that is the
 * next to call. A claim with questions to two contacts stands with both. Claims that wait for a reply without a written
 * question stand with the contact of the same name, whatever its case and accents; those of nobody known come last.
 *
 * @param claims All claims of the story, in the order of the text.
 */
export function callGroups(claims: readonly Claim[], facts: CallFacts): readonly CallGroup[] {
  const groups = new Map<string, Gathered>()
  const byName = new Map<string, Gathered>()
  const questionsByClaim = Map.groupBy(facts.questions.toSorted(oldestFirst), ({ claimId }) => claimId)
  for (const claim of claims) {
    for (const question of questionsByClaim.get(claim.id) ?? []) {
      const group = ofSource(groups, byName, question.sourceId, facts)
      group.rows.set(claim.id, [...(group.rows.get(claim.id) ?? []), question])
      if (group.since === null || question.askedAt < group.since) group.since = question.askedAt
    }
  }
  for (const claim of claims) {
    if (claim.workflow !== 'awaiting_reply' || questionsByClaim.has(claim.id)) continue
    ofName(groups, byName, facts.nameOf(claim)).rows.set(claim.id, [])
  }
  const place = new Map(claims.map(({ id }, index) => [id, index]))
  return [...groups.values()].sort(longestFirst).map((group) => finished(group, place))
}

function ofSource(
  groups: Map<string, Gathered>,
  byName: Map<string, Gathered>,
  sourceId: Id,
  { sourceOf }: CallFacts,
): Gathered {
  const known = groups.get(sourceId)
  if (known !== undefined) return known
  const name = sourceOf(sourceId)?.title ?? null
  const group: Gathered = { key: sourceId, name, sourceId, since: null, rows: new Map() }
  groups.set(sourceId, group)
  if (name !== null && !byName.has(folded(name))) byName.set(folded(name), group)
  return group
}

function ofName(groups: Map<string, Gathered>, byName: Map<string, Gathered>, name: string | null): Gathered {
  const words = name === null ? '' : folded(name)
  const known = byName.get(words)
  if (known !== undefined) return known
  const group: Gathered = { key: `name ${words}`, name, sourceId: null, since: null, rows: new Map() }
  groups.set(group.key, group)
  byName.set(words, group)
  return group
}

function folded(name: string): string {
  return foldWords(name).replaceAll(/\s+/g, ' ').trim()
}

function oldestFirst(a: Question, b: Question): number {
  return a.askedAt < b.askedAt ? -1 : a.askedAt > b.askedAt ? 1 : 0
}

/** Who was asked longest ago, then those whose names are known, then nobody. */
function longestFirst(a: Gathered, b: Gathered): number {
  if (a.since !== b.since) return a.since !== null && (b.since === null || a.since < b.since) ? -1 : 1
  return Number(a.name === null) - Number(b.name === null)
}

function finished({ key, name, sourceId, since, rows }: Gathered, place: ReadonlyMap<Id, number>): CallGroup {
  return {
    key,
    name,
    sourceId,
    since,
    rows: [...rows]
      .sort(([a], [b]) => (place.get(a) ?? 0) - (place.get(b) ?? 0))
      .map(([claimId, questions]) => ({ id: `${key} ${claimId}`, claimId, questions })),
  }
}
