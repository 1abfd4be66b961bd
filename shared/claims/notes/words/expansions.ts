import type { Span } from '../../../domain/anchor.ts'
import type { Token } from '../../../text/reading.ts'

/** Small words within names that an acronym may leave out. */
const connectors = new Set(
  'of the and for in on to a at by with or de la le les des du del & y und für der die das'.split(' '),
)

/** No expansion is longer than this, in tokens. */
const longest = 14

/** How many words besides the connectors an acronym may leave out: Centers for Disease Control and Prevention, CDC. */
const leftOut = 2

/** The words right before a token whose initials are these letters; null when they are not. */
export function expansionBefore(tokens: readonly Token[], end: number, letters: string): Span | null {
  let next = letters.length - 1
  let spare = leftOut
  for (let index = end - 1; index >= 0 && index >= end - longest; index -= 1) {
    const token = tokens[index]
    if (token === undefined || /^[.!?()]$/.test(token.word)) return null
    const matched = initialsOf(token).findLast((initial) => initial === letters.charAt(next).toLowerCase())
    if (matched !== undefined) {
      next -= initialsOf(token).length > 1 ? hyphenated(token, letters, next) : 1
      if (next < 0) return { start: token.start, end: tokens[end - 1]?.end ?? token.end }
    } else if (token.kind === 'word' && !connectors.has(token.key)) {
      spare -= 1
      if (spare < 0) return null
    }
  }
  return null
}

/** How many letters a hyphenated word gives from the end: post-traumatic gives both of “PT”. */
function hyphenated(token: Token, letters: string, next: number): number {
  const initials = initialsOf(token).join('')
  return letters
    .slice(0, next + 1)
    .toLowerCase()
    .endsWith(initials)
    ? initials.length
    : 1
}

/** The words from a token on whose initials are exactly these letters; null when they are not. */
export function expansionAfter(tokens: readonly Token[], from: number, letters: string): Span | null {
  let next = 0
  const first = tokens[from]
  for (let index = from; index < from + longest; index += 1) {
    const token = tokens[index]
    if (token === undefined || first === undefined) return null
    if (token.kind === 'punctuation' && token.word !== '&' && token.word !== '-') return null
    for (const initial of initialsOf(token)) {
      if (initial === letters.charAt(next).toLowerCase()) next += 1
      else if (!connectors.has(token.key) || index === from) return null
    }
    if (next === letters.length) return { start: first.start, end: token.end }
  }
  return null
}

function initialsOf({ kind, key }: Token): string[] {
  if (kind === 'punctuation' || key.startsWith("'")) return []
  return key.includes('-') ? key.split('-').map((part) => part.charAt(0)) : [key.charAt(0)]
}

interface InitialsRow {
  readonly letters: string
  readonly indexes: readonly number[]
}

const tokensPerStep = 8192

/** The initials of all words of a text, to look acronyms up in that are spelled out without brackets. */
export class Initials {
  readonly #tokens: readonly Token[]
  readonly #rows: readonly InitialsRow[]

  private constructor(tokens: readonly Token[], rows: readonly InitialsRow[]) {
    this.#tokens = tokens
    this.#rows = rows
  }

  /** Reads them off a text; yields every few thousand words. */
  static *of(tokens: readonly Token[]): Generator<undefined, Initials> {
    return new Initials(tokens, [yield* row(tokens, false), yield* row(tokens, true)])
  }

  /**
   * The first place that spells an acronym out: capitalised words with these initials, for four letters and more any
   * words. Null when there is none, and for words with another sentence between them.
   */
  firstExpansion(text: string, acronym: string): (Span & { readonly token: number }) | null {
    const letters = acronym.toLowerCase()
    let first: (Span & { readonly token: number }) | null = null
    for (const { letters: row, indexes } of this.#rows) {
      for (let at = row.indexOf(letters); at !== -1; at = row.indexOf(letters, at + 1)) {
        const token = indexes[at] ?? 0
        const start = this.#tokens[token]
        const end = this.#tokens[indexes[at + letters.length - 1] ?? 0]
        if (start === undefined || end === undefined || start === end) continue
        const words = text.slice(start.start, end.end)
        if (/[.!?()\n]\s/.test(words) || (letters.length < 4 && !capitalisedOnly.test(words))) continue
        if (first === null || token < first.token) first = { start: start.start, end: end.end, token }
        break
      }
    }
    return first
  }
}

/** Every word but the connectors begins with a capital. */
const capitalisedOnly =
  /^\p{Lu}[^\s]*(?:[\s-]+(?:\p{Lu}[^\s]*|of|the|and|for|in|on|to|de|la|le|des|du|del|&))*$/u

function* row(tokens: readonly Token[], isWithConnectors: boolean): Generator<undefined, InitialsRow> {
  const letters: string[] = []
  const indexes: number[] = []
  for (const [index, token] of tokens.entries()) {
    if (index % tokensPerStep === tokensPerStep - 1) yield
    if (!isSpelledWord(token) || (!isWithConnectors && connectors.has(token.key))) continue
    for (const initial of initialsOf(token)) {
      if (initial === '') continue
      // One unit for each word, so that places in the row are those of `indexes`.
      letters.push(initial.charAt(0))
      indexes.push(index)
    }
  }
  return { letters: letters.join(''), indexes }
}

/** Capitals explain no capitals. */
function isSpelledWord({ kind, isCapitalised, word }: Token): boolean {
  return kind === 'word' && !(isCapitalised && word.length > 1 && word === word.toUpperCase())
}
