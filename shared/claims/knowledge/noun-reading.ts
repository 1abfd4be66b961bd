import type { Token } from '../../text/reading.ts'
import {
  adverbsAndAuxiliaries,
  clauseOpeners,
  determiners,
  prepositions,
  pronouns,
  standaloneSubjects,
} from './lexicon/function-words.ts'
import { speakerNouns } from './lexicon/people-words.ts'
import type { ReportingVerb } from './lexicon/reporting-verbs.ts'

/** “the claim”, “a report”, “his plan”, “of hope”: whether the word at `at` is a noun here, though it may be a verb. */
export function isNounHere(tokens: readonly Token[], at: number, { form }: ReportingVerb): boolean {
  const before = tokens[at - 1]
  if (before === undefined || form === 'past' || form === 'participle') return false
  const { key } = before
  const isDetermined =
    key === "'s" || (determiners.has(key) && !standaloneSubjects.has(key) && key !== 'that')
  if (form === 'ing') return isDetermined
  if (isDetermined || key === 'of' || (form === 's' && pluralSubjects.has(key))) return true
  return form === 'base' ? isNounOfBase(tokens, at) : !before.isCapitalised && isAdjectiveLike(tokens, at - 1)
}

/** A verb without an ending, “hope” or “claim”: a noun behind a preposition, and behind a determiner of its own. */
function isNounOfBase(tokens: readonly Token[], at: number): boolean {
  const key = tokens[at - 1]?.key ?? ''
  return (prepositions.has(key) && key !== 'to') || endsNounPhrase(tokens, at)
}

/** “an unprecedented terrorist attack”: a verb without an ending follows “to”, an auxiliary or a plural. */
function endsNounPhrase(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (before?.kind !== 'word' || isSubjectOrAdverb(before) || before.key.endsWith('s')) return false
  for (let back = at - 1; back >= Math.max(0, at - 4); back -= 1) {
    const token = tokens[back]
    if (token?.kind !== 'word' || prepositions.has(token.key) || clauseOpeners.has(token.key)) return false
    if (token.key === "'s" || singularDeterminers.has(token.key)) return true
  }
  return false
}

const singularDeterminers = new Set([
  'a',
  'an',
  'the',
  'this',
  'that',
  'his',
  'her',
  'its',
  'their',
  'our',
  'my',
  'your',
  'another',
])

/** “those reports”, “some claims”: a verb that ends in s has one subject. */
const pluralSubjects = new Set(['those', 'some', 'many', 'both', 'all', 'few', 'several', 'most', 'others'])

/** “a new [claim]”, “security [plans]”: a small word that is no subject, at the start of its phrase. */
function isAdjectiveLike(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.kind !== 'word' || isSubjectOrAdverb(token)) return false
  const before = tokens[at - 1]
  return (
    before === undefined ||
    before.kind === 'punctuation' ||
    determiners.has(before.key) ||
    prepositions.has(before.key)
  )
}

function isSubjectOrAdverb({ key }: Token): boolean {
  if (pronouns.has(key) || speakerNouns.has(key) || standaloneSubjects.has(key)) return true
  return adverbsAndAuxiliaries.has(key) || clauseOpeners.has(key) || key.endsWith('ly')
}
