import type { EvidenceFields } from '../domain/evidence.ts'
import type { QuotationCheck } from '../sources/check-quotation.ts'
import { timecodeBefore } from '../sources/quotation/timecode-before.ts'
import { worstCheck } from './quotation-checks.ts'

/** The words of a source that a claim quotes, and where they were said when the source tells it. */
export interface FoundExcerpt {
  readonly excerpt: string
  readonly timecode: string | null
}

/** The longest passage that is taken as an excerpt, in UTF-16 units. */
const longestPassage = 4000

/** The passage of a text beside which a quotation was found; null when it was not, or is too long for an excerpt. */
export function excerptAt(text: string, { passage }: QuotationCheck): FoundExcerpt | null {
  if (passage === null || passage.end - passage.start > longestPassage) return null
  const excerpt = text.slice(passage.start, passage.end)
  return { excerpt, timecode: timecodeBefore(text, passage.start) }
}

/** So much of a quotation has to stand in a passage before it is taken without asking. */
const surely = 0.7

/** The passage that a claim quotes, when it is surely that; null when a person has to look. */
export function sureExcerpt(quotations: readonly string[], text: string): FoundExcerpt | null {
  const check = worstCheck(quotations, text)
  return check === null || shareOfSame(check) < surely ? null : excerptAt(text, check)
}

function shareOfSame({ pieces }: QuotationCheck): number {
  const count = (wanted: 'same' | 'added') =>
    pieces.reduce((sum, { kind, text }) => sum + (kind === wanted ? text.trim().split(/\s+/).length : 0), 0)
  const same = count('same')
  return same === 0 ? 0 : same / (same + count('added'))
}

/** What found words say of a piece of evidence: nothing when none were found. */
export function excerptFields(found: FoundExcerpt | null): Partial<EvidenceFields> {
  if (found === null) return {}
  const { excerpt, timecode } = found
  return timecode === null ? { excerpt } : { excerpt, locatorKind: 'timecode', locator: timecode }
}
