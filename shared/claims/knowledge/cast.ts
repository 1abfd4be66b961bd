import type { Span } from '../../domain/anchor.ts'

/** What a member of the cast is; `unknown` is a name that the story does not place. */
export type CastKind = 'person' | 'organisation' | 'country' | 'unknown'

/** A title as the story writes it: “Defense Secretary”, “director of the Harbour Institute”. */
export interface Title extends Span {
  readonly words: string
}

/** A person, organisation or country that the story names. */
export interface CastMember {
  readonly index: number
  readonly kind: CastKind
  /** The fullest form of the name in the story, without titles. */
  readonly name: string
  /** In the order of the text, each wording once. */
  readonly titles: readonly Title[]
  readonly gender: 'female' | 'male' | null
  /** How often the story names it. */
  readonly mentions: number
}

/** One place where a member is named. Tokens are indexes into the reading's list, `endToken` exclusive. */
export interface Mention {
  readonly member: number
  readonly sentence: number
  /** The first token of the title before the name, or of the name. */
  readonly titleToken: number
  readonly firstToken: number
  readonly endToken: number
}

/** All whom a story names. */
export interface Cast {
  readonly members: readonly CastMember[]
  readonly mentions: readonly Mention[]
  /** For every token the index of the mention in which it stands (titles included), or -1. */
  readonly mentionAt: Int32Array
}
