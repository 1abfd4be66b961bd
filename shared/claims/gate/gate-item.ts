import type { Span } from '../../domain/anchor.ts'
import { canonicalJson, type Json } from '../../domain/canonical-json.ts'
import type { Id } from '../../domain/ids.ts'
import type { GateGroup, GateSubject, Override } from '../../domain/override.ts'

/** Where a person goes to deal with it. Spans are UTF-16, end exclusive, in the current text. */
export type GatePlace =
  | { readonly kind: 'claim'; readonly claimId: Id }
  | { readonly kind: 'sentence'; readonly span: Span }
  | { readonly kind: 'note'; readonly noteKey: string }
  | { readonly kind: 'correction'; readonly correctionId: Id }

/** One thing that stands between a story and its publication. */
export interface GateItem extends GateSubject {
  /** Tells it apart from all others of the story, also after the text has changed elsewhere. */
  readonly key: string
  /** The number of the claim or of the entry; null for what has none. */
  readonly number: number | null
  /** The words of the article that it is about; empty where there are none. */
  readonly words: string
  readonly place: GatePlace
  /** The override that lets it pass; null while it stands. */
  readonly override: Override | null
}

/** What a finder of things at the gate says of one; the rest follows. */
export interface FoundItem {
  readonly group: GateGroup
  readonly subject: string
  /** What it rests on: an override holds while this stays the same. */
  readonly rests: () => Json
  readonly what: string
  readonly number?: number
  readonly words: string
  readonly place: GatePlace
}

/**
 * The item that was found, before overrides are looked at. Its basis is spelled out only when somebody asks for it: a long
 * story has thousands of items, is gone through after every write, and hardly any of them was ever let pass.
 */
export function gateItem({ rests, number, ...found }: FoundItem): GateItem {
  let basis: string | null = null
  return {
    ...found,
    key: `${found.group} ${found.subject}`,
    get basis() {
      basis ??= canonicalJson([found.what, rests()])
      return basis
    },
    number: number ?? null,
    override: null,
  }
}
