import type { SetAsideReason } from '../domain/article.ts'

/** One way in which a page says something that is not the article. */
export interface BoilerplateRule {
  readonly reason: SetAsideReason
  /** What the rule is after, for the reader of this table. */
  readonly why: string
  /** In words: a longer piece is never taken, so that a paragraph that only mentions a newsletter stays. */
  readonly longest: number
  readonly pattern: RegExp
}

/** The line says one of these and nothing more. Phrases are regular expressions without case. */
export function line(...phrases: readonly string[]): RegExp {
  return new RegExp(`^[-–—_\\s[(]*(?:${phrases.join('|')})[-–—_\\s\\])|:…!»›>]*(?:\\.{3})?$`, 'iu')
}

/** The line opens with one of these. */
export function opening(...phrases: readonly string[]): RegExp {
  return new RegExp(`^[\\s[(]*(?:${phrases.join('|')})`, 'iu')
}

/** The line opens with one of these and holds one of the words further on. */
export function openingAndWord(openings: readonly string[], words: readonly string[]): RegExp {
  return new RegExp(
    `^(?:${openings.join('|')})(?!\\p{L})(?=.*(?<!\\p{L})(?:${words.join('|')})(?!\\p{L}))`,
    'iu',
  )
}

/** A label before a pointer to another story: "Read more: …", "Related | …", "More: …". */
export function label(...phrases: readonly string[]): RegExp {
  return new RegExp(`^[[(]?\\s*(?:${phrases.join('|')})\\s*[:：|»›>]`, 'iu')
}

/** Up to this many characters within one sentence, for the end of a phrase. */
export const some = (most: number): string => `[^.!?]{1,${String(most)}}`
