import type { Token } from '../../text/reading.ts'
import { determiners } from './lexicon/function-words.ts'
import { personTitles } from './lexicon/people-words.ts'
import { wordSet } from './lexicon/word-list.ts'

/** What stands after “Secretary of” and “Speaker of the”, word by word. */
const offices: readonly (readonly string[])[] = [
  ['health', 'and', 'human', 'services'],
  ['housing', 'and', 'urban', 'development'],
  ['homeland', 'security'],
  ['veterans', 'affairs'],
  ['foreign', 'affairs'],
  ['air', 'force'],
  ...Array.from(
    wordSet(`
      state defense defence treasury interior agriculture commerce labor labour energy education transportation health house senate
      commons lords parliament army navy justice
    `),
    (word) => [word],
  ),
]

/** How many tokens from “of” on belong to the office before it: 2 in “Secretary of State Ines Calder”; 0 for none. */
export function officeLength(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.key !== 'of' || !personTitles.has(tokens[at - 1]?.key ?? '')) return 0
  const from = tokens[at + 1]?.key === 'the' ? at + 2 : at + 1
  if (tokens[from]?.isCapitalised !== true) return 0
  const office = offices.find((words) => words.every((word, index) => tokens[from + index]?.key === word))
  return office === undefined ? 0 : from + office.length - at
}

/** Whether a run of capitals is only a title: “the President”, “the Secretary of State”, which names nobody. */
export function isTitleAlone(tokens: readonly Token[], from: number, endToken: number): boolean {
  if (!determiners.has(tokens[from - 1]?.key ?? '')) return false
  let at = from
  while (at < endToken && !personTitles.has(tokens[at]?.key ?? '')) at += 1
  if (at >= endToken) return false
  const rest = at + 1
  return rest === endToken || rest + officeLength(tokens, rest) === endToken
}
