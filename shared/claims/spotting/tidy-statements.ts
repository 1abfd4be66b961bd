import type { Span } from '../../domain/anchor.ts'
import type { ClaimType } from '../../domain/claim-type.ts'
import type { FoundStatement } from './proposal.ts'

/** What says already all that a statement of this type would say over the same words. */
const saidBy: Partial<Readonly<Record<ClaimType, readonly ClaimType[]>>> = {
  number_statistic: [
    'casualty_count',
    'hostage_detainee_detail',
    'date_time',
    'age',
    'measurement_conversion',
  ],
  measurement_conversion: ['age', 'date_time'],
  age: ['date_time'],
}

/**
 * The statements of one sentence in the order of the text, without those that say again what another says: of two of
 * one type that overlap the first longer one stays, and a bare number gives way to what the number counts. Statements
 * of different types may share words, as a date within a quotation does.
 */
export function tidyStatements(found: readonly FoundStatement[]): readonly FoundStatement[] {
  if (found.length < 2) return found
  const ordered = inOrder(found)
  return ordered.filter((one, index) => !isSaidAgain(one, index, ordered))
}

function isSaidAgain(one: FoundStatement, index: number, ordered: readonly FoundStatement[]): boolean {
  for (let at = 0; at < ordered.length; at += 1) {
    const other = ordered[at]
    if (other === undefined || at === index || !overlap(one, other)) continue
    if (isSaidBy(one, other, at < index)) return true
  }
  return false
}

/** In the order of the text, the longer first. A sentence has few: putting each in its place needs no memory for a sort. */
function inOrder(found: readonly FoundStatement[]): FoundStatement[] {
  const ordered: FoundStatement[] = []
  for (const one of found) {
    let at = ordered.push(one) - 1
    for (
      let before = ordered[at - 1];
      before !== undefined && isBefore(one, before);
      before = ordered[at - 1]
    ) {
      ordered[at] = before
      at -= 1
    }
    ordered[at] = one
  }
  return ordered
}

function isBefore(a: Span, b: Span): boolean {
  return a.start < b.start || (a.start === b.start && a.end > b.end)
}

function isSaidBy(one: FoundStatement, other: FoundStatement, isEarlier: boolean): boolean {
  if (saidBy[one.type]?.includes(other.type) === true) return true
  if (one.type !== other.type) return false
  const [length, otherLength] = [one.end - one.start, other.end - other.start]
  return otherLength > length || (otherLength === length && isEarlier)
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
