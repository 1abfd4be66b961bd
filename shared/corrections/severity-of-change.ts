import { changedSignals } from '../anchoring/changed-signals.ts'
import type { Claim } from '../domain/claim.ts'
import type { CorrectionFields, CorrectionLocation } from '../domain/correction.ts'
import { errorOfClaim } from './error-of-claim.ts'

type Severity = CorrectionFields['severity']

const heavier: Readonly<Record<Severity, Severity>> = {
  minor: 'substantive',
  substantive: 'serious',
  serious: 'serious',
}

/** Types whose words are the fact: who said it, and what they said. */
const wordsAreTheFact: ReadonlySet<Claim['type']> = new Set([
  'direct_quote',
  'paraphrase',
  'official_statement',
  'attribution',
  'allegation_legal',
  'eyewitness_account',
  'causal_conclusion',
])

/**
 * How grave an error most likely is, by what changed: a start for the entry; a person decides.
 *
 * Where only typesetting differs it is minor, whatever the claim. A number, a date, a name, a negation or the marks of a
 * quotation that changed weigh as the claim's type does, but never as minor; other words weigh as much only where the words are
 * the fact, and a slip of spelling is minor. In a headline, which most readers see alone, everything weighs a step more.
 */
export function severityOfChange(
  { type }: Pick<Claim, 'type'>,
  before: string,
  after: string,
  location: CorrectionLocation,
): Severity {
  const signals = changedSignals(before, after)
  if (signals.length === 0) return 'minor'
  const severity = severityInBody(
    type,
    signals.some((signal) => signal !== 'words'),
    before,
    after,
  )
  return location === 'headline' ? heavier[severity] : severity
}

function severityInBody(type: Claim['type'], isFact: boolean, before: string, after: string): Severity {
  const [, ofType] = errorOfClaim[type]
  if (isFact) return ofType === 'minor' ? 'substantive' : ofType
  if (isSlip(before, after)) return 'minor'
  return wordsAreTheFact.has(type) || ofType === 'minor' ? ofType : 'substantive'
}

/** Whether every word that changed differs by no more than a slip of the hand would make. */
function isSlip(before: string, after: string): boolean {
  const [old, fresh] = [before, after].map((text) => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])
  if (old === undefined || fresh === undefined || old.length !== fresh.length) return false
  return old.every((word, index) => isSlipOf(word, fresh[index] ?? ''))
}

/** The same ends around two letters at most, in a word long enough not to be another: “recieve”, “harbor”, not “north”, “south”. */
function isSlipOf(a: string, b: string): boolean {
  if (a === b) return true
  const most = Math.min(a.length, b.length)
  let start = 0
  while (start < most && a[start] === b[start]) start += 1
  let end = 0
  while (end < most - start && a.at(-1 - end) === b.at(-1 - end)) end += 1
  const inside = Math.max(a.length, b.length) - start - end
  return start > 1 && inside <= 2 && most >= 5
}
