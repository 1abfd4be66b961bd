import type { Finding } from '../domain/claim-status.ts'

/** How a finding is shown wherever it is shown: never by its colour alone. */
export interface FindingSign {
  /** A tone of the house's colours. */
  readonly tone: 'green' | 'teal' | 'red' | 'amber' | 'violet' | 'grey' | 'slate'
  /** One character, put into a circle. */
  readonly glyph: string
  /** The line under the words in the article. */
  readonly line: 'solid' | 'double' | 'wavy' | 'dashed' | 'dotted'
  /** A ring in place of a filled circle, hatching in place of a solid bar: nothing is decided. */
  readonly isHollow: boolean
}

/** The sign of each finding. `none` is the sign of a claim that nobody has checked yet. */
export const findingSigns: Readonly<Record<Finding, FindingSign>> = {
  none: { tone: 'slate', glyph: '·', line: 'dotted', isHollow: true },
  confirmed: { tone: 'green', glyph: '✓', line: 'solid', isHollow: false },
  confirmed_with_attribution: { tone: 'teal', glyph: '“', line: 'double', isHollow: false },
  incorrect: { tone: 'red', glyph: '×', line: 'wavy', isHollow: false },
  needs_context: { tone: 'amber', glyph: '!', line: 'dashed', isHollow: false },
  conflicting_sources: { tone: 'violet', glyph: '⇄', line: 'dashed', isHollow: false },
  unverifiable: { tone: 'grey', glyph: '?', line: 'dotted', isHollow: true },
  on_author: { tone: 'grey', glyph: '@', line: 'solid', isHollow: false },
  not_checkable: { tone: 'grey', glyph: '○', line: 'dashed', isHollow: false },
  cut: { tone: 'grey', glyph: '−', line: 'double', isHollow: false },
}
