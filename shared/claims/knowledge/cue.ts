import type { ReportingKind } from './lexicon/reporting-verbs.ts'
import type { SourcePhrase } from './source-phrase.ts'

/** Words that give other words as somebody's, before it is known who that is. Tokens are indexes, ends exclusive. */
export interface Cue {
  readonly sentence: number
  readonly lemma: string
  readonly kind: ReportingKind
  readonly firstToken: number
  readonly endToken: number
  readonly source: SourcePhrase | null
  /** The tokens of what was said; null when it is not in the sentence of the cue. */
  readonly content: { readonly firstToken: number; readonly endToken: number } | null
  /** Who was told: “CNN” in “told CNN”. */
  readonly told: SourcePhrase | null
}
