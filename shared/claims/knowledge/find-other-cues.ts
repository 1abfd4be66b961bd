import { byWord } from '../../text/by-word.ts'
import type { Sentence } from '../../text/reading.ts'
import type { Cue } from './cue.ts'
import type { CueContext } from './find-verb-cues.ts'
import { possessives } from './lexicon/function-words.ts'
import { reportingNouns } from './lexicon/reporting-nouns.ts'
import { phraseEndingAt } from './phrase-ending-at.ts'
import { phraseStartingAt } from './phrase-starting-at.ts'
import { isSpeakerLike, ofPronoun, type SourcePhrase } from './source-phrase.ts'

/** A speaker before a colon is named in so many tokens: “Kirby:”, “Harbour police:”. */
const longestLabel = 6

/** “Kirby: We wait”: a speaker and a colon at the start of a sentence. Null when it does not begin so. */
export function findLabelCue(context: CueContext, sentence: Sentence): Cue | null {
  const { tokens } = context.reading
  const limit = Math.min(sentence.endToken - 2, sentence.firstToken + longestLabel)
  for (let at = sentence.firstToken + 1; at < limit; at += 1) {
    if (tokens[at]?.word !== ':') continue
    const source = phraseEndingAt(context, sentence, at - 1)
    if (source === null || source.pronoun !== null || !isSpeakerLike(context, source)) return null
    const content = { firstToken: at + 1, endToken: sentence.endToken }
    return {
      sentence: sentence.index,
      lemma: ':',
      kind: 'say',
      firstToken: at,
      endToken: at + 1,
      source,
      content,
      told: null,
    }
  }
  return null
}

/** “― Ines Calder” after a quotation: who signs it. Null when the sentence is not signed. */
export function findSignature(context: CueContext, sentence: Sentence): Cue | null {
  const { tokens } = context.reading
  for (let at = sentence.firstToken; at < sentence.endToken - 1; at += 1) {
    const token = tokens[at]
    if (token?.kind !== 'punctuation' || !isDash(token) || context.isQuoted[at] === 1) continue
    const isAfterQuote = at === sentence.firstToken || /[”"’»]/.test(tokens[at - 1]?.word ?? '')
    const source = isAfterQuote ? signer(context, sentence, at + 1) : null
    if (source === null) continue
    const content = at > sentence.firstToken ? { firstToken: sentence.firstToken, endToken: at } : null
    return {
      sentence: sentence.index,
      lemma: '—',
      kind: 'say',
      firstToken: at,
      endToken: at + 1,
      source,
      content,
      told: null,
    }
  }
  return null
}

const isDash = byWord((key) => /^[―—–]$|^--$/.test(key))

/** A name that the sentence ends with, or that a comma parts from the rest. */
function signer(context: CueContext, sentence: Sentence, at: number): SourcePhrase | null {
  const source = phraseStartingAt(context, sentence, at)
  if (source === null || source.mention < 0) return null
  const isWhole = source.endToken >= sentence.endToken - 1
  return isWhole || context.reading.tokens[source.endToken]?.word === ',' ? source : null
}

const isReportingNoun = byWord((key) => reportingNouns.has(key))
const nounFollowers = new Set(['that', 'of', 'to', 'about', 'on', 'for', 'against', 'over', 'by', 'as'])

/** “Trump’s claim that”, “her plan to”, “the announcement that”: nouns that bring words or thoughts. */
export function findNounCues(context: CueContext, sentence: Sentence): Cue[] {
  const { tokens } = context.reading
  const found: Cue[] = []
  for (let at = sentence.firstToken; at < sentence.endToken - 1; at += 1) {
    const token = tokens[at]
    if (token === undefined || context.isQuoted[at] === 1 || !isReportingNoun(token)) continue
    const next = tokens[at + 1]?.key ?? ''
    const owner = ownerOf(context, sentence, at)
    const isThatClause = next === 'that' && tokens[at - 1]?.kind === 'word'
    if (!isThatClause && (owner === null || !nounFollowers.has(next))) continue
    const content = { firstToken: at + (next === 'that' ? 2 : 1), endToken: sentence.endToken }
    found.push({
      sentence: sentence.index,
      lemma: token.key,
      kind: 'argue',
      firstToken: at,
      endToken: at + 1,
      source: owner,
      content,
      told: null,
    })
  }
  return found
}

/** “his [latest] claim”, “Trump’s [repeated] claims”. */
function ownerOf(context: CueContext, sentence: Sentence, noun: number): SourcePhrase | null {
  const { tokens } = context.reading
  for (let at = noun - 1; at >= Math.max(sentence.firstToken, noun - 3); at -= 1) {
    const key = tokens[at]?.key ?? ''
    if (key === "'s") {
      const owner = phraseEndingAt(context, sentence, at - 1)
      return owner !== null && isSpeakerLike(context, owner) ? owner : null
    }
    if (possessives.has(key)) {
      const pronoun = { his: 'he', her: 'she', their: 'they', its: 'it' }[key] ?? null
      return pronoun === null ? null : ofPronoun(at, pronoun)
    }
  }
  return null
}
