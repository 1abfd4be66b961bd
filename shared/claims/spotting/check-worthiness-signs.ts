import { checkWorthinessTable } from './check-worthiness-table.ts'

/** A word that begins signs or goes on in them. */
export interface SignWord {
  /** The numbers of the signs whose words end here. */
  readonly signs: number[]
  /** The words that may follow; null when no phrase goes on. */
  next: Map<string, SignWord> | null
}

/** The signs of a table, ready to be looked up word by word. */
export interface Signs {
  /** The weight of each sign, by its number. */
  readonly weights: readonly number[]
  readonly anywhere: ReadonlyMap<string, SignWord>
  readonly atBeginning: ReadonlyMap<string, SignWord>
}

/** The signs of check-worthiness that stand in the words of a sentence. */
export const wordSigns: Signs = signsOf(checkWorthinessTable)

/** Reads a table with lines “weight | meaning | words”. Lines that begin with # are headings. Throws on any other. */
function signsOf(table: string): Signs {
  const weights: number[] = []
  const anywhere = new Map<string, SignWord>()
  const atBeginning = new Map<string, SignWord>()
  for (const line of table.split('\n')) {
    if (line === '' || line.startsWith('#')) continue
    const [weight = '', , words = ''] = line.split(' | ')
    for (const phrase of words.split(', ')) {
      const isFirst = phrase.startsWith('^')
      addPhrase(isFirst ? atBeginning : anywhere, isFirst ? phrase.slice(1) : phrase, weights.length)
    }
    weights.push(readWeight(weight))
  }
  return { weights, anywhere, atBeginning }
}

function addPhrase(words: Map<string, SignWord>, phrase: string, sign: number): void {
  let at: SignWord | null = null
  // A reading cuts “I’ve” into two tokens.
  for (const word of phrase.replaceAll(/(?=(?<=\w)'(?:s|re|ve|ll|d|m)\b)/g, ' ').split(' ')) {
    const among: Map<string, SignWord> = at === null ? words : (at.next ??= new Map<string, SignWord>())
    at = among.get(word) ?? { signs: [], next: null }
    among.set(word, at)
  }
  at?.signs.push(sign)
}

function readWeight(weight: string): number {
  const value = Number(weight)
  if (weight === '' || Number.isNaN(value)) throw new Error(`“${weight}” is no weight.`)
  return value
}
