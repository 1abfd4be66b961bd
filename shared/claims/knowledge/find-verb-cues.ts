import { byWord } from '../../text/by-word.ts'
import type { Sentence, Token } from '../../text/reading.ts'
import type { Cue } from './cue.ts'
import { withoutTails } from './cues-without-tails.ts'
import {
  adverbsAndAuxiliaries,
  beForms,
  clauseOpeners,
  determiners,
  possessives,
  prepositions,
  pronouns,
  weekdays,
} from './lexicon/function-words.ts'
import { speakerNouns } from './lexicon/people-words.ts'
import { isState, reportingVerbs, reportsWith, type ReportingVerb } from './lexicon/reporting-verbs.ts'
import { wordSet } from './lexicon/word-list.ts'
import { isNounHere } from './noun-reading.ts'
import { phraseStartingAt } from './phrase-starting-at.ts'
import { isSpeakerLike, type PhraseContext, type SourcePhrase } from './source-phrase.ts'
import { subjectBefore } from './subject-before.ts'
import { addressee } from './addressee.ts'

/** What the search for cues needs to know; `isQuoted` tells of each token whether it stands in quotation marks. */
export interface CueContext extends PhraseContext {
  readonly isQuoted: Uint8Array
}

/** One verb in its sentence. */
interface VerbPlace {
  readonly context: CueContext
  readonly sentence: Sentence
  readonly at: number
  readonly verb: ReportingVerb
  /** The cue before it in the sentence. */
  readonly previous: Cue | null
}

/** Finds the reporting verbs of a sentence outside its quotations, each with its subject and what it reports. */
export function findVerbCues(context: CueContext, sentence: Sentence): readonly Cue[] {
  const { tokens } = context.reading
  const found: Cue[] = []
  for (let at = sentence.firstToken; at < sentence.endToken; at += 1) {
    const token = tokens[at]
    if (token?.kind !== 'word' || context.isQuoted[at] === 1) continue
    const verb = verbOf(token)
    if (verb === null) continue
    const next = tokens[at + 1]?.key ?? ''
    if (verb === 'according') {
      if (next === 'to') found.push(accordingTo(context, sentence, at))
      continue
    }
    if (!reportsWith(verb.lemma, next) || isPartOfName(context, sentence, at)) continue
    const cue = cueAt({ context, sentence, at, verb, previous: found.at(-1) ?? null })
    if (cue !== null) found.push(cue)
  }
  return withoutTails(found)
}

/** What a word reports with: its verb, or the first of “according to”; null for most words. */
const verbOf = byWord((key) => (key === 'according' ? key : (reportingVerbs.get(key) ?? null)))

function isPartOfName({ reading, cast }: CueContext, sentence: Sentence, at: number): boolean {
  return (
    at > sentence.firstToken && reading.tokens[at]?.isCapitalised === true && (cast.mentionAt[at] ?? -1) >= 0
  )
}

function accordingTo(context: CueContext, sentence: Sentence, at: number): Cue {
  const source = phraseStartingAt(context, sentence, at + 2)
  const end = source?.endToken ?? at + 2
  const content =
    at === sentence.firstToken
      ? { firstToken: skipMarks(context, end, sentence), endToken: sentence.endToken }
      : { firstToken: sentence.firstToken, endToken: at }
  return {
    sentence: sentence.index,
    lemma: 'according to',
    kind: 'say',
    firstToken: at,
    endToken: at + 2,
    source,
    content,
    told: null,
  }
}

function cueAt(place: VerbPlace): Cue | null {
  const { context, sentence, at, verb } = place
  const { tokens } = context.reading
  const isFirst = at === sentence.firstToken
  if (!isFirst && isNoVerbHere(place)) return null
  const isParticiple = verb.form === 'past' || verb.form === 'participle'
  if (isParticiple && isPassive(tokens, at, sentence)) return passiveCue(place)
  const source = isFirst ? null : inverted(place)
  if (source !== null)
    return cueOf(place, source, at + 1, { firstToken: sentence.firstToken, endToken: at }, null)
  if (isFirst && verb.form !== 'ing') return null
  const isProgressive = verb.form === 'ing' && isAfterBe(tokens, at, sentence)
  const isFree = (verb.form === 'ing' && !isProgressive) || isConjoined(tokens, at)
  return withSubject(place, isFree ? owner(place) : subjectBefore(context, sentence, at))
}

function isNoVerbHere({ context, sentence, at, verb }: VerbPlace): boolean {
  const { tokens } = context.reading
  return isNounHere(tokens, at, verb) || (isState(verb) && !isAfterState(tokens, at, sentence))
}

function withSubject(place: VerbPlace, source: SourcePhrase | null): Cue | null {
  const { context, sentence, at, verb } = place
  if (source === null) {
    const isLoose = verb.kind === 'say' && verb.form === 'ing'
    return isLoose ? cueOf(place, null, at + 1, rest(sentence, at + 1), null) : null
  }
  if ((verb.kind !== 'say' || doing.has(verb.lemma)) && !isSpeakerLike(context, source)) return null
  if (!canBeSubject(place, source)) return null
  const told = telling.has(verb.lemma) ? addressee(context, sentence, at + 1) : null
  const from = told?.endToken ?? at + 1
  const isAfter = source.firstToken > at || !isTail(context, sentence, source, from)
  const content = isAfter
    ? rest(sentence, skipThat(context, from, sentence))
    : { firstToken: sentence.firstToken, endToken: source.firstToken }
  return cueOf(place, source, at + 1, content, told)
}

/** Say something only when somebody does it: “the plan would add $4 million” adds no words. */
const doing = wordSet(
  'add continue begin conclude introduce broadcast air relay put point hit lay fire signal publish express voice outline',
)

/** “a strong signal”, “their own intimate ties”: words before a noun or adjective that only looks like a verb. */
function canBeSubject(
  { context, at, verb }: VerbPlace,
  { firstToken, endToken, pronoun }: SourcePhrase,
): boolean {
  const { tokens } = context.reading
  if (pronoun !== null) return true
  const opening = tokens[firstToken]?.key ?? ''
  const last = tokens[endToken - 1]?.key ?? ''
  if (last === 'own' || (possessives.has(opening) && endToken === firstToken + 1)) return false
  return verb.form !== 'base' || endToken !== at || !singularOpeners.has(opening)
}

/** A verb without an ending follows no “a” and no “this”. */
const singularOpeners = wordSet('a an this each every another either neither')

function cueOf(
  { sentence, at, verb }: VerbPlace,
  source: SourcePhrase | null,
  endToken: number,
  content: Cue['content'],
  told: SourcePhrase | null,
): Cue {
  return {
    sentence: sentence.index,
    lemma: verb.lemma,
    kind: verb.kind,
    firstToken: at,
    endToken,
    source,
    content,
    told,
  }
}

const telling = wordSet(
  `tell inform notify remind assure reassure advise warn ask urge persuade convince promise order instruct brief text email`,
)

/** “was accused of”, “is expected to”, “when asked by”. */
function isPassive(tokens: readonly Token[], at: number, sentence: Sentence): boolean {
  return tokens[at + 1]?.key === 'by' || isAfterBe(tokens, at, sentence)
}

function isAfterBe(tokens: readonly Token[], at: number, sentence: Sentence): boolean {
  for (let back = at - 1; back >= sentence.firstToken; back -= 1) {
    const key = tokens[back]?.key ?? ''
    if (beForms.has(key)) return true
    if (!adverbsAndAuxiliaries.has(key) && !key.endsWith('ly')) return false
  }
  return false
}

/** “is sure that”, “remains concerned”, but not “to make sure”. */
function isAfterState(tokens: readonly Token[], at: number, sentence: Sentence): boolean {
  if (isAfterBe(tokens, at, sentence)) return true
  let back = at - 1
  while (
    back > sentence.firstToken &&
    /ly$|^(?:so|too|very|not|more|most|and|or)$/.test(tokens[back]?.key ?? '')
  )
    back -= 1
  return linkingVerbs.has(tokens[back]?.key ?? '') || tokens[back]?.kind === 'punctuation'
}

const linkingVerbs = wordSet(
  'feel feels felt remain remains remained seem seems seemed become becomes became appear appears appeared sound sounds sounded',
)

/** “and said”, “but wants”, “to say”: the subject stands farther back. */
function isConjoined(tokens: readonly Token[], at: number): boolean {
  let back = at - 1
  while (adverbsAndAuxiliaries.has(tokens[back]?.key ?? '') && tokens[back]?.key !== 'to') back -= 1
  return /^(?:and|but|or|then|to)$/.test(tokens[back]?.key ?? '')
}

/** The source of a passive follows “by”, or is not told. */
function passiveCue(place: VerbPlace): Cue | null {
  const { context, sentence, at, verb } = place
  if (neverPassive.has(verb.lemma)) return null
  const { tokens } = context.reading
  let source: SourcePhrase | null = null
  for (let later = at + 1; later < Math.min(sentence.endToken, at + 8); later += 1) {
    if (tokens[later]?.kind === 'punctuation') break
    if (tokens[later]?.key !== 'by') continue
    const phrase = phraseStartingAt(context, sentence, later + 1)
    if (phrase !== null && isSpeakerLike(context, phrase)) source = phrase
    break
  }
  return cueOf(place, source, at + 1, { firstToken: sentence.firstToken, endToken: sentence.endToken }, null)
}

/** In the passive they tell what was done, not what was said. */
const neverPassive = wordSet('hold know contain list need prepare decide identify find')

/** A subject after its verb, where the verb follows what was said: “…,” said Kirby. */
function inverted(place: VerbPlace): SourcePhrase | null {
  const { context, sentence, at, verb } = place
  const { tokens } = context.reading
  if (verb.form === 'ing' || !isAfterStatement(tokens[at - 1]) || !canBeginSpeaker(tokens, at + 1))
    return null
  const isAfterQuote = context.isQuoted[at - 1] === 1 || context.isQuoted[at - 2] === 1
  // “Kall, who teaches, compared Trump to …”: a subject before the comma comes first.
  if (!isAfterQuote && (!inverting.has(verb.lemma) || subjectBefore(context, sentence, at) !== null))
    return null
  const source = phraseStartingAt(context, sentence, at + 1)
  if (source === null || !isSpeakerLike(context, source)) return null
  return isAfterQuote || endsThere(context, sentence, source) ? source : null
}

/** “…, said Batchelder.” and not “…, said she had been there”. */
function endsThere(
  { reading }: CueContext,
  sentence: Sentence,
  { endToken, pronoun }: SourcePhrase,
): boolean {
  const next = reading.tokens[endToken]
  if (endToken >= sentence.endToken || next?.kind === 'punctuation') return true
  return pronoun === null && (prepositions.has(next?.key ?? '') || next?.key === 'who')
}

function isAfterStatement(before: Token | undefined): boolean {
  return before !== undefined && /^[,”"’'?!…»“]$|^''$|^[-–—]+$/.test(before.word)
}

function canBeginSpeaker(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]
  if (next === undefined || next.key === 'that') return false
  if (next.isCapitalised || next.kind === 'number' || determiners.has(next.key) || pronouns.has(next.key))
    return true
  return [0, 1, 2].some((ahead) => speakerNouns.has(tokens[at + ahead]?.key ?? ''))
}

/** Stand before their subject after words that are not in quotation marks, too. */
const inverting = wordSet('say write report add argue note explain recall predict warn')

/** “…, adding that”, “and wants to”: whoever spoke before in the sentence, or its subject. */
function owner({ context, sentence, at, previous }: VerbPlace): SourcePhrase | null {
  const known = previous?.source ?? null
  if (known !== null) return known
  const { tokens } = context.reading
  const isOpening = at === sentence.firstToken
  const from = isOpening ? at + 1 : sentence.firstToken
  // What comes before the first comma then sets the scene: “In a speech, Kirby …”.
  const isScene =
    isOpening || prepositions.has(tokens[from]?.key ?? '') || clauseOpeners.has(tokens[from]?.key ?? '')
  const end = isOpening ? sentence.endToken : at
  return (
    (isScene ? firstSpeaker(context, sentence, afterComma(tokens, from, end), end) : null) ??
    firstSpeaker(context, sentence, from, end)
  )
}

function afterComma(tokens: readonly Token[], from: number, end: number): number {
  for (let at = from; at < end; at += 1) if (tokens[at]?.word === ',') return at + 1
  return end
}

function firstSpeaker(
  context: CueContext,
  sentence: Sentence,
  from: number,
  end: number,
): SourcePhrase | null {
  for (let at = from; at < end; at += 1) {
    if (context.isQuoted[at] === 1) continue
    const phrase = phraseStartingAt(context, sentence, at)
    if (phrase !== null && phrase.endToken <= end && isSpeakerLike(context, phrase)) return phrase
  }
  return null
}

const tailWords = wordSet('later earlier recently last this during afterward afterwards today yesterday')

/** Whether nothing of what was said follows the verb: its words stand before the subject. */
function isTail(context: CueContext, sentence: Sentence, source: SourcePhrase, from: number): boolean {
  const { tokens } = context.reading
  const before = tokens[source.firstToken - 1]
  if (before === undefined || source.firstToken - sentence.firstToken < 3) return false
  if (!/^[,”"’'»?!—–]$|^''$|^--$/.test(before.word)) return false
  const next = tokens[from]
  if (next === undefined || from >= sentence.endToken) return true
  if (next.kind === 'punctuation') return !/[“"„«‘:]/.test(next.word)
  if (clauseOpeners.has(next.key)) return false
  return (
    prepositions.has(next.key) || weekdays.has(next.key) || next.key.endsWith('ly') || tailWords.has(next.key)
  )
}

function rest(sentence: Sentence, from: number): Cue['content'] {
  return from < sentence.endToken ? { firstToken: from, endToken: sentence.endToken } : null
}

/** What was said begins after “that”, where it stands close behind the verb. */
function skipThat({ reading }: CueContext, from: number, sentence: Sentence): number {
  for (let at = from; at < Math.min(sentence.endToken, from + 6); at += 1) {
    const token = reading.tokens[at]
    if (token?.key === 'that') return at + 1
    if (token?.kind === 'punctuation' && token.word !== ',') break
  }
  return from
}

function skipMarks({ reading }: CueContext, from: number, sentence: Sentence): number {
  let at = from
  while (at < sentence.endToken && /^[,:;.—–)-]$/.test(reading.tokens[at]?.word ?? '')) at += 1
  return at
}
