import type { Sentence, Token } from '../../text/reading.ts'
import { nationalityOf } from './lexicon/nationalities.ts'
import { isTitleAlone } from './offices.ts'

/** Capitals that name nobody: a headline’s, a dateline’s, “the President”, “Danish”. */
export function namesNobody(
  tokens: readonly Token[],
  sentence: Sentence,
  from: number,
  endToken: number,
): boolean {
  const [first, next] = [tokens[from], tokens[endToken]]
  if (first === undefined || isTitleAlone(tokens, from, endToken)) return true
  const length = endToken - from
  if (length === 1) return isAdjective(first)
  if (length >= 3 && tokens.slice(from, endToken).every(({ word }) => word === word.toUpperCase()))
    return true
  return length > 3 && from === sentence.firstToken && next?.word === ':'
}

/** “Danish”, “Republican”: of a people or a party, not one of its people. */
function isAdjective({ key }: Token): boolean {
  if (key === 'republican' || key === 'democratic') return true
  return !key.endsWith('s') && nationalityOf(key) !== null
}

/** “BERLIN —”, “HARBOUR CITY, Ore. (AP) -”: how many tokens of a sentence tell where it was written; 0 for none. */
export function datelineLength(tokens: readonly Token[], { firstToken, endToken }: Sentence): number {
  const first = tokens[firstToken]
  if (first === undefined || first.word.length < 4 || first.word !== first.word.toUpperCase()) return 0
  if (!first.isCapitalised) return 0
  for (let at = firstToken + 1; at < Math.min(endToken, firstToken + 10); at += 1)
    if (/^[—–-]$|^--$/.test(tokens[at]?.word ?? '')) return at - firstToken
  return 0
}
