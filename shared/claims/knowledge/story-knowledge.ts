import type { Reading } from '../../text/reading.ts'
import type { Attribution } from './attribution.ts'
import { runToEnd } from '../../text/run-to-end.ts'
import { type DayNumber, dayOfIso } from '../spotting/days/calendar.ts'
import { buildCast } from './build-cast.ts'
import type { Cast } from './cast.ts'
import type { Cue } from './cue.ts'
import { findAttributions } from './find-attributions.ts'
import { findVerbCues, type CueContext } from './find-verb-cues.ts'
import { findLabelCue, findNounCues, findSignature } from './find-other-cues.ts'
import { findQuotations } from './find-quotations.ts'
import type { Quotation } from './quotation.ts'
import { voicesOf, type SentenceVoice } from './sentence-voices.ts'
import { SpeakerResolver } from './speaker-resolver.ts'

/** What the whole story says, gathered once before the rules go through its sentences. */
export interface StoryKnowledge {
  /** The day or instant of publication (ISO 8601); null when nobody knows it. Relative days are resolved against it. */
  readonly publishedAt: string | null
  /** That day; null also for what is no date. */
  readonly published: DayNumber | null
  readonly quotations: readonly Quotation[]
  readonly cast: Cast
  /** In the order of their sentences. */
  readonly attributions: readonly Attribution[]
  /** The attribution of each quotation, by its index; null for a quotation within another. */
  readonly attributionOfQuotation: readonly (Attribution | null)[]
  /** For each sentence of the reading, by its index: whose voice it gives. */
  readonly voices: readonly SentenceVoice[]
}

/** Gathers what a story says as a whole; yields every few sentences, so that a caller can slice the work. */
export function* gatherKnowledge(
  reading: Reading,
  publishedAt: string | null,
): Generator<undefined, StoryKnowledge> {
  const quotations = findQuotations(reading)
  yield
  const isQuoted = quotedTokens(reading, quotations)
  const cast = yield* buildCast(reading)
  const context: CueContext = { reading, cast, isQuoted }
  const cuesOfSentence: Cue[][] = []
  for (const sentence of reading.sentences) {
    const label = findLabelCue(context, sentence) ?? findSignature(context, sentence)
    const cues: Cue[] = label === null ? [] : [label]
    for (const cue of findVerbCues(context, sentence)) cues.push(cue)
    for (const cue of findNounCues(context, sentence)) cues.push(cue)
    cuesOfSentence.push(cues)
    if (sentence.index % 32 === 31) yield
  }
  const resolver = new SpeakerResolver(reading, cast, isQuoted)
  const { attributions, ofQuotation } = yield* findAttributions(reading, quotations, cuesOfSentence, resolver)
  const voices = voicesOf(reading, attributions)
  const published = publishedAt === null ? null : dayOfIso(publishedAt)
  return {
    publishedAt,
    published,
    quotations,
    cast,
    attributions,
    attributionOfQuotation: ofQuotation,
    voices,
  }
}

/** The same in one go. */
export function knowStory(reading: Reading, publishedAt: string | null): StoryKnowledge {
  return runToEnd(gatherKnowledge(reading, publishedAt))
}

/** 1 for every token within quotation marks of the outermost kind, marks included. */
function quotedTokens({ tokens }: Reading, quotations: readonly Quotation[]): Uint8Array {
  const isQuoted = new Uint8Array(tokens.length)
  for (const { firstToken, endToken, depth } of quotations) {
    if (depth === 0) isQuoted.fill(1, firstToken - 1, Math.min(endToken + 1, tokens.length))
  }
  return isQuoted
}
