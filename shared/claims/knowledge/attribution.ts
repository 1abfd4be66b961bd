import type { Span } from '../../domain/anchor.ts'
import type { ReportingKind } from './lexicon/reporting-verbs.ts'

/** How somebody's words, thoughts or findings are given. A `statement` is one of an office or organisation of state. */
export type AttributionKind = 'quote' | 'paraphrase' | 'statement' | 'thought'

/** Whose words they are. */
export interface Speaker {
  /** The fullest form of the name in the story; the words that describe whoever is not named. */
  readonly name: string
  /** As the story writes it nearest before; null when it gives none. */
  readonly title: string | null
  readonly isNamed: boolean
  /** An office or organisation of state, or somebody who speaks for one. */
  readonly isOfficial: boolean
  /** The member of the cast, or null for whoever is not named. */
  readonly member: number | null
}

/** Words that the story gives as somebody's. Spans are UTF-16 units, end exclusive. */
export interface Attribution {
  readonly kind: AttributionKind
  /** The sentence of the cue; of the content when there is no cue. */
  readonly sentence: number
  readonly source: Span | null
  readonly cue: Span | null
  /** What the cue tells of the words; null without a cue. */
  readonly cueKind: ReportingKind | null
  readonly content: readonly Span[]
  /** Null when the words do not tell whose they are. */
  readonly speaker: Speaker | null
  /** Where or to whom it was said, as written: “CNN”, “in a statement”, “on Twitter”; null when it is not told. */
  readonly medium: string | null
  /** Who was first to report it, when the story says so. */
  readonly firstReportedBy: string | null
}
