import { byWord } from '../../text/by-word.ts'
import type { Reading, Sentence } from '../../text/reading.ts'
import { ruleList } from './rule-list.ts'
import type { SpottingRule } from './spotting-rule.ts'

const bitsByWord = new Map<string, number>()
let rulesOfNumbers = 0
let rulesOfCapitals = 0
let rulesOfAll = 0

ruleList.forEach(({ words, kinds }, index) => {
  const bit = 1 << index
  for (const word of words) bitsByWord.set(word, (bitsByWord.get(word) ?? 0) | bit)
  if (kinds.includes('a number')) rulesOfNumbers |= bit
  if (kinds.includes('a capital')) rulesOfCapitals |= bit
  if (kinds.includes('any sentence')) rulesOfAll |= bit
})

/** The rules that a word wakes, one bit each: a sentence is looked up once for all rules. */
const rulesOfWord = byWord((key) => bitsByWord.get(key) ?? 0)

/** The rules that may find something in a sentence, in the order of the list. */
export function rulesFor({ firstToken, endToken }: Sentence, { tokens }: Reading): readonly SpottingRule[] {
  let awake = rulesOfAll
  for (let at = firstToken; at < endToken; at += 1) {
    const token = tokens[at]
    if (token === undefined) continue
    if (token.kind === 'number') awake |= rulesOfNumbers
    else if (token.isCapitalised) awake |= rulesOfCapitals
    awake |= rulesOfWord(token)
  }
  return rulesOf(awake)
}

const lists = new Map<number, readonly SpottingRule[]>([[0, []]])

/** The same few combinations come again and again in a text. */
function rulesOf(awake: number): readonly SpottingRule[] {
  const known = lists.get(awake)
  if (known !== undefined) return known
  const rules = ruleList.filter((_listed, index) => (awake & (1 << index)) !== 0).map(({ rule }) => rule)
  lists.set(awake, rules)
  return rules
}
