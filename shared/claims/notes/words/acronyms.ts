import type { Span } from '../../../domain/anchor.ts'
import type { BlockKind } from '../../../domain/article.ts'
import type { Reading, Sentence, Token } from '../../../text/reading.ts'
import { expansionAfter, expansionBefore } from './expansions.ts'
import { isGlued, keyAt, wordAt } from './token-at.ts'
import { knownAcronyms } from './known-acronyms.ts'

/** An acronym of the text that not every reader knows. */
export interface Acronym {
  /** Its letters, in capitals. */
  readonly letters: string
  /** Where it is written in the running text (not in headline, dek, subheading or caption), as indexes of tokens. */
  readonly uses: readonly number[]
  /** Whether it stands anywhere as a word of its own and not only before a name, as part of it: ICICI Bank. */
  readonly isFree: boolean
  /** Where it stands beside its words in brackets, in order. */
  readonly explanations: readonly Explanation[]
}

/** An acronym beside its words: “Joint Special Operations Command (JSOC)”, “JSOC (Joint Special …)”. */
export interface Explanation {
  /** The index of the acronym's token. */
  readonly token: number
  /** The words that it stands for; null when brackets hold it and the words cannot be told by their initials. */
  readonly words: Span | null
}

const form = /^(?:\p{Lu}{2,6}|(?:\p{Lu}\.){3,6})s?$/u
const notRunning: ReadonlySet<BlockKind> = new Set(['headline', 'dek', 'subheading', 'caption'])
const afterDateline = new Set(['—', '–', '-', '--', '(', ':', ','])
const joins = new Set(['@', '#', '/', '&', '-', '$', '.', '_', '='])
const gluedOn = new Set([...joins].filter((mark) => mark !== '.'))

/** The acronyms of a text that have to be explained, in the order of their first place. */
export function acronymsOf(reading: Reading): readonly Acronym[] {
  const { tokens, sentences, blocks } = reading
  const found = new Map<
    string,
    { letters: string; uses: number[]; isFree: boolean; explanations: Explanation[] }
  >()
  for (const sentence of sentences) {
    const kind = blocks[sentence.block]?.kind
    const isRunning = kind !== undefined && !notRunning.has(kind)
    for (let index = sentence.firstToken; index < sentence.endToken; index += 1) {
      const token = tokens[index]
      if (token?.isCapitalised !== true || token.word.length > 12 || !form.test(token.word)) continue
      const letters = token.word.replace(/s$/, '').replaceAll('.', '')
      if (knownAcronyms.has(letters) || !isAcronym(tokens, index, sentence)) continue
      const acronym = found.get(letters) ?? { letters, uses: [], isFree: false, explanations: [] }
      const explanation = explanationAt(tokens, index, letters)
      if (explanation !== null) acronym.explanations.push(explanation)
      else if (isRunning) {
        acronym.uses.push(index)
        acronym.isFree ||= !isName(tokens[index + 1])
      }
      found.set(letters, acronym)
    }
  }
  return withoutShouted(tokens, [...found.values()])
}

/** Capitals that stand for words, and not shouting, a dateline, a speaker of a transcript, a unit or a part of a code. */
function isAcronym(tokens: readonly Token[], index: number, sentence: Sentence): boolean {
  const [before, after] = [tokens[index - 1], tokens[index + 1]]
  // 512 GB, 8.69 GW
  if (before?.kind === 'number') return false
  if (isCode(before, after)) return false
  if (isGlued(tokens, index - 1) && joins.has(wordAt(tokens, index - 1))) return false
  if (isGlued(tokens, index) && (after?.kind === 'number' || gluedOn.has(wordAt(tokens, index + 1))))
    return false
  if (index === sentence.firstToken && afterDateline.has(wordAt(tokens, index + 1))) return false
  return !isCapitals(before) && !isCapitals(after)
}

/** “ICICI Bank”, “LC 500”: the acronym is part of a name. */
function isName(after: Token | undefined): boolean {
  return after?.isCapitalised === true || after?.kind === 'number'
}

/** “Albanian [SQ]”. */
function isCode(before: Token | undefined, after: Token | undefined): boolean {
  return before?.word === '[' && after?.word === ']'
}

function isCapitals(token: Token | undefined): boolean {
  return token?.isCapitalised === true && /^\p{Lu}[\p{Lu}’']+\.?$/u.test(token.word)
}

/** A word in capitals that the text also writes in small letters is shouted: TRUMP, NEVER. */
function withoutShouted<T extends { readonly letters: string }>(
  tokens: readonly Token[],
  acronyms: readonly T[],
): readonly T[] {
  if (acronyms.length === 0) return acronyms
  const keys = new Set(acronyms.map(({ letters }) => letters.toLowerCase()))
  const shouted = new Set<string>()
  for (const { key, word } of tokens) if (keys.has(key) && word !== word.toUpperCase()) shouted.add(key)
  return acronyms.filter(({ letters }) => !shouted.has(letters.toLowerCase()))
}

const quotes = new Set(['“', '”', '"', '‘', '’', "'"])

const givesName = new Set(['as', 'called', 'named', 'abbreviated', 'dubbed'])

/** The explanation that an acronym is part of; null when it stands without one. */
function explanationAt(tokens: readonly Token[], index: number, letters: string): Explanation | null {
  const open = quotes.has(wordAt(tokens, index - 1)) ? index - 2 : index - 1
  const next = quotes.has(wordAt(tokens, index + 1)) ? index + 2 : index + 1
  const [before, after] = [keyAt(tokens, open), keyAt(tokens, next)]
  if (before === '(' && /^(?:[),;]|or)$/.test(after)) {
    const words = expansionBefore(tokens, open, letters) ?? expansionAfter(tokens, next + 1, letters)
    return { token: index, words }
  }
  const isNamed = givesName.has(before) || (before === 'or' && wordAt(tokens, open - 1) === ',')
  if (isNamed || (after === ',' && keyAt(tokens, next + 1) === 'or')) return { token: index, words: null }
  const words = after === '(' ? expansionAfter(tokens, next + 1, letters) : null
  return words === null ? null : { token: index, words }
}
